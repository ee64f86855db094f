import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const found = (text: string) => wordsFound("date-impossible", `${text}。`);

describe("date-impossible", () => {
  it("proves that a day or month does not exist", async () => {
    expect(await findingsOf("date-impossible", "截至2025年2月29日，全区办结案件61件。")).toMatchObject([
      { severity: "error", confidence: 1, message: "“2025年2月29日”不存在：2025年2月只有28天，没有29日。" },
    ]);
    expect(await found("2024年13月，全区办结案件61件")).toEqual(["2024年13月"]);
    expect(await found("办理期限为4月1日至31日")).toEqual(["4月1日至31日"]);
    expect(await found("二〇二四年九月三十一日印发")).toEqual(["二〇二四年九月三十一日"]);
    expect(await found("2024年1—13月办结61件")).toEqual(["2024年1—13月"]);
  });

  it("accepts leap days, of known years and of any", async () => {
    expect(await found("2024年2月29日召开会议，2月29日印发通知，2000年2月29日施行")).toEqual([]);
  });

  it("warns of spans that run backwards, but not of those that pass the turn of a year", async () => {
    expect(await findingsOf("date-impossible", "2025年12月至2025年1月办结61件。")).toMatchObject([{ severity: "warning" }]);
    expect(await found("2025—2023年累计办结61件，2023年至2021年共办结43件")).toEqual(["2025—2023年", "2023年至2021年"]);
    expect(await found("3月9日至5日开展检查")).toEqual(["3月9日至5日"]);
    expect(await found("2024年11月至3月供暖，12月28日至1月3日放假，2024年12月至次年1月检查")).toEqual([]);
  });

  it("compares the day of the week", async () => {
    expect(await findingsOf("date-impossible", "2024年3月5日（星期三），召开会议。")).toMatchObject([{ severity: "warning", computed: "星期二" }]);
    expect(await found("2024年3月5日（星期二）召开会议，2024年3月10日星期天加班，3月5日（周一至周五）值班")).toEqual([]);
  });

  it("takes no count of months or days for a date", async () => {
    expect(await found("历时13个月，提前45日完成，服务31日以上，第13月，35—40日龄，编号2024年31日常检查")).toEqual([]);
  });
});
