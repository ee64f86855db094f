import type { ComparedCell, ComparedReading, Comparison, ComparedRow } from "../../../src/model/comparison.js";

export function readingOf(value: number, more: Partial<ComparedReading> = {}): ComparedReading {
  const span = { start: 0, end: 4 };
  const decimal = String(value);
  return { claim: "c1", value, decimal, min: decimal, max: decimal, text: decimal, span, sentence: { text: `数为${decimal}。`, span }, flags: [], likeness: null, ...more };
}

export const cellOf = (reading: ComparedReading | null, more: Partial<ComparedCell> = {}): ComparedCell => ({ reading, others: [], change: null, rank: null, ...more });

export function rowWith(cells: ComparedRow["cells"], more: Partial<ComparedRow> = {}): ComparedRow {
  return { id: "gdp", indicator: "gdp", name: "地区生产总值", nameEn: "Gross domestic product", field: "statistics", unit: "元", kind: "amount", aspect: null, scope: null, cells, ...more };
}

/** Two cities and a year before, with what each kind of cell can hold. */
export const sample: Comparison = {
  schemaVersion: 1,
  columns: [["临川市", 2023], ["临川市", 2024], ["青河市", 2024]].map(([name, year]) => ({
    sources: [`${name}-${year}.txt`], title: null, place: { name: String(name), code: null, series: String(name) }, year: Number(year), genre: "stat-communique", date: null,
  })),
  rows: [
    rowWith([
      cellOf(readingOf(110_020_000_000)),
      cellOf(readingOf(120_050_000_000, { flags: [{ kind: "status", text: "快报" }], sentence: { text: "全年地区生产总值1200.5亿元。", span: { start: 0, end: 18 } } }), { change: { column: 0, decimal: "10030000000", percent: 9.12 }, rank: { rank: 1, of: 2 } }),
      null,
    ]),
    rowWith([null, cellOf(null, { others: [readingOf(3), readingOf(4)] }), cellOf(readingOf(-3.2))], { id: "=x", indicator: null, name: "=固定资产投资增速", nameEn: null, field: null, unit: "%", kind: "change", scope: "市本级" }),
  ],
};
