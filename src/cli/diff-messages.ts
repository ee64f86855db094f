import type { Lang } from "../render/wording.js";

/** What is said of the drafts that `diff` is given. */
export interface DiffMessages {
  /** One file alone, which has no tracked changes to tell two drafts apart by. */
  diffNeedsTwo: string;
  /** One file is read both ways. */
  diffReadsBoth: string;
}

const zh: DiffMessages = {
  diffNeedsTwo: "只给一份文件时须是 DOCX，对照其修订前后；对照两稿请写 gouji diff 原稿 改稿",
  diffReadsBoth: "只给一份文件时对照其修订前后，不用 --tracked-changes",
};

const en: DiffMessages = {
  diffNeedsTwo: "a file alone must be a DOCX, of which the text before and after its tracked changes is compared; for two drafts use gouji diff OLD NEW",
  diffReadsBoth: "a file alone is read before and after its tracked changes, without --tracked-changes",
};

export function diffMessagesFor(lang: Lang): DiffMessages {
  return lang === "en" ? en : zh;
}
