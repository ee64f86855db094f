import { describe, expect, it } from "vitest";
import { observed } from "./observations.js";

const dates = async (text: string) => (await observed("date", `${text}。`)).map(({ from, to }) => (to === null ? from : [from, to]));
const roles = async (text: string) => (await observed("date", text)).map(({ text: words, role }) => [words, role]);

describe("dates", () => {
  it("reads years, days and stretches, sound or not", async () => {
    expect(await dates("2024年，3月5日，二〇二五年一月二十日，2024年13月")).toEqual([
      { year: 2024 }, { month: 3, day: 5 }, { year: 2025, month: 1, day: 20 }, { year: 2024, month: 13 },
    ]);
    expect(await dates("2024年1月1日至12月31日，2021—2025年，3月5—7日")).toEqual([
      [{ year: 2024, month: 1, day: 1 }, { year: 2024, month: 12, day: 31 }],
      [{ year: 2021 }, { year: 2025 }],
      [{ month: 3, day: 5 }, { month: 3, day: 7 }],
    ]);
  });

  it("gives the day behind a stretch of months to the last of them", async () => {
    expect(await dates("2024年2—4月30日")).toEqual([[{ year: 2024, month: 2 }, { year: 2024, month: 4, day: 30 }]]);
  });

  it("leaves counts, the lunar calendar and months of pay", async () => {
    expect(await dates("历时13个月，5月以来，农历2月30日，2024年13月工资，近20年，第3年5月")).toEqual([]);
  });

  it("tells what a year is there for", async () => {
    const text = "云山区2024年度法治政府建设情况的报告\n现将2024年度工作情况报告如下：\n一、2024年工作情况\n2024年办理案件61件，比2023年增加5件。\n二、2025年工作计划\n加强培训。\n";
    expect(await roles(text)).toEqual([
      ["2024年", "review"], ["2024年", "announcement"], ["2024年", "review"], ["2024年", "opening"], ["2023年", "base"], ["2025年", "plan"],
    ]);
  });

  it("reads a title over several lines as one", async () => {
    const [date] = await roles("临川市云山区\n关于2024年度法治政府\n建设情况的报告\n\n全区办理案件61件。\n");
    expect(date).toEqual(["2024年", "review"]);
  });

  it("reads 起至 as what joins the ends of a stretch, which is no base", async () => {
    const text = "统计期限自2024年1月1日起至12月31日止，案件比2023年增加。";
    expect(await observed("date", text)).toMatchObject([
      { from: { year: 2024, month: 1, day: 1 }, to: { year: 2024, month: 12, day: 31 }, role: null },
      { from: { year: 2023 }, role: "base" },
    ]);
  });

  it("says where they stand, line breaks and cells included", async () => {
    const text = "全区各级行政机关认真履行法定职责，扎实推进法治政府建设，截至2024年9\n月31日，全区办理行政复议案件共计六十一件，较上年同期有所增加，其中调解\n结案的二十二件，行政应诉案件三十七件，出庭应诉率保持在百分之一百。\n";
    const [date] = await observed("date", text);
    expect(text.slice(date!.span.start, date!.span.end).replace(/\s/g, "")).toBe("2024年9月31日");
    expect(await observed("date", "| 项目 | 时间 |\n| --- | --- |\n| 检查 | 2024年9月31日 |\n")).toHaveLength(1);
  });
});
