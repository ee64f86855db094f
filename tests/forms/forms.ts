import type { Place } from "../../src/index.js";
import { squeeze, type Said } from "./same-report.js";
import type { PlainBlock, PlainReport } from "./plain-blocks.js";
import { writeDocx, type DocxOptions } from "./write-docx.js";
import { writePage } from "./write-page.js";
import { writeReportPdf } from "./write-report-pdf.js";

/** A file made from a text report, and what its maker knows of where the words stand in it. */
export interface Form {
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** The words at a place, white space aside. */
  wordsAt(place: Place): string;
  /** What the file says around the text, for reports that do not say it themselves. */
  readonly frame: Partial<Said["meta"]>;
}

/** Every form that a text report is made into, by the name of its file. */
export const FORMS: Readonly<Record<string, (plain: PlainReport) => Form>> = {
  "typed.docx": (plain) => docxForm("typed.docx", plain, { numbering: "typed" }),
  "automatic.docx": (plain) => docxForm("automatic.docx", plain, { numbering: "automatic" }),
  "tracked.docx": (plain) => docxForm("tracked.docx", plain, { numbering: "automatic", isTracked: true }),
  "set.pdf": (plain) => pdfForm("set.pdf", plain),
  "page.html": (plain) => pageForm("page.html", plain),
};

function docxForm(filename: string, { blocks }: PlainReport, options: Omit<DocxOptions, "runningHead">): Form {
  const { bytes, words } = writeDocx(blocks, { ...options, runningHead: runningHeadOf(blocks) });
  const wordsAt = (place: Place): string => {
    if (place.format !== "docx" || place.part !== "word/document.xml" || place.generated) return `no words of the document: ${JSON.stringify(place)}`;
    const { paragraph, offset, end } = place;
    const from = words.slice(paragraph, end.paragraph + 1).map((text, index) => {
      return text.slice(index === 0 ? offset : 0, paragraph + index === end.paragraph ? end.offset : text.length);
    });
    return squeeze(from.join(""));
  };
  return { filename, bytes, wordsAt, frame: {} };
}

function pdfForm(filename: string, { blocks }: PlainReport): Form {
  const { bytes, glyphs } = writeReportPdf(blocks, runningHeadOf(blocks));
  const wordsAt = (place: Place): string => {
    if (place.format !== "pdf") return `no place on a page: ${JSON.stringify(place)}`;
    const found = glyphs.filter(({ page, x, y }) =>
      place.boxes.some(({ page: wanted, box: [left, bottom, right, top] }) => page === wanted && left <= x && x <= right && bottom <= y && y <= top),
    );
    return squeeze(found.map(({ character }) => character).join(""));
  };
  return { filename, bytes, wordsAt, frame: {} };
}

function pageForm(filename: string, { blocks }: PlainReport): Form {
  const date = "2025-01-22";
  const page = writePage(blocks, { site: "政务公开网", date });
  const lines = page.split("\n");
  const wordsAt = (place: Place): string => {
    if (place.format !== "html") return `no place in a page: ${JSON.stringify(place)}`;
    const { line, column, endLine, endColumn } = place;
    const from = lines.slice(line - 1, endLine).map((words, index) => {
      return words.slice(index === 0 ? column - 1 : 0, line + index === endLine ? endColumn - 1 : words.length);
    });
    return squeeze(from.join(""));
  };
  return { filename, bytes: new TextEncoder().encode(page), wordsAt, frame: { date: { text: date, span: null, iso: date } } };
}

/** Reports carry their own title at the top of each page, or the name of the collection that they are printed in. */
export function runningHeadOf(blocks: readonly PlainBlock[]): string {
  const title = blocks.flatMap((block) => (block.kind === "title" ? [squeeze(block.text)] : [])).join("");
  return title !== "" && title.length % 2 === 0 ? title : "政务公开资料汇编（2024年卷）";
}
