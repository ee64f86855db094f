import { expect, test } from "vitest";
import { readAround } from "../../src/compare/read-around.js";
import { claimFor } from "../render/sample.js";
import { compareTexts, flagsOf, reportOf, rowOf, yearly } from "./reports.js";

const around = (text: string, words: string, kind: "change" | "count" | "amount" = "change") => readAround(text, claimFor(text, words, 1, { kind }), 2024);

test.each([
  ["财政收入从2021年的77亿元增长到85亿元，年均增长3.8%。", "3.8%", "年均"],
  ["与2009年新区成立时相比，地区生产总值增长108.3%。", "108.3%", "与2009年"],
  ["与2023年相比，地区生产总值增长5%。", "5%", null],
  ["地区生产总值比上年增长5%。", "5%", null],
])("%s %s is measured against %s", (text, words, base) => {
  expect(around(text, words).base).toBe(base);
});

test("a figure that something came from is none of the report's year", () => {
  expect(around("第三产业占比由90%上升至95%。", "90%").isStart).toBe(true);
  expect(around("第三产业占比由90%上升至95%。", "95%").isStart).toBe(false);
  expect(around("由财政拨款90万元，用于道路。", "90万元", "amount").isStart).toBe(false);
});

test("the total of a plan's years is flagged", async () => {
  const comparison = await compareTexts([reportOf(yearly("临川市", 2024, "“十四五”期间，建成公路120公里。"), { keys: { "120公里": "roads" }, claims: { "120公里": { period: null } } })]);
  expect(flagsOf(rowOf(comparison, "roads").cells[0])).toEqual(["period “十四五”期间"]);
});

test("a mean growth of several years stands in no cell of a year's growth", async () => {
  const comparison = await compareTexts([reportOf(yearly("临川市", 2024, "地区生产总值年均增长6.2%。"), { keys: { "6.2%": "gdp.growth" } })]);
  expect(comparison.rows).toEqual([]);
});
