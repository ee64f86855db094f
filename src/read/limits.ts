import { GoujiError } from "../model/errors.js";

/** How much one report may hold. Beyond it reading refuses, so that a file dropped by mistake or sent in malice cannot eat the machine. */
export interface Limits {
  /** Size of the file. */
  readonly maxBytes: number;
  /** UTF-16 units of the text that is read. */
  readonly maxCharacters: number;
  /** Bytes that a packed file (DOCX, PDF) may unpack to, as far as it has to be unpacked for reading. */
  readonly maxUnpackedBytes: number;
  /** Elements of the markup (DOCX, saved page). */
  readonly maxElements: number;
  /** Cells of all tables together, a merged one counted in each of its places. */
  readonly maxCells: number;
  /** Pages of a PDF. */
  readonly maxPages: number;
}

/** The longest published reports hold some 100 000 characters and whole yearbooks a few million. */
export const DEFAULT_LIMITS: Limits = {
  maxBytes: 64 * 1024 * 1024,
  maxCharacters: 5_000_000,
  maxUnpackedBytes: 64 * 1024 * 1024,
  maxElements: 1_000_000,
  maxCells: 200_000,
  maxPages: 3000,
};

/** Throws `too-large` for a file above `limits.maxBytes`. */
export function refuseLargeFile(bytes: number, limits: Limits): void {
  if (bytes > limits.maxBytes) refuse("文件有", `${inMegabytes(bytes)} MB`, `${inMegabytes(limits.maxBytes)} MB`, "maxBytes");
}

/** Throws `too-large` for a text above `limits.maxCharacters`. */
export function refuseLongText(characters: number, limits: Limits): void {
  if (characters > limits.maxCharacters) refuse("文本有", `${characters} 个字符`, `${limits.maxCharacters} 个`, "maxCharacters");
}

/** Throws `too-large` for a file that unpacks to more than `limits.maxUnpackedBytes`. */
export function refuseBigUnpacked(bytes: number, limits: Limits): void {
  if (bytes <= limits.maxUnpackedBytes) return;
  refuse("文件解压后有", `${inMegabytes(bytes)} MB 以上`, `${inMegabytes(limits.maxUnpackedBytes)} MB`, "maxUnpackedBytes");
}

/** Throws `too-large` for markup with more than `limits.maxElements` elements. */
export function refuseManyElements(elements: number, limits: Limits): void {
  if (elements > limits.maxElements) refuse("文件有", `${limits.maxElements} 个以上标记元素`, `${limits.maxElements} 个`, "maxElements");
}

/** Throws `too-large` for tables with more than `limits.maxCells` cells. */
export function refuseManyCells(cells: number, limits: Limits): void {
  if (cells > limits.maxCells) refuse("表格有", `${limits.maxCells} 个以上单元格`, `${limits.maxCells} 个`, "maxCells");
}

/** Throws `too-large` for a PDF with more than `limits.maxPages` pages. */
export function refuseManyPages(pages: number, limits: Limits): void {
  if (pages > limits.maxPages) refuse("文件有", `${pages} 页`, `${limits.maxPages} 页`, "maxPages");
}

function refuse(what: string, size: string, limit: string, name: keyof Limits): never {
  throw new GoujiError("too-large", `${what} ${size}，超过上限 ${limit}：请拆成几份，或调高上限 ${name}`);
}

function inMegabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1).replace(/\.0$/, "");
}
