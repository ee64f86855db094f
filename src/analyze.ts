import { coverageOf } from "./coverage.js";
import { extractClaims } from "./extract/claims.js";
import type { Vocabularies } from "./extract/vocabularies.js";
import type { Document } from "./model/document.js";
import { SCHEMA_VERSION, type Report } from "./model/report.js";
import { observe } from "./observe/index.js";
import { relateClaims } from "./relate/index.js";
import { findMeta } from "./structure/meta.js";
import { findOutline } from "./structure/outline.js";
import { readTables } from "./extract/table-cells.js";

/** Makes a report of a document: its frame, sections, claims and the ties among them. Never fails: what is not understood is counted. */
export function analyze(document: Document, vocabularies: Vocabularies): Report {
  const outline = findOutline(document);
  const meta = findMeta(document, outline);
  const tables = readTables(document, outline.blocks, vocabularies.numbers);
  const { claims, utterances, numbers } = extractClaims(document.text, outline, reportYearOf(meta.period), vocabularies);
  const relations = relateClaims(utterances, document.text, outline.sections);
  return {
    schemaVersion: SCHEMA_VERSION,
    text: document.text,
    source: document.source,
    messages: document.messages,
    meta,
    blocks: outline.blocks,
    pieces: document.pieces,
    sections: outline.sections,
    tables,
    claims,
    relations,
    observations: observe({ ...outline, document, meta, tables }),
    coverage: coverageOf(numbers, claims, relations),
  };
}

function reportYearOf(period: Report["meta"]["period"]): number | null {
  return period === null ? null : Number(period.end.slice(0, 4));
}
