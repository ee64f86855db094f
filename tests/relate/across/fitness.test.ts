import { expect, test } from "vitest";
import { judgePrevious, parseReport } from "../../../src/index.js";
import { relateReports } from "../../../src/relate/across/index.js";

const FACT = "受理法律援助案件1024件。";
const NOW = "临川市云山区2025年法治政府建设年度报告";

const judge = async (last: string, now: string = NOW): Promise<string | null> => {
  const [report, previous] = [await parseReport(`${now}\n\n${FACT}`), await parseReport(`${last}\n\n${FACT}`)];
  const message = judgePrevious(report, previous);
  if (message !== null) {
    expect(message.code).toBe("previous-report-unfit");
    expect(relateReports(report, previous)).toEqual([]);
  }
  return message?.message ?? null;
};

test("last year's report of the same place and kind fits, with or without the city before the district", async () => {
  expect(await judge("临川市云山区2024年法治政府建设年度报告")).toBeNull();
  expect(await judge("云山区2024年法治政府建设情况报告")).toBeNull();
});

test.each([
  ["临川市河东区2024年法治政府建设年度报告", /它是.*河东区的，本报告是.*云山区的/],
  ["临川市2024年法治政府建设年度报告", /它是临川市的/],
  ["临川市云山区2025年法治政府建设年度报告", /并不早于本报告的2025年度/],
  ["临川市云山区2026年法治政府建设年度报告", /它是2026年度的/],
  ["临川市云山区2024年政府信息公开工作年度报告", /不是同一类报告/],
  ["临川市云山区2024年上半年法治政府建设情况报告", /看不出它是哪一个整年度的/],
  ["临川市云山区法治政府建设情况报告", /看不出它是哪一个整年度的/],
])("%s does not fit", async (title, reason) => {
  expect(await judge(title)).toMatch(reason);
});
