import { expect, test } from "vitest";
import { tiesAcross } from "./across.js";

const changes = async (last: string, now: string, genre?: string): Promise<readonly string[]> =>
  (await tiesAcross({ last, now }, genre)).filter((tie) => /^(?:grown|restated)/.test(tie));

test("last year's figure is tied to last year's report", async () => {
  const last = "受理法律援助案件1024件。";
  expect(await changes(last, "受理法律援助案件1098件。2024年受理法律援助案件1042件。")).toEqual(["restated final 1042件 ~ 1024件"]);
  expect(await changes(last, "受理法律援助案件1098件，上年同期为1042件，同比增长5.4%。")).toEqual(["restated final 1042件 ~ 1024件"]);
  expect(await changes(last, "受理法律援助案件1098件，比2024年的1042件增加56件。")).toEqual(["restated final 1042件 ~ 1024件"]);
});

test("a change is tied to the level before it and to last year's", async () => {
  const last = "出具合法性审查意见380件。抽查案卷优秀率63.8%。";
  expect(await changes(last, "出具合法性审查意见437件，比上年增加41件，增长10.4%。")).toEqual(["grown likely 437件 41件 10.4% ~ 380件"]);
  expect(await changes(last, "出具合法性审查意见437件，同比增长10.4%。")).toEqual(["grown likely 437件 10.4% ~ 380件"]);
});

test("shares of the budget stand between an amount and its growth", async () => {
  const now = "一般公共预算收入完成107607万元，占年初预算的98.4%，比上年增收1186万元，增长1.1%。";
  expect(await changes("一般公共预算收入完成106420万元，占年初预算的105.9%。", now, "预算执行情况的报告")).toEqual([
    "grown preliminary 107607万元 1186万元 1.1% ~ 106420万元",
  ]);
});

test("one body's figure and one of no named body may be the same; those of two bodies are not", async () => {
  expect(await changes("区司法局出具合法性审查意见380件。", "出具合法性审查意见437件，比上年增加41件。")).toEqual(["grown likely 437件 41件 ~ 380件"]);
});

test("what is at constant prices, on a comparable basis or since another time is left alone", async () => {
  expect(await changes("地区生产总值423.9亿元。", "地区生产总值458.0亿元，比上年增长9.5%。")).toEqual([]);
  expect(await changes("办理行政处罚案件1187件。", "办理行政处罚案件1094件，同口径比上年增长3.2%。")).toEqual([]);
  expect(await changes("办理行政处罚案件1187件。", "办理行政处罚案件1094件，比计划增长3.2%。")).toEqual([]);
});

test("a fact that last year's report gives two figures for says nothing", async () => {
  expect(await changes("受理法律援助案件1024件。另受理法律援助案件1042件。", "受理法律援助案件1098件，比上年增加56件。")).toEqual([]);
});
