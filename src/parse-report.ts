import { analyze } from "./analyze.js";
import { vocabulariesWith, type HouseVocabulary } from "./extract/vocabularies.js";
import type { Report } from "./model/report.js";
import { readDocument } from "./read/read-document.js";
import type { ReadOptions } from "./read/reader.js";

export interface ParseOptions extends ReadOptions {
  /** House vocabulary beside the built-in dictionaries: phrases, names, units, actions. */
  readonly dictionaries?: HouseVocabulary | undefined;
}

/**
 * Reads a report and finds its frame, sections, claims and the ties among them.
 * @throws GoujiError `unsupported-format`, `encrypted-file`, `no-text-layer`, `empty-file`, `damaged-file`, `too-large`, `missing-part`
 */
export async function parseReport(input: string | Uint8Array | ArrayBuffer, options: ParseOptions = {}): Promise<Report> {
  const document = await readDocument(input, options);
  return analyze(document, vocabulariesWith(options.dictionaries));
}
