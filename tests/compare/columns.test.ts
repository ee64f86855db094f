import { describe, expect, test } from "vitest";
import { compareReports } from "../../src/compare/index.js";
import { ComparisonSchema } from "../../src/model/comparison.js";
import { compareTexts, printed, reportOf, rowOf, yearly } from "./reports.js";

const body = (gdp: string): string => `全年地区生产总值${gdp}亿元，比上年增长5.1%。`;
const gdp = (value: string) => ({ keys: { [`${value}亿元`]: "gdp" } });

test("a comparison is plain JSON of its schema", async () => {
  const comparison = await compareTexts([reportOf(yearly("临川市", 2024, body("1200.5")), gdp("1200.5"))]);
  expect(ComparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
});

test("a place's columns stand together, from its first year on, whatever the order of the files", async () => {
  const { columns } = await compareTexts([
    reportOf(yearly("临川市", 2024, body("1200.5"))),
    reportOf(yearly("青河市", 2024, body("900"))),
    reportOf(yearly("临川市", 2023, body("1100"))),
  ]);
  expect(columns.map(({ place, year }) => `${place?.name} ${year}`)).toEqual(["临川市 2023", "临川市 2024", "青河市 2024"]);
});

test("the year is the one that the figures speak of, not the one of the file's name", async () => {
  const { columns } = await compareTexts([reportOf(yearly("临川市", 2023, body("1100")), { name: "临川市-2024.txt" })]);
  expect(columns[0]).toMatchObject({ year: 2023, sources: ["临川市-2024.txt"] });
});

describe("the same report given twice is one column", () => {
  test("to the byte", async () => {
    const text = yearly("临川市", 2024, body("1200.5"));
    const { columns } = await compareTexts([reportOf(text, { name: "a.txt" }), reportOf(text, { name: "b.txt" })]);
    expect(columns.map(({ sources }) => sources)).toEqual([["a.txt", "b.txt"]]);
  });

  const many = (changed: string): string => Array.from({ length: 24 }, (_, index) => `第${index + 1}类企业${"甲乙丙丁"[index % 4]}${index}工厂建成${index === 7 ? changed : 30 + index}家。`).join("\n\n");

  test("as a page and as the text saved from it, where all figures are the same; what only one prints is kept", async () => {
    const page = reportOf(`临川市2024年国民经济和社会发展统计公报\n\n（2025年3月30日）\n\n一、综合\n\n${many("37")}`, { name: "a.html" });
    const text = reportOf(`临川市2024年国民经济和社会发展统计公报\n\n一、综合\n\n${many("37").replaceAll("\n\n", "\n")}`, { name: "a.txt" });
    const { columns } = await compareTexts([text, page]);
    expect(columns).toHaveLength(1);
    expect(columns[0]).toMatchObject({ sources: ["a.txt", "a.html"], date: "2025-03-30" });
  });

  test("but a corrected edition is another report", async () => {
    const reports = ["37", "38"].map((changed, index) => reportOf(yearly("临川市", 2024, many(changed)), { name: `${index}.txt` }));
    expect((await compareTexts(reports)).columns).toHaveLength(2);
  });

  test("and so are two short ones that print the same figures", async () => {
    const reports = ["全年地区生产总值800亿元。", "地区生产总值 800亿元。"].map((words) => reportOf(yearly("临川市", 2024, words)));
    expect((await compareTexts(reports)).columns).toHaveLength(2);
  });
});

test("two meetings of one year stay two", async () => {
  const meeting = (term: string, figure: string): string => `政府工作报告\n\n（在临川市云山区第${term}次会议上）\n\n一、2024年工作回顾\n\n2024年，全区地区生产总值${figure}亿元。\n`;
  const comparison = await compareTexts([reportOf(meeting("一", "300"), { ...gdp("300") }), reportOf(meeting("二", "301"), { ...gdp("301") })]);
  expect(comparison.columns.map(({ year }) => year)).toEqual([2024, 2024]);
  expect(printed(rowOf(comparison, "gdp"))).toEqual(["300亿元", "301亿元"]);
});

test("a place that was renamed is one series", async () => {
  const comparison = await compareTexts([
    reportOf(yearly("深圳市坪山新区", 2015, body("450")), gdp("450")),
    reportOf(yearly("深圳市坪山区", 2016, body("500")), gdp("500")),
  ]);
  const [before, after] = comparison.columns;
  expect(before?.place?.name).not.toBe(after?.place?.name);
  expect(before?.place?.series).toBe(after?.place?.series);
  expect(rowOf(comparison, "gdp").cells[1]?.change).toMatchObject({ column: 0, decimal: "5000000000", percent: 11.11 });
});

test("places of one name in two cities are two series", async () => {
  const { columns } = await compareTexts([reportOf(yearly("南京市鼓楼区", 2024, body("450"))), reportOf(yearly("福州市鼓楼区", 2024, body("460")))]);
  expect(new Set(columns.map(({ place }) => place?.series)).size).toBe(2);
});

test("no reports make an empty table", () => {
  expect(compareReports([])).toEqual({ schemaVersion: 1, columns: [], rows: [] });
});
