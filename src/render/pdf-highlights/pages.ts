import { refuseManyPages, type Limits } from "../../read/limits.js";
import { checkXref } from "../../read/pdf/check-xref.js";
import { loadPdfjs, nameFault, openPdf } from "../../read/pdf/open-pdf.js";
import { withoutStrayRejections } from "../../read/pdf/stray-rejections.js";
import { wrongFile } from "../docx-comments/anchor.js";
import { damagedFile } from "./syntax.js";

export interface PageObject {
  /** The number of its object. */
  readonly number: number;
  /** Left, bottom, right, top of what is seen of it, in PDF user space. */
  readonly view: readonly number[];
  /** Degrees clockwise. */
  readonly rotate: number;
}

export interface FoundPages {
  /** Whether the file's cross-references lead to its objects. */
  readonly isSound: boolean;
  readonly pages: ReadonlyMap<number, PageObject>;
}

/**
 * The objects of pages, as the engine that read the text counts them: whoever walked the tree of pages again could come to another page.
 * @throws GoujiError `wrong-file`, `damaged-file`, `encrypted-file`, `too-large`
 */
export async function findPages(input: Uint8Array, numbers: ReadonlySet<number>, limits: Limits): Promise<FoundPages> {
  const bytes = new Uint8Array(input);
  const isSound = checkXref(bytes);
  const pdfjs = await loadPdfjs();
  return withoutStrayRejections(async () => {
    const file = await openPdf(pdfjs, bytes);
    try {
      refuseManyPages(file.numPages, limits);
      const pages = new Map<number, PageObject>();
      for (const number of numbers) {
        if (number > file.numPages) throw wrongFile();
        const page = await file.getPage(number);
        if (page.ref === null) throw damagedFile();
        pages.set(number, { number: page.ref.num, view: page.view, rotate: page.rotate });
      }
      return { isSound, pages };
    } catch (error) {
      throw nameFault(error);
    } finally {
      await file.loadingTask.destroy();
    }
  });
}
