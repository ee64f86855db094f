import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const TITLE = "云山区人民政府关于2025年度法治政府建设情况的报告\n";
const BODY = "2025年办理案件61件，2025年应诉37件，2025年培训12期。\n";
const found = (body: string) => wordsFound("stale-year", `${TITLE}${body}`);

describe("stale-year", () => {
  it("finds last year in a heading on the work done", async () => {
    expect(await findingsOf("stale-year", `${TITLE}一、2024年工作情况\n${BODY}`)).toMatchObject([
      { severity: "warning", message: "标题说的是2024年的工作，而报告的年份是2025年，请核对年份。", computed: "2025年" },
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

  it("takes the date, the announcement or the plans for a witness where the year is not said often", async () => {
    expect(await found("一、2024年工作情况\n全年办理案件61件。\n云山区人民政府\n2026年1月20日\n")).toEqual(["2024年"]);
    expect(await found("一、2024年工作情况\n全年办理案件61件。\n二、2026年工作计划\n加强培训。\n")).toEqual(["2024年"]);
    expect(await found("一、2024年工作情况\n全年办理案件61件。\n")).toEqual([]);
  });

  it("finds last year in the title by what the rest of the report says", async () => {
    const title = "云山区人民政府关于2024年度法治政府建设情况的报告\n";
    expect(await findingsOf("stale-year", `${title}2025年，云山区扎实推进法治政府建设。\n云山区人民政府\n2026年1月20日\n`)).toMatchObject([
      {
        severity: "warning",
        message: "报告的年份写作2024年，而成文日期是2026年1月20日、正文开头说的是2025年，疑为上年的年份没有改。",
        computed: "2025年",
        related: [{ message: "成文日期是2026年1月20日" }, { message: "正文开头说的是2025年" }],
      },
    ]);
    expect(await wordsFound("stale-year", `${title}统计期限自2025年1月1日起至12月31日止，2025年办理案件61件。\n`)).toEqual(["2024年"]);
    // Signed within the year behind, it may well speak of that year.
    expect(await wordsFound("stale-year", `${title}2025年，全区办理案件61件，2025年应诉37件，2025年培训12期。\n云山区人民政府\n2025年3月20日\n`)).toEqual([]);
    expect(await wordsFound("stale-year", `${title}2025年，全区办理案件61件。\n`)).toEqual([]);
  });

  it("lets a speech on last year speak of this one", async () => {
    const speech = "政府工作报告\n一、2024年工作回顾\n全年新增就业6100人。\n二、今年工作\n2025年是收官之年，2025年新增就业6300人，2025年末失业率在4%以内。\n";
    expect(await wordsFound("stale-year", speech)).toEqual([]);
  });
});
