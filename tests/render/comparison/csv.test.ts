import { expect, test } from "vitest";
import { ComparisonSchema } from "../../../src/model/comparison.js";
import { comparisonCsv, comparisonLongCsv } from "../../../src/render/comparison/csv.js";
import { renderComparisonJson } from "../../../src/render/comparison/json.js";
import { sample } from "./comparison.js";

test("CSV: exact numbers, a column a report, and behind them what is to be known of them", () => {
  expect([...comparisonCsv(sample, { lang: "zh", bom: false })].join("").split("\r\n")).toEqual([
    "field,indicator,name,nameEn,unit,kind,aspect,scope,临川市 2023,临川市 2024,青河市 2024,临川市 2024 标记,临川市 2024 比上年,临川市 2024 比上年%,临川市 2024 位次",
    "statistics,gdp,地区生产总值,Gross domestic product,元,amount,,,110020000000,120050000000,,数据性质（快报、决算等）：快报,10030000000,9.12,1",
    ",,'=固定资产投资增速,,%,change,,市本级,,,-3.2,同一报告有几个数，对不上：3 / 4,,,",
    "",
  ]);
});

test("long CSV: a row a figure, with its sentence and whether it is the cell's", () => {
  const rows = [...comparisonLongCsv(sample, { lang: "zh", bom: true })].map((line) => line.trimEnd().split(","));
  expect(rows[0]?.[0]).toBe("\ufefffield");
  const at = (name: string): number => rows[0]!.indexOf(name);
  expect(rows.slice(1).map((row) => [row[at("place")], row[at("year")], row[at("standing")], row[at("value")]].join(" "))).toEqual([
    "临川市 2023 cell 110020000000", "临川市 2024 cell 120050000000", "临川市 2024 disputed 3", "临川市 2024 disputed 4", "青河市 2024 cell -3.2",
  ]);
  expect(rows[2]?.at(-1)).toBe("全年地区生产总值1200.5亿元。");
});

test("JSON is the comparison itself", () => {
  const json = renderComparisonJson(sample);
  expect(ComparisonSchema.parse(JSON.parse(json))).toEqual(sample);
  expect(renderComparisonJson({ ...sample, rows: [] })).toContain('"rows":[]');
});
