import type { Document } from "../model/document.js";
import { detectFormat, detectMarkup, refuseFormat } from "./detect-format.js";
import { DEFAULT_LIMITS, refuseLargeFile, type Limits } from "./limits.js";
import { readText } from "./read-text.js";

export interface ReadOptions {
  /** Named in `source`; helps to tell formats that share their first bytes. */
  readonly filename?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * The one door for every kind of file.
 * @throws GoujiError `unsupported-format`, `encrypted-file`, `empty-file`, `damaged-file`, `too-large`
 */
export async function readDocument(
  input: string | Uint8Array | ArrayBuffer,
  { filename, limits = {} }: ReadOptions = {},
): Promise<Document> {
  const name = filename ?? null;
  if (typeof input === "string") {
    const markup = detectMarkup(input);
    if (markup !== null) refuseFormat(markup);
    return readText(input, name, limits);
  }
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  refuseLargeFile(bytes.length, { ...DEFAULT_LIMITS, ...limits });
  const { format } = detectFormat(bytes, filename);
  if (format !== "text") refuseFormat(format);
  return readText(bytes, name, limits);
}
