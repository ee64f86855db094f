import { describe, expect, test } from "vitest";
import type { Scope } from "../../src/model/claim.js";
import { compareTexts, decimals, flagsOf, printed, reportOf, rowOf, yearly } from "./reports.js";

const scope = (more: Partial<Scope>): { readonly scope: Scope } => ({ scope: { place: null, level: null, includes: [], excludes: [], agency: null, ...more } });

test("each cell leads back to its sentence", async () => {
  const text = yearly("临川市", 2024, "常住人口85.2万人。全年地区生产总值1200.5亿元，比上年增长5.1%。");
  const comparison = await compareTexts([reportOf(text, { keys: { "1200.5亿元": "gdp" } })]);
  const { span, sentence, text: words } = rowOf(comparison, "gdp").cells[0]!.reading!;
  expect(text.slice(span.start, span.end)).toBe(words);
  expect(sentence.text).toBe("全年地区生产总值1200.5亿元，比上年增长5.1%。");
  expect(text.slice(sentence.span.start, sentence.span.end)).toContain(sentence.text);
});

test("what is not printed is missing, never 0", async () => {
  const comparison = await compareTexts([
    reportOf(yearly("临川市", 2024, "地区生产总值1200亿元。"), { keys: { "1200亿元": "gdp" } }),
    reportOf(yearly("青河市", 2024, "常住人口80万人。"), { keys: { "80万人": "population" } }),
  ]);
  expect(rowOf(comparison, "gdp").cells[1]).toBeNull();
  expect(rowOf(comparison, "population").cells[0]).toBeNull();
});

test("units are brought together, exactly", async () => {
  const keys = (words: string) => ({ keys: { [words]: "forest" } });
  const comparison = await compareTexts([
    reportOf(yearly("临川市", 2024, "造林面积1.5万亩。"), keys("1.5万亩")),
    reportOf(yearly("青河市", 2024, "造林面积2000公顷。"), keys("2000公顷")),
    reportOf(yearly("沙洲市", 2024, "造林面积3.3万亩。"), keys("3.3万亩")),
  ]);
  expect(rowOf(comparison, "forest")).toMatchObject({ unit: "亩" });
  expect(decimals(rowOf(comparison, "forest"))).toEqual(["15000", "30000", "33000"]);
});

test("a decline is negative, with its bounds turned", async () => {
  const comparison = await compareTexts([reportOf(yearly("临川市", 2024, "固定资产投资比上年下降3.2%。"), { keys: { "3.2%": "investment.growth" } })]);
  expect(rowOf(comparison, "investment.growth").cells[0]?.reading).toMatchObject({ value: -3.2, decimal: "-3.2", min: "-3.3", max: "-3.15", text: "3.2%" });
});

describe("no cell of facts holds", () => {
  const cases: readonly (readonly [name: string, text: string, words: string])[] = [
    ["a target", "2024年，力争地区生产总值达到1290亿元。", "1290亿元"],
    ["a figure of another year", "2023年地区生产总值1100亿元。", "1100亿元"],
    ["a figure of the whole province", "全省地区生产总值50000亿元。", "50000亿元"],
    ["a figure of the nation", "全国地区生产总值1300000亿元。", "1300000亿元"],
  ];
  test.each(cases)("%s", async (_, body, words) => {
    const comparison = await compareTexts([reportOf(yearly("临川市", 2024, `地区生产总值1200亿元。${body}`), { keys: { "1200亿元": "gdp", [words]: "gdp" } })]);
    expect(printed(rowOf(comparison, "gdp"))).toEqual(["1200亿元"]);
    expect(rowOf(comparison, "gdp").cells[0]?.others).toEqual([]);
  });

  test.each(["budget", "forecast", "requirement"] as const)("a figure that is %s", async (modality) => {
    const comparison = await compareTexts([reportOf(yearly("临川市", 2024, "一般公共预算收入115亿元。"), { keys: { "115亿元": "revenue" }, claims: { "115亿元": { modality } } })]);
    expect(comparison.rows).toEqual([]);
  });

  test("a figure of a district in the city", async () => {
    const comparison = await compareTexts([
      reportOf(yearly("临川市", 2024, "地区生产总值300亿元。"), { keys: { "300亿元": "gdp" }, claims: { "300亿元": scope({ place: "云山区", level: "county" }) } }),
    ]);
    expect(comparison.rows).toEqual([]);
  });
});

