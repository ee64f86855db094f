import { expect, test } from "vitest";
import { createComparisonPage } from "../../../src/render/comparison/html/index.js";
import { heatLevels } from "../../../src/render/comparison/html/heat.js";
import type { CellFlag, ComparedCell, Comparison } from "../../../src/model/comparison.js";
import { cellOf, readingOf, rowWith, sample } from "./comparison.js";

const flagged = (value: number, kind: CellFlag["kind"]): ComparedCell => cellOf(readingOf(value, { flags: [{ kind, text: "说明" }] }));
const plain = (value: number): ComparedCell => cellOf(readingOf(value));

/** One city's reports on the years from 2018. */
function years(...cells: readonly (ComparedCell | null)[]): Comparison {
  const column = sample.columns[0]!;
  return { ...sample, columns: cells.map((_, at) => ({ ...column, year: 2018 + at })), rows: [rowWith(cells, { unit: "件", kind: "count" })] };
}
const chartOf = (comparison: Comparison): string => /<figure class="gj-chart"[^]*?<\/figure>/.exec(createComparisonPage(comparison, { lang: "zh" }))?.[0] ?? "";
const linesIn = (chart: string): readonly number[] => [...chart.matchAll(/<polyline points="([^"]*)"/g)].map(([, points]) => points!.split(" ").length);

test("colours run from a row's least to its greatest, over what can be held against each other", () => {
  expect(heatLevels([plain(10), plain(20), plain(15), null, cellOf(null), flagged(900, "scope"), flagged(20, "status")])).toEqual([0, 6, 3, null, null, null, 6]);
  expect(heatLevels([plain(5), plain(5), null])).toEqual([null, null, null]);
  expect(heatLevels([plain(5)])).toEqual([null]);
  expect(heatLevels([plain(-3), plain(0), plain(4)])).toEqual([0, 3, 6]);
});

test("a missing cell has no colour", () => {
  expect(createComparisonPage(years(plain(1), null, plain(3)), { lang: "zh" })).toContain('<td data-c="1" data-value="" class="gj-none">—</td>');
});

test("a line breaks where a year is missing", () => {
  const chart = chartOf(years(plain(1), plain(2), null, plain(4), plain(5), plain(6)));
  expect(linesIn(chart)).toEqual([2, 3]);
  expect(chart.match(/<circle /g)).toHaveLength(5);
});

test("a figure of another scope is hollow, joined to nothing, and does not stretch the scale", () => {
  const chart = chartOf(years(plain(1), plain(2), flagged(900, "aspect"), plain(4), plain(5)));
  expect(linesIn(chart)).toEqual([2, 2]);
  expect(chart.match(/class="gj-hollow"/g)).toHaveLength(1);
  expect(chart).toMatch(/<path data-c="2" class="gj-hollow"[^>]*><title>临川市 2020　900§<\/title>/);
  expect([...chart.matchAll(/<text[^>]*>([^<]*)</g)].map(([, label]) => label)).toEqual(["5", "1", "2018", "2022"]);
});

test("two reports of one place and year are two points that no line chooses between", () => {
  const comparison = years(plain(1), plain(2), plain(3), plain(4));
  const twice = { ...comparison, columns: comparison.columns.map((column, at) => ({ ...column, year: [2018, 2019, 2019, 2020][at]! })) };
  expect(linesIn(chartOf(twice))).toEqual([]);
});

test("places are lines of their own; reports of unknown places are not one place", () => {
  const comparison = years(plain(1), plain(2), plain(3), plain(4));
  const places = (names: readonly (string | null)[]): Comparison => ({ ...comparison, columns: comparison.columns.map((column, at) => ({ ...column, place: names[at] ? { name: names[at], code: null, series: names[at] } : null })) });
  expect(linesIn(chartOf(places(["甲区", "甲区", "乙区", "乙区"])))).toEqual([2, 2]);
  expect(linesIn(chartOf(places([null, null, null, null])))).toEqual([]);
});

test("an indicator of a single year is ranked, with bars from 0; one figure has no chart", () => {
  const comparison = { ...sample, columns: sample.columns.map((column, at) => ({ ...column, year: 2024, place: { name: `${"甲乙丙"[at]}区`, code: null, series: String(at) } })), rows: [rowWith([plain(5), plain(9), flagged(99, "scope")], { unit: "件" })] };
  const chart = chartOf(comparison);
  expect([...chart.matchAll(/class="gj-value"[^>]*>([^<]*)</g)].map(([, value]) => value)).toEqual(["9", "5", "99†"]);
  expect(chart.match(/<rect /g)).toHaveLength(2);
  expect(chartOf({ ...comparison, rows: [rowWith([plain(5), null, null])] })).toBe("");
});

test("a report without a year is in the table and in no chart", () => {
  const comparison = years(plain(1), plain(2), plain(3));
  expect(chartOf({ ...comparison, columns: comparison.columns.map((column) => ({ ...column, year: null })) })).toBe("");
});
