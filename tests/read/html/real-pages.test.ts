import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseReport, type Report } from "../../../src/index.js";
import { decodePage } from "../../../src/read/html/decode-page.js";
import { readDocument } from "../../../src/read/read-document.js";
import { visibleText } from "./visible-text.js";

/** Saved pages of published reports, kept outside the repository: see CONTRIBUTING.md. */
const FOLDER = new URL("../../../../shared/corpus/real/", import.meta.url);
const isHere = existsSync(FOLDER);
const pages = isHere ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html")).sort() : [];
const pairs = pages.map((page) => [page, page.replace(/\.html$/, ".txt")] as const).filter(([, text]) => existsSync(new URL(text, FOLDER)));

/** Of the claims of both, so many agree. */
const LEAST_AGREEMENT = 0.99;
/** Of the figures that a reader of the page sees in the report, so many stand whole in its text. */
const LEAST_WHOLE = 0.99;
const FIGURE = /\d+(?:[.,]\d+)*/g;

describe.skipIf(!isHere)(isHere ? `${pages.length} real pages` : "real pages (../shared/corpus/real is not here: skipped)", () => {
  test.each(isHere ? pages : ["none"])("%s: its figures stand whole in the text", async (page) => {
    const bytes = readFileSync(new URL(page, FOLDER));
    const { text, claims, pieces } = await parseReport(bytes, { filename: page });
    // The date of publishing may stand in the margin instead.
    const { margin } = await readDocument(bytes, { filename: page });
    const read = [text, ...margin].join("\n").match(FIGURE) ?? [];
    const seen = visibleText(decodePage(bytes).source).match(FIGURE) ?? [];
    expect(seen.length).toBeGreaterThan(100);
    expect(shared(countOf(seen), countOf(read)) / seen.length).toBeGreaterThanOrEqual(LEAST_WHOLE);
    const fragments = claims.filter(({ quantity: { span } }) => /\d[.,]?$/.test(text.slice(Math.max(0, span.start - 2), span.start)));
    expect(fragments.map(({ quantity }) => quantity.text)).toEqual([]);
    expect(pieces.length).toBeGreaterThan(0);
  });

  test.each(isHere ? pairs : [["none", "none"] as const])("%s and %s make the same claims", async (page, text) => {
    const [ofPage, ofText] = await Promise.all([page, text].map((name) => parseReport(readFileSync(new URL(name, FOLDER)), { filename: name })));
    const agreement = (2 * shared(claimsOf(ofPage!), claimsOf(ofText!))) / (ofPage!.claims.length + ofText!.claims.length);
    expect(agreement).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
  });
});

function claimsOf({ claims }: Report): ReadonlyMap<string, number> {
  return countOf(claims.map(({ quantity: { value, unit }, kind }) => `${value} ${unit} ${kind}`));
}

function countOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many items of two multisets are in both. */
function shared(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [item, times] of some) count += Math.min(times, others.get(item) ?? 0);
  return count;
}
