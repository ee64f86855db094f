import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const TITLE = "云山区人民政府关于2025年度法治政府建设情况的报告\n";
const BODY = "2025年办理案件61件，2025年应诉37件，2025年培训12期。\n";
const found = (body: string) => wordsFound("stale-year", `${TITLE}${body}`);

describe("stale-year", () => {
  it("finds last year in a heading on the work done", async () => {
    expect(await findingsOf("stale-year", `${TITLE}一、2024年工作情况\n${BODY}`)).toMatchObject([
      { severity: "warning", message: "标题说的是2024年的工作，而报告的年份是2025年。", computed: "2025年" },
    ]);
    expect(await found(`一、2025年工作情况\n${BODY}`)).toEqual([]);
  });

  it("finds a plan for the year that is over", async () => {
    expect(await found(`一、主要工作\n${BODY}二、2025年工作计划\n加强培训。\n`)).toEqual(["2025年"]);
    expect(await found(`一、主要工作\n${BODY}二、2026年工作计划\n加强培训。\n`)).toEqual([]);
    expect(await found(`一、主要工作\n${BODY}二、2025年下半年工作计划\n加强培训。\n`)).toEqual([]);
  });

  it("finds last year's statistical period", async () => {
    expect(await found(`一、主要工作\n${BODY}统计期限为2024年1月1日至12月31日。\n`)).toEqual(["2024年1月1日至12月31日"]);
    expect(await found(`一、主要工作\n${BODY}2024年1—12月，办结61件。\n`)).toEqual(["2024年1—12月"]);
  });

  it("accepts comparisons, plans over years, and what remained from last year", async () => {
    expect(await found(`一、主要工作\n${BODY}比2024年1—12月增长3%，2024年度考核优秀，2021—2025年规划完成，截至2024年底有43件。\n`)).toEqual([]);
    expect(await found(`一、主要工作\n${BODY}二、2024年存在问题整改情况\n全部整改。\n`)).toEqual([]);
  });

  it("says nothing where the text does not bear the year out", async () => {
    expect(await found("一、2024年工作情况\n2024年办理案件61件，2024年应诉37件，2025年培训12期。\n")).toEqual([]);
  });
});
