import { analyze } from "./analyze.js";
import { vocabulariesWith, type HouseVocabulary } from "./extract/vocabularies.js";
import type { Report } from "./model/report.js";
import type { Limits } from "./read/limits.js";
import { readDocument } from "./read/read-document.js";

export interface ParseOptions {
  /** Named in the report's `source`; helps to tell formats that share their first bytes. */
  readonly filename?: string | undefined;
  /** House vocabulary beside the built-in dictionaries: phrases, names, units, actions. */
  readonly dictionaries?: HouseVocabulary | undefined;
  /** Sizes beyond which a file is refused. */
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Reads a report and finds its frame, sections, claims and the ties among them.
 * @throws GoujiError `unsupported-format`, `encrypted-file`, `empty-file`, `damaged-file`, `too-large`
 */
export async function parseReport(input: string | Uint8Array | ArrayBuffer, options: ParseOptions = {}): Promise<Report> {
  const document = await readDocument(input, options);
  return analyze(document, vocabulariesWith(options.dictionaries));
}
