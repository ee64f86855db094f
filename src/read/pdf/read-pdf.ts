import type { Document } from "../../model/document.js";
import { GoujiError } from "../../model/errors.js";
import { DocumentBuilder } from "../document-builder.js";
import { refuseManyPages, type Limits } from "../limits.js";
import type { ReadSettings } from "../reader.js";
import { Allowance } from "./allowance.js";
import { checkXref } from "./check-xref.js";
import { findFlow } from "./flow.js";
import { clearFurniture } from "./furniture.js";
import { tellGaps } from "./gaps.js";
import { guardStreams } from "./guard-streams.js";
import { loadPdfjs, nameFault, openPdf, type PdfFile, type Pdfjs } from "./open-pdf.js";
import { PageContents } from "./page-contents.js";
import { readPageText, type PageText } from "./page-text.js";
import { partOf } from "./parts-of-flow.js";
import { findSheets } from "./sheets.js";
import { withoutStrayRejections } from "./stray-rejections.js";
import { dropUnreadable } from "./unreadable-fonts.js";

/**
 * Reads a PDF: its lines joined to paragraphs and its tables rebuilt from their rules and from where the words stand; running heads and page numbers left out.
 * @throws GoujiError `missing-part`, `encrypted-file`, `damaged-file`, `no-text-layer`, `too-large`, `empty-file`
 */
export async function readPdf(input: Uint8Array | string, { name, limits }: ReadSettings): Promise<Document> {
  if (typeof input === "string") throw new GoujiError("damaged-file", "PDF 要按字节读，不能当作文字传入");
  // A copy: pictures are struck out of it, and pdf.js takes it away. `slice` of a Buffer of Node would be none.
  const bytes = new Uint8Array(input);
  const { pictures } = guardStreams(bytes, limits);
  checkXref(bytes);
  const pdfjs = await loadPdfjs();
  const allowance = new Allowance(bytes.length, limits);
  const pages = await withoutStrayRejections(() => readAllPages(pdfjs, bytes, limits, allowance));
  return buildDocument(pages, new PageContents(input, allowance), pictures, name, limits);
}

async function readAllPages(pdfjs: Pdfjs, bytes: Uint8Array, limits: Limits, allowance: Allowance): Promise<PageText[]> {
  const file = await openPdf(pdfjs, bytes);
  try {
    refuseManyPages(file.numPages, limits);
    return await readPages(file, allowance);
  } catch (error) {
    throw nameFault(error);
  } finally {
    await file.loadingTask.destroy();
  }
}

async function readPages(file: PdfFile, allowance: Allowance): Promise<PageText[]> {
  const pages: PageText[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    pages.push(await readPageText(page, number, allowance));
    page.cleanup();
  }
  return pages;
}

function buildDocument(pages: readonly PageText[], contents: PageContents, pictures: number, name: string | null, limits: Limits): Document {
  const readable = dropUnreadable(pages);
  const { sheets, margin } = clearFurniture(readable.pages.flatMap((page) => findSheets(page, contents)));
  const builder = new DocumentBuilder(limits);
  for (const message of tellGaps(pages, readable, pictures)) builder.note(message);
  for (const part of findFlow(sheets)) builder.add(partOf(part));
  return builder.build({ format: "pdf", name }, margin);
}
