import { describe, expect, test } from "vitest";
import { joins } from "../../src/compare/joins.js";
import { compareTexts, flagsOf, printed, reportOf, rowOf, yearly } from "./reports.js";

const city = (place: string, body: string, year = 2024) => reportOf(yearly(place, year, body));

test("figures without a key stand in one row where their names say the same", async () => {
  const comparison = await compareTexts([city("临川市", "全市普通小学在校学生4.5万人。"), city("青河市", "普通小学在校学生达到5.5万人。")]);
  const row = rowOf(comparison, "普通小学在校学生");
  expect(row).toMatchObject({ indicator: null, field: null });
  expect(printed(row)).toEqual(["4.5万人", "5.5万人"]);
  expect(row.cells.map((cell) => cell?.reading?.likeness)).toEqual([null, null]);
});

test("names that are alike are joined, and the figure says by what name and how alike", async () => {
  const comparison = await compareTexts([
    city("临川市", "城镇居民人均可支配收入45000元。"),
    city("青河市", "城镇居民人均可支配收入46000元。"),
    city("沙洲市", "城镇常住居民人均可支配收入47000元。"),
  ]);
  const row = rowOf(comparison, "城镇居民人均可支配收入");
  expect(printed(row)).toEqual(["45000元", "46000元", "47000元"]);
  expect(flagsOf(row.cells[2])).toEqual(["aligned 城镇常住居民人均可支配收入"]);
  expect(row.cells[2]?.reading?.likeness?.score).toBeCloseTo(0.818, 2);
});

test("two things that one report prints side by side are never joined", async () => {
  const comparison = await compareTexts([
    city("临川市", "城镇居民人均可支配收入45000元。城镇常住居民人均可支配收入44000元。"),
    city("青河市", "城镇居民人均可支配收入46000元。"),
  ]);
  expect(printed(rowOf(comparison, "城镇居民人均可支配收入"))).toEqual(["45000元", "46000元"]);
});

test.each([
  ["居民人均可支配收入", "全体居民人均可支配收入", 0.88, true],
  ["城镇新增就业", "新增城镇就业", 0.6, true],
  ["国有资本经营预算支出", "国有资本经营支出", 0.8, true],
  ["城镇居民人均可支配收入", "农村居民人均可支配收入", 0.9, false],
  ["第一产业增加值", "第二产业增加值", 0.9, false],
  ["固定资产投资", "工业固定资产投资", 0.9, false],
  ["政府性基金收入", "其他政府性基金收入", 0.9, false],
  ["学位新增", "学位", 0.9, false],
])("%s and %s, alike by %d: %s", (a, b, score, are) => {
  expect(joins(a, b, score)).toBe(are);
});

describe("rows are left out", () => {
  test("that one report alone prints, unless all are asked for", async () => {
    const reports = () => [city("临川市", "普通小学在校学生4.5万人。"), city("青河市", "公路桥梁1200座。")];
    expect((await compareTexts(reports())).rows).toEqual([]);
    expect((await compareTexts(reports(), { all: true })).rows).toHaveLength(2);
  });

  test("whose names say nothing by themselves", async () => {
    expect((await compareTexts([city("临川市", "执行数增长4.5%。"), city("青河市", "执行数增长5.5%。")])).rows).toEqual([]);
  });
});

test("a change is named by what has changed, not by its way", async () => {
  const comparison = await compareTexts([city("临川市", "公路货运量增长4.5%。"), city("青河市", "公路货运量下降2%。")]);
  expect(rowOf(comparison, "公路货运量增速").cells.map((cell) => cell?.reading?.value)).toEqual([4.5, -2]);
});

test("a mean growth of several years is a row of its own, and its name says so", async () => {
  const comparison = await compareTexts([city("临川市", "公路货运量年均增长4.5%。"), city("青河市", "公路货运量年均增长5%。"), city("沙洲市", "公路货运量增长6%。"), city("北山市", "公路货运量增长7%。")]);
  expect(printed(rowOf(comparison, "公路货运量年均增速"))).toEqual(["4.5%", "5%", null, null]);
  expect(printed(rowOf(comparison, "公路货运量增速"))).toEqual([null, null, "6%", "7%"]);
});

test("options keep the table to keys, fields and scopes", async () => {
  const reports = () => [reportOf(yearly("临川市", 2024, "收到行政复议申请61件，受理43件。"), { keys: { "61件": "reconsideration.applications", "43件": "other" } })];
  expect((await compareTexts(reports(), { indicators: ["other"] })).rows.map(({ indicator }) => indicator)).toEqual(["other"]);
  expect((await compareTexts(reports(), { scope: "own" })).rows).toEqual([]);
  expect((await compareTexts(reports(), { fields: ["nothing"] })).rows).toEqual([]);
});
