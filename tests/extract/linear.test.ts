import { expect, test } from "vitest";
import { extractClaims } from "../../src/extract/claims.js";
import { vocabulariesWith } from "../../src/extract/vocabularies.js";
import { readDocument } from "../../src/read/read-document.js";
import { findOutline } from "../../src/structure/outline.js";

/** Milliseconds that the extraction alone takes. */
async function timeOf(text: string): Promise<number> {
  const document = await readDocument(text, {});
  const outline = findOutline(document);
  const begun = performance.now();
  extractClaims(document.text, outline, 2025, vocabulariesWith());
  return performance.now() - begun;
}

test.each<[what: string, piece: string]>([
  ["a list of figures", "甲类12件、"],
  ["clauses without figures", "，推进工作"],
  ["brackets behind figures", "甲类12件（含乙类3件）、"],
  ["stages in several units", "审结12件，办结3人，撤诉5户；"],
  ["brackets that are never closed", "（甲"],
  ["words that join", "的中等和"],
])("a sentence of %s of any length takes time in proportion", async (_, piece) => {
  await timeOf(`全市受理${piece.repeat(2000)}12件。`);
  const short = await timeOf(`全市受理${piece.repeat(2000)}12件。`);
  const long = await timeOf(`全市受理${piece.repeat(16_000)}12件。`);
  // Eight times the text: a quadratic loop would take sixty-four times as long.
  expect(long).toBeLessThan(30 * Math.max(short, 20));
});
