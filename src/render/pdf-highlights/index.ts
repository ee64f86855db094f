import { GoujiError } from "../../model/errors.js";
import type { Finding } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import { detectFormat } from "../../read/detect-format.js";
import { DEFAULT_LIMITS, refuseLargeFile, type Limits } from "../../read/limits.js";
import { readPdf } from "../../read/pdf/read-pdf.js";
import type { AnnotateOptions } from "../annotate-options.js";
import { wrongFile } from "../docx-comments/anchor.js";
import { annotationObjects, MULTIPLY } from "./annotation.js";
import { gatherXref } from "./gather-xref.js";
import { marksOf, type Mark } from "./marks.js";
import { Objects } from "./objects.js";
import { readPage, withAnnotations } from "./page-source.js";
import { findPages, type PageObject } from "./pages.js";
import { damagedFile } from "./syntax.js";
import { StreamData } from "./unpack-data.js";
import { appendUpdate, type NewObject } from "./write-update.js";
import { readXref, type Xref } from "./xref.js";

/**
 * A copy of a PDF with each finding as a highlight with a note on the figures that it is about, and a paler one on those that it disagrees with. The
 * bytes of the file come first, unchanged; its own annotations stay, and what an earlier run marked is not marked twice.
 * @throws GoujiError `wrong-file` where the report was read from another file, `encrypted-file`, `damaged-file`, and what reading throws
 */
export async function highlightPdf(input: Uint8Array, report: Report, findings: readonly Finding[], { lang, limits, date }: AnnotateOptions): Promise<Uint8Array> {
  const bounds: Limits = { ...DEFAULT_LIMITS, ...limits };
  await checkSame(input, report, bounds);
  const byPage = new Map<number, Mark[]>();
  for (const mark of marksOf(report, findings, lang)) {
    const marks = byPage.get(mark.page) ?? [];
    marks.push(mark);
    byPage.set(mark.page, marks);
  }
  if (byPage.size === 0) return input.slice();

  const { isSound, pages } = await findPages(input, new Set(byPage.keys()), bounds);
  const files = isSound ? [readXref, gatherXref] : [gatherXref];
  for (const [index, readFile] of files.entries()) {
    try {
      const data = new StreamData(input, bounds.maxUnpackedBytes);
      return update(input, readFile(input, data), data, [...byPage].map(([number, marks]) => ({ page: pages.get(number)!, marks })), date);
    } catch (error) {
      // The second time the objects are looked for where they are, and not where the file says.
      if (index === files.length - 1 || !(error instanceof GoujiError) || error.code !== "damaged-file") throw error;
    }
  }
  throw damagedFile();
}

interface MarkedPage {
  readonly page: PageObject;
  readonly marks: readonly Mark[];
}

function update(input: Uint8Array, xref: Xref, data: StreamData, pages: readonly MarkedPage[], date: string | undefined): Uint8Array {
  if (xref.trailer.entries.has("Encrypt")) {
    throw new GoujiError("encrypted-file", "这个 PDF 加密限制了修改，加不了批注：请解除限制，另存为不加密的文件，重新核对");
  }
  const objects = new Objects(input, xref, data);
  let next = Math.max(1, xref.size);
  const state: NewObject = { number: next++, generation: 0, value: MULTIPLY };
  const made: NewObject[] = [];
  for (const { page, marks } of pages) {
    const source = readPage(objects, page.number);
    const added = marks
      .filter(({ name }) => !source.names.has(name))
      .map((mark) => {
        const numbers = { highlight: next++, popup: next++, appearance: next++, state: state.number, page: `${page.number} ${source.generation} R` };
        made.push(...annotationObjects(mark, numbers, page, date));
        return [numbers.highlight, numbers.popup];
      });
    if (added.length > 0) made.push({ number: page.number, generation: source.generation, value: withAnnotations(source, added.flat()) });
  }
  return made.length === 0 ? input.slice() : appendUpdate(input, xref, [state, ...made]);
}

/** Reads the file again as the report was read: boxes of one file say nothing about another. */
async function checkSame(input: Uint8Array, report: Report, limits: Limits): Promise<void> {
  refuseLargeFile(input.length, limits);
  if (detectFormat(input) !== "pdf") throw wrongFile();
  const { text, pieces } = await readPdf(input, { name: null, limits, trackedChanges: "accepted" });
  if (text !== report.text || JSON.stringify(pieces) !== JSON.stringify(report.pieces)) throw wrongFile();
}
