import { analyze } from "../src/analyze.js";
import { checkReport } from "../src/check/check-report.js";
import { extractClaims } from "../src/extract/claims.js";
import { findNumbers } from "../src/extract/numbers.js";
import { vocabulariesWith } from "../src/extract/vocabularies.js";
import { readDocument } from "../src/read/read-document.js";
import { relateClaims } from "../src/relate/index.js";
import { findMeta } from "../src/structure/meta.js";
import { findOutline } from "../src/structure/outline.js";

/** What a report goes through, each stage on its own with what the one before it gave. */
export interface Stage {
  readonly name: string;
  readonly run: () => unknown;
}

export async function stagesOf(text: string): Promise<readonly Stage[]> {
  const bytes = new TextEncoder().encode(text);
  const vocabularies = vocabulariesWith();
  const document = await readDocument(bytes);
  const outline = findOutline(document);
  const { utterances } = extractClaims(document.text, outline, 2024, vocabularies);
  const report = analyze(document, vocabularies);
  const blocks = outline.blocks.map(({ span }) => text.slice(span.start, span.end));
  return [
    { name: "read (decode, lines, paragraphs)", run: () => readDocument(bytes) },
    { name: "structure (sections, frame)", run: () => findMeta(document, findOutline(document)) },
    { name: "numbers alone", run: () => blocks.forEach((block) => findNumbers(block, vocabularies.numbers)) },
    { name: "extract (numbers, words, claims)", run: () => extractClaims(document.text, outline, 2024, vocabularies) },
    { name: "relate", run: () => relateClaims(utterances, document.text, outline.sections) },
    { name: "check", run: () => checkReport(report) },
    { name: "whole: bytes to findings", run: async () => checkReport(analyze(await readDocument(bytes), vocabularies)) },
  ];
}
