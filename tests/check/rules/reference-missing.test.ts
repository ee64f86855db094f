import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const found = (text: string) => wordsFound("reference-missing", text);
const ANNEXES = "附件：1.行政复议案件统计表\n2.行政应诉案件统计表\n";

describe("reference-missing", () => {
  it("finds references beyond the list of annexes", async () => {
    expect(await findingsOf("reference-missing", `应诉情况详见附件3。\n${ANNEXES}`)).toMatchObject([
      { severity: "warning", message: "所引的“附件3”在文中找不到：附件只有2个。" },
    ]);
    expect(await found(`应诉情况详见附件1、2、3。\n${ANNEXES}`)).toEqual(["3"]);
    expect(await found("有关数据见附件2。\n附件：行政复议案件统计表\n")).toEqual(["附件2"]);
  });

  it("finds missing tables and parts", async () => {
    expect(await found("收入情况见表3。\n表1 收入情况\n收入12亿元。\n表2 支出情况\n支出13亿元。\n")).toEqual(["表3"]);
    expect(await found("一、主要工作\n措施见本报告第四部分。\n二、存在问题\n人员不足。\n三、下一步打算\n加强培训。\n")).toEqual(["第四部分"]);
  });

  it("says nothing where the annexes were cut off, or some were not recognised", async () => {
    expect(await found("收入情况详见附表1、2、3，另见附件4。")).toEqual([]);
    expect(await found("收入情况见表3。\n表2 支出情况\n支出13亿元。\n")).toEqual([]);
  });

  it("leaves other documents and counts alone", async () => {
    expect(await found(`按照《考核办法》附件5和通知的附件6评分，报送附件3份，人大代表5名，参照《规划》第四部分。\n${ANNEXES}`)).toEqual([]);
  });
});