test("what stands below a heading of the years to come is no fact of the report's year, unless it says so", async () => {
  const text = "临川市2024年政府工作报告\n\n一、2024年工作回顾\n\n新增绿道20公里。\n\n二、2025年工作安排\n\n新增绿道30公里。2024年，新增公园5个。未来五年新增学位900个。\n";
  const report = await reportOf(text, { keys: { "20公里": "greenways", "30公里": "greenways", "5个": "parks", "900个": "school-places" } });
  const { start, end } = report.meta.period!;
  const comparison = await compareTexts([Promise.resolve({ ...report, claims: report.claims.map((claim) => ({ ...claim, modality: "fact" as const, period: claim.quantity.text === "5个" ? { start, end, asOf: null } : null })) })]);
  expect(comparison.rows.map((row) => `${row.indicator} ${printed(row)}`)).toEqual(["greenways 20公里", "parks 5个"]);
});

const budget = (year: number, own: string, all = "107.6", title = "预算执行情况"): string =>
  `关于临川市${year}年${title}的报告\n\n一、${year}年${title}\n\n（一）全市一般公共预算\n\n一般公共预算收入完成${all}亿元。\n\n（二）市本级一般公共预算\n\n一般公共预算收入完成${own}亿元。\n`;

test("the government's own level is a row of its own, also where only a heading says so", async () => {
  const comparison = await compareTexts([reportOf(budget(2024, "25.4"), { keys: { "107.6亿元": "revenue", "25.4亿元": "revenue" } })]);
  expect(printed(rowOf(comparison, "revenue", { scope: null }))).toEqual(["107.6亿元"]);
  expect(printed(rowOf(comparison, "revenue", { scope: "市本级" }))).toEqual(["25.4亿元"]);
});

test("本级, 市级 and 市本级 are one row", async () => {
  const reports = ["本级", "市级", "市本级"].map((words, index) =>
    reportOf(yearly("临川市", 2021 + index, `${words}一般公共预算收入25亿元。`), { keys: { "25亿元": "revenue" }, claims: { "25亿元": { scope: { place: words, level: null, includes: [], excludes: [], agency: null } } } }));
  expect(printed(rowOf(await compareTexts(reports), "revenue", { scope: "市本级" }))).toEqual(["25亿元", "25亿元", "25亿元"]);
});

test("an area within the city that keeps its own books is no part of the city's row", async () => {
  const text = `${budget(2024, "25.4")}\n（三）高新区一般公共预算\n\n一般公共预算收入完成9亿元。\n`;
  const comparison = await compareTexts([reportOf(text, { keys: { "107.6亿元": "revenue", "25.4亿元": "revenue", "9亿元": "revenue" } })]);
  expect(comparison.rows.flatMap(printed)).toEqual(["107.6亿元", "25.4亿元"]);
});

test("what was approved is no fact, though the same sentence goes on with what was reached", async () => {
  const text = yearly("临川市", 2024, "市人民代表大会批准的一般公共预算收入为22.79亿元，实际完成24.23亿元。");
  const comparison = await compareTexts([reportOf(text, { keys: { "22.79亿元": "revenue", "24.23亿元": "revenue" }, claims: { "22.79亿元": { modality: "fact" }, "24.23亿元": { modality: "fact" } } })]);
  expect(printed(rowOf(comparison, "revenue"))).toEqual(["24.23亿元"]);
});

test("a preliminary figure is flagged and not held against a final one", async () => {
  const keys = (value: string) => ({ keys: { [`${value}亿元`]: "revenue" } });
  const comparison = await compareTexts([
    reportOf(budget(2023, "24", "100", "财政决算"), keys("100")),
    reportOf(budget(2024, "25", "107.6"), { ...keys("107.6"), claims: { "107.6亿元": { status: "快报" } } }),
  ]);
  const { cells } = rowOf(comparison, "revenue");
  expect(cells.map(flagsOf)).toEqual([["status 决算"], ["status 快报"]]);
  expect(cells[1]?.change).toBeNull();
});

test("what a figure leaves out, another basis and a hedge are flagged", async () => {
  const comparison = await compareTexts([
    reportOf(yearly("临川市", 2024, "地区生产总值1200亿元。固定资产投资增长3%。常住人口约85万人。"), {
      keys: { "1200亿元": "gdp", "3%": "investment.growth", "约85万人": "population" },
      claims: { "1200亿元": scope({ excludes: ["开发区"] }), "3%": { comparison: { to: "last-year", adjusted: true } } },
    }),
  ]);
  expect(flagsOf(rowOf(comparison, "gdp").cells[0])).toEqual(["scope 不含开发区"]);
  expect(flagsOf(rowOf(comparison, "investment.growth").cells[0])).toEqual(["definition 可比口径"]);
  expect(flagsOf(rowOf(comparison, "population").cells[0])).toEqual(["approximate 约85万人"]);
});

