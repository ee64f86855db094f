import { analyze } from "../../analyze.js";
import { vocabulariesWith } from "../../extract/vocabularies.js";
import type { HouseVocabulary } from "../../extract/vocabularies.js";
import type { Report } from "../../model/report.js";
import { DEFAULT_LIMITS, refuseLargeFile } from "../../read/limits.js";
import { readDocument } from "../../read/read-document.js";
import type { Stage } from "../protocol.js";

/** A file as it was given, and what was read from it. */
export interface ReadFile {
  readonly file: File;
  readonly report: Report;
}

/** What `parseReport` does, in the steps that progress is told in. @throws GoujiError as that */
export async function readFile(file: File, house: HouseVocabulary | undefined, tell: (stage: Stage) => void): Promise<ReadFile> {
  tell("reading");
  // Before its bytes are taken into memory.
  refuseLargeFile(file.size, DEFAULT_LIMITS);
  const document = await readDocument(await file.arrayBuffer(), { filename: file.name });
  tell("analyzing");
  return { file, report: analyze(document, vocabulariesWith(house)) };
}
