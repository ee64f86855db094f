import type { Finding, Report, TrackedChanges } from "../../../src/index.js";
import type { AnnotateOptions } from "../../../src/render/annotate-options.js";
import { commentDocx } from "../../../src/render/docx-comments/index.js";
import { analyze } from "../../../src/analyze.js";
import { vocabulariesWith } from "../../../src/extract/vocabularies.js";
import { read } from "../../read/docx/read-fixture.js";
import type { Parts } from "../../read/docx/build-docx.js";
import { writeZip } from "../../read/docx/write-zip.js";
import { findingOn } from "./mark-figures.js";
import { packageFiles } from "./package-files.js";
import { readComments, type ReadComment } from "./read-comments.js";
import { expectOnlyComments } from "./same-package.js";

/** Reads a DOCX whatever its main part is called. */
export function parseDocx(bytes: Uint8Array, trackedChanges: TrackedChanges = "accepted"): Report {
  return analyze(read(bytes, { trackedChanges }), vocabulariesWith(undefined));
}

export interface Commented {
  readonly file: Uint8Array;
  readonly copy: Uint8Array;
  readonly report: Report;
  readonly comments: readonly ReadComment[];
}

/** Sets a comment on each of the given words, the first time that they occur, and makes sure that nothing else changes. */
export function commentOn(parts: Parts | string | Uint8Array, words: readonly string[], options: Partial<AnnotateOptions> & { readonly trackedChanges?: TrackedChanges } = {}): Commented {
  const file = parts instanceof Uint8Array ? parts : writeZip(packageFiles(parts));
  const report = parseDocx(file, options.trackedChanges);
  const copy = commentDocx(file, report, words.map((each) => findingAt(report, each)), { lang: "zh", ...options });
  expectOnlyComments(copy, file);
  return { file, copy, report, comments: readComments(copy).filter(({ author }) => author === "勾稽 gouji") };
}

export function findingAt(report: Report, words: string): Finding {
  const start = report.text.indexOf(words);
  if (start < 0) throw new Error(`no ${words} in ${report.text}`);
  return findingOn(report, { start, end: start + words.length });
}
