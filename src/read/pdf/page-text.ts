import type { Allowance } from "./allowance.js";
import type { PdfPage } from "./open-pdf.js";
import type { TextItem } from "./words.js";

/** What stands on a page, in the order in which it is drawn. */
export interface PageText {
  /** From 1. */
  readonly page: number;
  /** The number of its object in the file, where it has one. */
  readonly object: number | null;
  /** Left, bottom, right, top of the visible page, in PDF user space. */
  readonly view: readonly number[];
  readonly items: readonly TextItem[];
  readonly verticalFonts: ReadonlySet<string>;
}

/** Reads the text of a page bit by bit, so that a page without end can be left. */
export async function readPageText(page: PdfPage, number: number, allowance: Allowance): Promise<PageText> {
  allowance.startPage();
  const items: TextItem[] = [];
  const verticalFonts = new Set<string>();
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  // A reader that is left is not cancelled: pdf.js would close its stream a second time. Closing the file ends it.
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const { items: chunk, styles } = value as { items: TextItem[]; styles: Record<string, { vertical?: boolean }> };
    let characters = 0;
    for (const item of chunk) {
      characters += item.str.length;
      if (item.str !== "") items.push(item);
    }
    for (const [font, { vertical }] of Object.entries(styles)) if (vertical === true) verticalFonts.add(font);
    allowance.count(characters);
  }
  return { page: number, object: page.ref?.num ?? null, view: page.view, items, verticalFonts };
}
