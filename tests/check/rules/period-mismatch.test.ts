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

  it("goes by a heading on the work done where the title has no year", async () => {
    const speech = (date: string) => `云山区人民法院工作报告\n——${date}在云山区第五届人民代表大会第四次会议上\n一、2024年工作回顾\n全年受理案件61件。\n`;
    expect(await found(speech("2023年1月16日"))).toEqual(["2023年1月16日"]);
    expect(await found(speech("2025年1月16日"))).toEqual([]);
  });

  it("takes the first of two announced years for the one reported on", async () => {
    const both = "关于云山区2024年预算执行情况和2025年预算草案的报告\n现将2024年预算执行情况和2025年预算草案报告如下：\n一、2024年预算执行情况\n全区收入61亿元。\n";
    expect(await found(both)).toEqual([]);
  });

  it("accepts no plan that is two years older than its year", async () => {
    const plan = "云山区人民政府关于2025年工作计划的报告\n";
    expect(await found(`${plan}${BODY}2023年1月20日\n`)).toEqual(["2023年1月20日"]);
    expect(await found(`${plan}${BODY}2024年12月20日\n`)).toEqual([]);
  });
});
