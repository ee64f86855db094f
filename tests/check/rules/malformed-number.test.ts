import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const found = (text: string) => wordsFound("malformed-number", text);

describe("malformed-number", () => {
  it("finds what can be read as no figure", async () => {
    expect(await findingsOf("malformed-number", "税收收入20,54亿元。")).toMatchObject([
      { severity: "warning", message: "数字“20,54亿元”千位分隔号不在三位一节处，或误将小数点写成逗号，请核对。" },
    ]);
    expect(await found("增加542,62万元，增长3。1%；下降33.3%%；完成率达到1.2.3%；占12.%；办理1O5件；全年2O25年。")).toEqual([
      "542,62万元", "3。1%", "33.3%%", "1.2.3%", "12.%", "1O5", "2O25",
    ]);
    expect(await found("收入1234,567万元，增长1,5%。")).toEqual(["1234,567万元", "1,5%"]);
  });

  it("only remarks on widths that are mixed", async () => {
    expect(await findingsOf("malformed-number", "新增就业1２00人。")).toMatchObject([{ severity: "info" }]);
    expect(await found("行政诉讼案件２６件，收入１２．５亿元，占192．87％。")).toEqual([]);
  });

  it("accepts sound figures, lists and names", async () => {
    expect(await found("收入3,594, 026万元，支出1,234,567.8万元，排第1,2,9位，共5。12家企业达标。")).toEqual([]);
    expect(await found("臭氧（O3）和CO2达标，推行ISO9001，PM2.5为30.4微克，版本1.2.3发布，2025.1.5开工。")).toEqual([]);
    expect(await found("1.亿元以上项目12个。\n2.2.5亿元投入使用。")).toEqual([]);
  });

  it("reads cells too", async () => {
    expect(await found("| 项目 | 金额 |\n| --- | --- |\n| 税收 | 20,54亿元 |\n| 合计 | 30亿元 |\n")).toEqual(["20,54亿元"]);
  });
});
