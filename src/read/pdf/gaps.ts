import type { Message } from "../../model/document.js";
import { GoujiError } from "../../model/errors.js";
import type { PageText } from "./page-text.js";
import type { Readable } from "./unreadable-fonts.js";

/** Where more of a document than this cannot be read, what is left is no report. */
const MOST_LOST = 0.5;

const RECOGNISE = "先做文字识别（OCR），校对后保存为 .docx 或 .txt 再读";

/**
 * Says what of a file could not be read, page by page.
 * @throws GoujiError `no-text-layer` where it is all or most of it
 */
export function tellGaps(pages: readonly PageText[], { unreadable, share }: Readable, pictures: number): readonly Message[] {
  const empty = pages.filter(({ items }) => items.every(({ str }) => str.trim() === "")).map(({ page }) => page);
  if (empty.length === pages.length) {
    throw new GoujiError("no-text-layer", `这个 PDF 没有文字层，${pictures > 0 ? "是扫描件或图片" : "里面没有可读的文字"}：请${RECOGNISE}`);
  }
  if (share > MOST_LOST) {
    throw new GoujiError("no-text-layer", `这个 PDF 的字体没有带字符对照表，文字取不出来：请找原来的文稿，或者${RECOGNISE}`);
  }
  const messages: Message[] = [];
  // A page may be blank on purpose; where the file has no picture at all, it is.
  if (empty.length > 0 && pictures > 0) {
    messages.push({ code: "page-without-text", message: `${namePages(empty)}没有文字层，可能是扫描的图片，没有读：请${RECOGNISE}` });
  }
  if (unreadable.length > 0) {
    messages.push({ code: "unreadable-font", message: `${namePages(unreadable)}有字体没有带字符对照表，其中的文字取不出来，没有读` });
  }
  return messages;
}

/** 第 1—3、5 页 */
export function namePages(pages: readonly number[]): string {
  const ranges: string[] = [];
  for (let from = 0; from < pages.length; ) {
    let to = from;
    while (pages[to + 1] === pages[to]! + 1) to++;
    ranges.push(to === from ? `${pages[from]}` : `${pages[from]}—${pages[to]}`);
    from = to + 1;
  }
  return `第 ${ranges.join("、")} 页`;
}
