import type { Lang } from "../wording.js";

interface RelatedNote {
  /** What the figure is to the finding: `分项：21件`. */
  readonly message: string;
  readonly page: number;
  readonly level: string;
  readonly finding: string;
  readonly rule: string;
}

/** The words of notes beside figures that a finding disagrees with. */
export interface NoteWording {
  readonly subject: string;
  related(note: RelatedNote): string;
}

const zh: NoteWording = {
  subject: "相关数字",
  related: ({ message, page, level, finding, rule }) => `${message}\n→ 第 ${page} 页，${level}：${finding}（规则：${rule}）`,
};

const en: NoteWording = {
  subject: "related figure",
  related: ({ message, page, level, finding, rule }) => `${message}\n→ page ${page}, ${level}: ${finding} (rule: ${rule})`,
};

export function noteWordingFor(lang: Lang): NoteWording {
  return lang === "en" ? en : zh;
}