describe("aspects", () => {
  const told = (aspect: "flow" | "stock" | "cumulative" | null, period: { start: string; end: string } | null = null) =>
    ({ keys: { "500家": "firms" }, claims: { "500家": { aspect, period: period && { ...period, asOf: null } } } });
  const text = (place: string): string => yearly(place, 2024, "企业500家。");

  test("a year's flow and a stock are two rows, and what says neither goes with the usual one", async () => {
    const comparison = await compareTexts([reportOf(text("临川市"), told("flow")), reportOf(text("青河市"), told("stock")), reportOf(text("沙洲市"), told("stock")), reportOf(text("北山市"), told(null))]);
    expect(printed(rowOf(comparison, "firms", { aspect: "flow" }))).toEqual(["500家", null, null, null]);
    expect(printed(rowOf(comparison, "firms", { aspect: "stock" }))).toEqual([null, "500家", "500家", "500家"]);
  });

  test("the total of a term is a row of its own", async () => {
    const comparison = await compareTexts([reportOf(text("临川市"), told(null)), reportOf(text("青河市"), told(null, { start: "2020-01-01", end: "2024-12-31" }))]);
    expect(printed(rowOf(comparison, "firms", { aspect: null }))).toEqual(["500家", null]);
    const total = rowOf(comparison, "firms", { aspect: "cumulative" });
    expect(printed(total)).toEqual([null, "500家"]);
    expect(flagsOf(total.cells[1])).toEqual(["period 2020-01-01—2024-12-31"]);
  });

  test("累计 that does not say since when is flagged", async () => {
    const comparison = await compareTexts([reportOf(text("临川市"), told(null)), reportOf(text("青河市"), told("cumulative"))]);
    expect(flagsOf(rowOf(comparison, "firms").cells[1])).toEqual(["aspect 累计"]);
    expect(rowOf(comparison, "firms").cells[1]?.rank).toBeNull();
  });
});

describe("a report that prints several figures for a cell", () => {
  const cellOf = async (body: string, keys: Readonly<Record<string, string>>) => rowOf(await compareTexts([reportOf(yearly("临川市", 2024, body), { keys })]), "gdp").cells[0]!;

  test("that can be one: the most precise, the others beside it", async () => {
    const cell = await cellOf("地区生产总值突破1200亿元。\n\n地区生产总值1200.5亿元。\n\n地区生产总值达1201亿元。", { "突破1200亿元": "gdp", "1200.5亿元": "gdp", "1201亿元": "gdp" });
    expect(cell.reading?.text).toBe("1200.5亿元");
    expect(cell.others.map(({ text }) => text)).toEqual(["突破1200亿元", "1201亿元"]);
  });

  test("that cannot: the headline, which gives its growth", async () => {
    const cell = await cellOf("地区生产总值1180亿元。\n\n全年地区生产总值1200.5亿元，比上年增长5.1%。", { "1180亿元": "gdp", "1200.5亿元": "gdp" });
    expect(cell.reading?.text).toBe("1200.5亿元");
    expect(cell.others.map(({ text }) => text)).toEqual(["1180亿元"]);
  });

  test("that cannot, with no headline: disputed, and no value at all", async () => {
    const cell = await cellOf("地区生产总值1180亿元。\n\n地区生产总值1200.5亿元。", { "1180亿元": "gdp", "1200.5亿元": "gdp" });
    expect(cell).toMatchObject({ reading: null, change: null, rank: null });
    expect(cell.others.map(({ text }) => text)).toEqual(["1180亿元", "1200.5亿元"]);
  });

  test("for the year and a part of it: that for the year", async () => {
    const cell = await cellOf("上半年地区生产总值580亿元。全年地区生产总值1200亿元。", { "580亿元": "gdp", "1200亿元": "gdp" });
    expect(cell.reading?.text).toBe("1200亿元");
  });

  test("for a part of the year alone: flagged", async () => {
    const cell = await cellOf("上半年地区生产总值580亿元。", { "580亿元": "gdp" });
    expect(flagsOf(cell)).toEqual(["period 2024-01-01—2024-06-30"]);
  });
});
