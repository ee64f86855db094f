import { coverageOf } from "./coverage.js";
import { extractClaims } from "./extract/claims.js";
import { claimsOfTables, readTableClaims } from "./extract/tables/read-table-claims.js";
import type { Vocabularies } from "./extract/vocabularies.js";
import { nameIndicators } from "./indicators/index.js";
import type { Claim } from "./model/claim.js";
import type { Document } from "./model/document.js";
import { SCHEMA_VERSION, type Report } from "./model/report.js";
import { observe } from "./observe/index.js";
import { claimForms, fillQuantities } from "./relate/forms/claim-cells.js";
import { matchForms } from "./relate/forms/match-forms.js";
import { relateForms } from "./relate/forms/relate-forms.js";
import { relateClaims } from "./relate/index.js";
import { relateTables } from "./relate/tables/relate-tables.js";
import { findMeta } from "./structure/meta.js";
import { findOutline } from "./structure/outline.js";
import { latestYearOf } from "./structure/report-year.js";
import { readTables } from "./extract/table-cells.js";

/** Makes a report of a document: its frame, sections, claims and the ties among them. Never fails: what is not understood is counted. */
export function analyze(document: Document, vocabularies: Vocabularies): Report {
  const outline = findOutline(document);
  const meta = findMeta(document, outline);
  const year = latestYearOf(meta);
  const { utterances, numbers, ...prose } = extractClaims(document.text, outline, year, vocabularies);
  const grids = readTables(document, outline.blocks, vocabularies.numbers);
  const readings = readTableClaims(document.text, grids, outline, year, vocabularies);
  const { forms, replaced, ...ofForms } = claimForms(matchForms(readings, year), outline.sections, vocabularies.numbers);
  const tables = fillQuantities(readings.map(({ table }) => table), ofForms.claims);
  const claims = inOrder([...prose.claims, ...claimsOfTables(readings).filter((claim) => !replaced.has(claim)), ...ofForms.claims]);
  // A statutory form says itself what adds up to what.
  const isForm = new Set(forms.map(({ table }) => table));
  const relations = [
    ...relateClaims(utterances, document.text, outline.sections),
    ...relateTables(readings, utterances, (table) => isForm.has(table)),
    ...relateForms(forms, utterances, { text: document.text, year, title: meta.title?.text ?? null }),
  ];
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
    claims: nameIndicators(claims, { text: document.text, meta, sections: outline.sections }),
    relations,
    observations: observe({ ...outline, document, meta, tables }),
    coverage: coverageOf(numbers, claims, relations, tables),
  };
}

const inOrder = (claims: readonly Claim[]): readonly Claim[] => claims.toSorted((a, b) => a.quantity.span.start - b.quantity.span.start);
