import { expect, test } from "vitest";
import { displayScaleOf, shiftDecimal } from "../../../src/render/comparison/display-scale.js";
import { renderComparisonTable } from "../../../src/render/comparison/table.js";
import { columnTitles } from "../../../src/render/comparison/wording.js";
import { displayWidth } from "../../../src/render/display-width.js";
import { cellOf, readingOf, rowWith, sample } from "./comparison.js";

test("a table has a row an indicator, in the unit that people read, and says what its marks mean", () => {
  expect(renderComparisonTable(sample, { lang: "zh", width: 120 })).toBe(
    [
      "指标                         单位  临川市 2023  临川市 2024  青河市 2024",
      "地区生产总值                 亿元       1100.2      1200.5‡",
      "=固定资产投资增速（市本级）  %                            ?         -3.2",
      "",
      "空格：报告没有写，不是 0；‡ 数据性质（快报、决算等）；? 同一报告有几个数，对不上",
      "",
    ].join("\n"),
  );
});

test("in English, the catalogue's English names", () => {
  const text = renderComparisonTable(sample, { lang: "en", width: 120 });
  expect(text).toContain("Gross domestic product");
  expect(text).toContain("blank: not printed, which is not 0");
});

test("columns that do not fit go below, in blocks that fit", () => {
  const text = renderComparisonTable(sample, { lang: "zh", width: 62 });
  expect(text.match(/^指标/gm)).toHaveLength(3);
  for (const line of text.split("\n").filter((each) => !each.startsWith("空格"))) expect(displayWidth(line)).toBeLessThanOrEqual(62);
});

test("control characters of a report reach no terminal", () => {
  const text = renderComparisonTable({ ...sample, rows: [rowWith([null, cellOf(readingOf(1)), null], { name: "\u001b[31m坏" })] }, { lang: "zh", width: 120 });
  expect(text).not.toContain("\u001b");
});

test("no rows", () => {
  expect(renderComparisonTable({ ...sample, rows: [] }, { lang: "zh", width: 80 })).toBe("这些报告没有可以对照的指标。\n");
});

test("the scale follows the middle of a row's figures; what is per head or in per cent has none", () => {
  const scale = (values: readonly number[], more = {}) => displayScaleOf(rowWith(values.map((value) => cellOf(readingOf(value))), more)).unit;
  expect(scale([110_000_000, 5, 220_000_000])).toBe("亿元");
  expect(scale([852_000, 1_200_000], { unit: "人" })).toBe("万人");
  expect(scale([61, 43], { unit: "件" })).toBe("件");
  expect(scale([45_000], { kind: "per-unit" })).toBe("元");
  expect(scale([], {})).toBe("元");
});

test.each([["120050000000", 8, "1200.5"], ["5", 4, "0.0005"], ["-32000", 4, "-3.2"], ["100000000", 8, "1"], ["0", 4, "0"], ["1.5", 0, "1.5"]])("%s moved by %d is %s", (decimal, shift, moved) => {
  expect(shiftDecimal(decimal, shift)).toBe(moved);
});

test("columns of one place and year are told apart by genre, then day, then file", () => {
  const column = { ...sample.columns[0]!, year: 2024 };
  expect(columnTitles([column, { ...column, genre: "budget" }], "zh")).toEqual(["临川市 2024 国民经济和社会发展统计公报", "临川市 2024 预算执行情况报告"]);
  expect(columnTitles([{ ...column, date: "2024-01-05" }, { ...column, date: "2024-10-08" }], "zh")).toEqual(["临川市 2024 2024-01-05", "临川市 2024 2024-10-08"]);
  expect(columnTitles([{ ...column, sources: ["d/a.txt"] }, { ...column, sources: ["d/b.txt"] }], "zh")).toEqual(["临川市 2024 a.txt", "临川市 2024 b.txt"]);
  expect(columnTitles([column, column], "zh")).toEqual(["临川市 2024 #1", "临川市 2024 #2"]);
});
