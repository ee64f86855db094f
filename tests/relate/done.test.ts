import { describe, expect, test } from "vitest";
import { checkReport, parseReport } from "../../src/index.js";
import { tiesOf } from "./ties.js";

const atMost = async (text: string): Promise<readonly string[]> => (await tiesOf(text)).filter((tie) => tie.startsWith("at-most"));

describe("what has 已 been done to the figure before", () => {
  test.each([
    ["“每季一题”确定专项治理问题12个，已完成治理11个。", "at-most 11个 ≤ 12个 (reading)"],
    ["22家定点药店通过串换药品等方式多收394.6万元，已退回371.2万元。", "at-most 371.2万元 ≤ 394.6万元 (reading)"],
  ])("%s", async (text, tie) => {
    expect(await atMost(text)).toContain(tie);
  });

  test("more than there were is a warning", async () => {
    const findings = checkReport(await parseReport("“每季一题”确定专项治理问题12个，已完成治理21个。"));
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(["warning funnel-reversed"]);
  });

  test.each([
    ["what was planned may be passed", "年度计划投资10亿元，已完成12亿元。"],
    ["all there ever were are more than those of the year", "发放贷款30亿元，已累计发放50亿元。"],
    ["with a thing of its own it is of something else", "新开工项目12个，已建成项目21个。"],
    ["what came in new is not all that there was", "新增社保卡2万张，已制发12万张。"],
    ["what was carried in may have been done too", "上年结转案件20件，新收100件，已审结110件。"],
  ])("%s: %s", async (_, text) => {
    expect((await atMost(text)).filter((tie) => !tie.includes("办结") && !tie.includes("审结"))).toEqual([]);
    expect(checkReport(await parseReport(text)).filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describe("those of the inspected that something was found with", () => {
  test("有, 发现 and the same sort of thing", async () => {
    expect(await atMost("抽查14个项目8.6万亩，有5个项目建后管护不到位。")).toEqual(["at-most 5个 ≤ 14个 (reading)"]);
  });

  test.each(["抽查50个部门，发现80个问题。", "抽查14个项目，涉及26个项目单位。"])("another sort of thing: %s", async (text) => {
    expect(await atMost(text)).toEqual([]);
  });
});
