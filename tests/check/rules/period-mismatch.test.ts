import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const TITLE = "云山区人民政府关于2024年度法治政府建设情况的报告\n";
const BODY = "一、主要工作\n全年办理行政复议案件61件。\n云山区人民政府\n";
const found = (text: string) => wordsFound("period-mismatch", text);

describe("period-mismatch", () => {
  it("finds a date before the report could be written", async () => {
    expect(await findingsOf("period-mismatch", `${TITLE}${BODY}2023年12月20日\n`)).toMatchObject([
      { severity: "warning", message: "报告的年份是2024年，成文日期却是2023年12月20日，请核对年份。" },
    ]);
    expect(await found(`${TITLE}${BODY}2024年1月20日\n`)).toEqual(["2024年1月20日"]);
    expect(await findingsOf("period-mismatch", `${TITLE}${BODY}2027年1月20日\n`)).toMatchObject([{ severity: "info" }]);
  });

  it("accepts dates from the end of the year on, reports on part of it, and plans", async () => {
    expect(await found(`${TITLE}${BODY}2025年1月20日\n`)).toEqual([]);
    expect(await found(`${TITLE}${BODY}2024年12月20日\n`)).toEqual([]);
    expect(await found(`云山区人民政府关于2024年一季度法治政府建设情况的报告\n${BODY}2024年3月20日\n`)).toEqual([]);
    expect(await found(`云山区人民政府关于2024年工作计划的报告\n${BODY}2024年1月20日\n`)).toEqual([]);
  });

  it("compares the number with the date, or with the year reported on", async () => {
    expect(await found(`云政发〔2023〕8号\n${TITLE}${BODY}2025年1月20日\n`)).toEqual(["云政发〔2023〕8号"]);
    expect(await found(`云政发〔2024〕98号\n${TITLE}${BODY}2025年1月2日\n`)).toEqual([]);
    expect(await found(`云政发〔2025〕1号\n${TITLE}${BODY}2024年12月30日\n`)).toEqual([]);
    expect(await found(`云政发〔2023〕8号\n${TITLE}一、主要工作\n办结61件。\n`)).toEqual(["云政发〔2023〕8号"]);
    expect(await found(`云政发〔2025〕8号\n${TITLE}一、主要工作\n办结61件。\n`)).toEqual([]);
  });

  it("compares what the text announces with the title", async () => {
    expect(await found(`${TITLE}现将我区2023年度法治政府建设情况报告如下：\n${BODY}2025年1月20日\n`)).toEqual(["2023年"]);
    expect(await found(`${TITLE}现将我区2024年度法治政府建设情况报告如下：\n${BODY}2025年1月20日\n`)).toEqual([]);
  });
});
