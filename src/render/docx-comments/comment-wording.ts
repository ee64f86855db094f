import type { Lang } from "../wording.js";

/** Where Word takes no comment (MS-OI29500, 2.1.315): it is then set on what stands for the place in the body. */
export type Elsewhere = "footnote" | "endnote" | "box";

/** The words around what a finding says, in a comment. */
export interface CommentWording {
  readonly colon: string;
  elsewhere(place: Elsewhere, words: string): string;
  related(text: string, section: string | null): string;
  previous(text: string): string;
  rule(id: string): string;
}

const zhPlaces: Readonly<Record<Elsewhere, string>> = { footnote: "脚注", endnote: "尾注", box: "文本框" };
const enPlaces: Readonly<Record<Elsewhere, string>> = { footnote: "footnote", endnote: "endnote", box: "text box" };

const zh: CommentWording = {
  colon: "：",
  elsewhere: (place, words) => `${zhPlaces[place]}里的“${words}”：`,
  related: (text, section) => `· ${text}${section === null ? "" : `（见“${section}”）`}`,
  previous: (text) => `· 上年报告：${text}`,
  rule: (id) => `规则：${id}`,
};

const en: CommentWording = {
  colon: ": ",
  elsewhere: (place, words) => `In the ${enPlaces[place]}, “${words}”: `,
  related: (text, section) => `· ${text}${section === null ? "" : ` (under “${section}”)`}`,
  previous: (text) => `· last year's report: ${text}`,
  rule: (id) => `rule: ${id}`,
};

export function commentWordingFor(lang: Lang): CommentWording {
  return lang === "en" ? en : zh;
}
