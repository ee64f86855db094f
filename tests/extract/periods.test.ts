import { describe, expect, it } from "vitest";
import { findPeriods, resolvePeriod } from "../../src/extract/periods.js";

const resolved = (text: string) =>
  findPeriods(text).map((token) => {
    const { start, end, asOf } = resolvePeriod(token, 2024);
    return [text.slice(token.start, token.end), start, end, asOf];
  });

describe("periods in a report about 2024", () => {
  it.each([
    ["2023年", "2023-01-01", "2023-12-31", null],
    ["2024年度", "2024-01-01", "2024-12-31", null],
    ["全年", "2024-01-01", "2024-12-31", null],
    ["上年", "2023-01-01", "2023-12-31", null],
    ["去年", "2023-01-01", "2023-12-31", null],
    ["当年", "2024-01-01", "2024-12-31", null],
    ["上半年", "2024-01-01", "2024-06-30", null],
    ["2023年上半年", "2023-01-01", "2023-06-30", null],
    ["前三季度", "2024-01-01", "2024-09-30", null],
    ["1—9月", "2024-01-01", "2024-09-30", null],
    ["2023年11月至2024年2月", "2023-11-01", "2024-02-29", null],
    ["12月份", "2024-12-01", "2024-12-31", null],
    ["5月1日至7日", "2024-05-01", "2024-05-07", null],
    ["截至2024年底", null, null, "2024-12-31"],
    ["截至6月", null, null, "2024-06-30"],
    ["2024年末", null, null, "2024-12-31"],
    ["年末", null, null, "2024-12-31"],
    ["上年末", null, null, "2023-12-31"],
    ["“十四五”期间", "2021-01-01", "2025-12-31", null],
    ["十四五时期", "2021-01-01", "2025-12-31", null],
    ["五年来", "2020-01-01", "2024-12-31", null],
    ["近三年", "2022-01-01", "2024-12-31", null],
    ["今后五年", "2025-01-01", "2029-12-31", null],
    ["2019年以来", "2019-01-01", "2024-12-31", null],
    ["2023—2025年", "2023-01-01", "2025-12-31", null],
    ["去年同期", "2023-01-01", "2023-12-31", null],
    ["同期", null, null, null],
  ])("%s", (text, start, end, asOf) => {
    expect(resolved(`，${text}，`)).toEqual([[text, start, end, asOf]]);
  });

  it("leaves names alone", () => {
    expect(findPeriods("上年结转收入、年初预算、连续四年、3年")).toEqual([]);
  });

  it("finds several, in order", () => {
    expect(resolved("2023年收入比上年增长，年末结余").map(([words]) => words)).toEqual(["2023年", "上年"]);
  });
});
