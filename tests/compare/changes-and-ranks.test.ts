import { expect, test } from "vitest";
import { compareTexts, reportOf, rowOf, yearly } from "./reports.js";

const gdp = (place: string, year: number, value: string, status: string | null = null) =>
  reportOf(yearly(place, year, `地区生产总值${value}亿元。`), { keys: { [`${value}亿元`]: "gdp" }, claims: { [`${value}亿元`]: { status } } });

test("a change is against the same place's year before, exact and in per cent", async () => {
  const { cells } = rowOf(await compareTexts([gdp("临川市", 2022, "1000.1"), gdp("临川市", 2023, "1100.2"), gdp("青河市", 2024, "900")]), "gdp");
  expect(cells.map((cell) => cell?.change)).toEqual([null, { column: 0, decimal: "10010000000", percent: 10.01 }, null]);
});

test("a year that is left out gives no change", async () => {
  const { cells } = rowOf(await compareTexts([gdp("临川市", 2022, "1000"), gdp("临川市", 2024, "1100")]), "gdp");
  expect(cells[1]?.change).toBeNull();
});

test("a change of what is in per cent is in points alone", async () => {
  const rate = (year: number, value: string) => reportOf(yearly("临川市", year, `城镇化率${value}%。`), { keys: { [`${value}%`]: "urban" } });
  expect(rowOf(await compareTexts([rate(2023, "60.5"), rate(2024, "61.2")]), "urban").cells[1]?.change).toEqual({ column: 0, decimal: "0.7", percent: null });
});

test("a year on which two reports differ is no base", async () => {
  const comparison = await compareTexts([gdp("临川市", 2023, "1100"), gdp("临川市", 2023, "1110"), gdp("临川市", 2024, "1200")]);
  expect(rowOf(comparison, "gdp").cells[2]?.change).toBeNull();
});

test("places of a year are ranked, the greatest first, and ties share a rank", async () => {
  const { cells } = rowOf(await compareTexts([gdp("临川市", 2024, "900"), gdp("青河市", 2024, "1200"), gdp("沙洲市", 2024, "900"), gdp("北山市", 2024, "800"), gdp("临川市", 2023, "2000")]), "gdp");
  expect(cells.map((cell) => cell?.rank)).toEqual([null, { rank: 2, of: 4 }, { rank: 1, of: 4 }, { rank: 2, of: 4 }, { rank: 4, of: 4 }]);
});

test("figures that are flagged unlike are not ranked together, and one alone has no rank", async () => {
  const { cells } = rowOf(await compareTexts([gdp("临川市", 2024, "900"), gdp("青河市", 2024, "1200"), gdp("沙洲市", 2024, "1000", "快报")]), "gdp");
  expect(cells.map((cell) => cell?.rank)).toEqual([{ rank: 2, of: 2 }, { rank: 1, of: 2 }, null]);
});

test("a city and a county are not ranked together", async () => {
  const { cells } = rowOf(await compareTexts([gdp("临川市", 2024, "900"), gdp("清溪县", 2024, "120")]), "gdp");
  expect(cells.map((cell) => cell?.rank)).toEqual([null, null]);
});

test("a place whose reports on the year differ has no rank; one whose reports agree counts once", async () => {
  const comparison = await compareTexts([gdp("临川市", 2024, "900"), gdp("临川市", 2024, "910"), gdp("青河市", 2024, "1200"), gdp("青河市", 2024, "1200.0"), gdp("沙洲市", 2024, "500")]);
  expect(rowOf(comparison, "gdp").cells.map((cell) => cell?.rank)).toEqual([null, null, { rank: 1, of: 2 }, { rank: 1, of: 2 }, { rank: 2, of: 2 }]);
});
