import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";
import type { Outline } from "../build.js";

const check = (outline: Outline) => checkReport(new Page().outline(outline).report());

describe("enumeration-gap", () => {
  it("accepts runs, and several of them in one section", () => {
    expect(check(["一、", ["一是", "二是", "三是", "一是", "二是"], "二、", ["第一，", "第二，"]])).toEqual([]);
  });

  it("sees the item that lost its 是", () => {
    expect(check(["一、", ["一是", "三是", "四是"]])).toMatchObject([
      { rule: "enumeration-gap", severity: "warning", message: "编号“三是”之前缺“二是”。", computed: "二是" },
    ]);
  });

  it("sees a repeated item, and a run that does not start at one", () => {
    expect(check(["一、", ["一是", "二是", "二是", "四是"]]).map(({ message }) => message)).toEqual(["编号“二是”重复，此处应为“三是”。"]);
    expect(check(["一、", ["二是", "三是"]])).toMatchObject([{ severity: "warning" }]);
    expect(check(["一、", ["二是"]])).toMatchObject([{ severity: "info" }]);
  });

  it("leaves 首先 and 其次 alone", () => {
    expect(check(["一、", ["首先", "其次", "其次"]])).toEqual([]);
  });
});
