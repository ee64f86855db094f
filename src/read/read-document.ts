import type { Document } from "../model/document.js";
import { detectFormat, detectMarkup, refuseFormat } from "./detect-format.js";
import { isReadable, type FileFormat, type ReadableFormat } from "./formats.js";
import { DEFAULT_LIMITS, refuseLargeFile } from "./limits.js";
import type { Reader, ReadOptions, ReadSettings } from "./reader.js";
import { readText } from "./text/read-text.js";

/** Each reader with all that it needs is loaded when the first file of its kind comes. */
const READERS: Readonly<Record<Exclude<ReadableFormat, "text">, () => Promise<Reader>>> = {
  docx: async () => (await import("./docx/read-docx.js")).readDocx,
  pdf: async () => (await import("./pdf/read-pdf.js")).readPdf,
  html: async () => (await import("./html/read-html.js")).readHtml,
};

/**
 * The one door for every kind of file.
 * @throws GoujiError `unsupported-format`, `encrypted-file`, `no-text-layer`, `empty-file`, `damaged-file`, `too-large`, `missing-part`
 */
export async function readDocument(input: string | Uint8Array | ArrayBuffer, options: ReadOptions = {}): Promise<Document> {
  const { filename, trackedChanges = "accepted" } = options;
  const settings: ReadSettings = {
    name: filename ?? null,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    trackedChanges,
  };
  if (typeof input === "string") return readAs(detectMarkup(input) ?? "text", input, settings);
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  refuseLargeFile(bytes.length, settings.limits);
  return readAs(detectFormat(bytes, filename), bytes, settings);
}

async function readAs(format: FileFormat, input: string | Uint8Array, settings: ReadSettings): Promise<Document> {
  if (format === "text") return readText(input, settings);
  if (!isReadable(format)) refuseFormat(format);
  const read = await READERS[format]();
  return read(input, settings);
}
