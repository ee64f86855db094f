import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";
import type { Outline } from "../build.js";

const check = (outline: Outline) => checkReport(new Page().outline(outline).report());
const messages = (outline: Outline) => check(outline).map(({ message }) => message);

describe("section-numbering", () => {
  it("accepts a sound outline", () => {
    expect(messages(["一、", ["（一）", ["1.", "2."], "（二）"], "二、", ["1.", "2.", "3."], "三、"])).toEqual([]);
  });

  it("names what is missing", () => {
    expect(check(["一、", "二、", "四、", "五、"])).toMatchObject([
      {
        rule: "section-numbering",
        severity: "warning",
        message: "编号“四、”之前缺“三、”。",
        stated: "四、",
        computed: "三、",
        related: [{ message: "上一个编号：二、" }],
      },
    ]);
    expect(messages(["一、", ["（一）", "（五）"]])).toEqual(["编号“（五）”之前缺“（二）”至“（四）”。"]);
  });

  it("takes one slip for one fault", () => {
    expect(messages(["一、", "二、", "二、", "四、"])).toEqual(["编号“二、”重复，此处应为“三、”。"]);
    expect(messages(["一、", "一、", "二、", "三、"])).toEqual(["编号“一、”重复，此处应为“二、”。"]);
    expect(messages(["一、", "二、", "三、", "二、", "五、"])).toEqual(["编号“二、”倒退，此处应为“四、”。"]);
  });

  it("wants lists under a heading to start at one; an excerpt is only remarked on", () => {
    expect(check(["一、", ["（二）", "（三）"]])).toMatchObject([{ severity: "warning", message: "编号从“（二）”开始，之前缺“（一）”。" }]);
    expect(check(["三、", "四、"])).toMatchObject([{ severity: "info" }]);
  });

  it("knows articles that run through the chapters, and counts that go on", () => {
    expect(messages(["第一章", ["第一条", "第二条"], "第二章", ["第三条", "第四条"]])).toEqual([]);
    expect(messages(["第一章", ["第一条", "第二条"], "第二章", ["第四条"]])).toEqual(["编号“第四条”之前缺“第三条”。"]);
    expect(messages(["一、", ["（一）", "（二）"], "二、", ["（三）", "（四）"]])).toEqual([]);
  });

  it("allows a second list under one heading", () => {
    expect(messages(["一、", ["1.", "2.", "3.", "1.", "2."]])).toEqual([]);
  });

  it("remarks on a change of style within one count", () => {
    expect(check(["一、", "2、", "三、"])).toMatchObject([
      { severity: "info", message: "编号“2、”与同级的“一、”样式不一，此处应为“二、”。" },
    ]);
  });

  it("gives each fault its own name, which edits elsewhere do not change", () => {
    const [first] = check(["一、", "二、", "四、"]);
    const [same] = checkReport(new Page().say("前言。\n").outline(["一、", "二、", "四、"]).report());
    expect(same?.id).toBe(first?.id);
    expect(same?.span).not.toEqual(first?.span);
    expect(check(["一、", "二、", "五、"])[0]?.id).not.toBe(first?.id);
  });
});
