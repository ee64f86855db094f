import { getDocumentProxy } from "unpdf";
import type { PdfPlace } from "../../src/index.js";

/** A string as a PDF draws it, in points of its page. */
interface PageString {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** All strings of a PDF, straight from pdf.js. */
export async function readPageStrings(bytes: Uint8Array): Promise<readonly PageString[]> {
  const file = await getDocumentProxy(bytes.slice());
  const strings: PageString[] = [];
  for (let page = 1; page <= file.numPages; page++) {
    const { items } = await (await file.getPage(page)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [left, baseline] = [item.transform[4] as number, item.transform[5] as number];
      strings.push({ text: item.str, page, left, right: left + item.width, baseline });
    }
  }
  await file.destroy();
  return strings;
}

/** The whole strings that the boxes of a place touch, box by box. */
export function stringsAt(strings: readonly PageString[], { boxes }: PdfPlace): string {
  return boxes
    .flatMap(({ page, box: [left, bottom, right, top] }) =>
      strings.filter((string) => string.page === page && bottom <= string.baseline && string.baseline <= top && string.left < right && left < string.right),
    )
    .filter((string, index, all) => all[index - 1] !== string)
    .map(({ text }) => text)
    .join("");
}
