import { checkReport, parseReport, type CheckOptions, type Finding } from "../../src/index.js";

const FAZHI = "法治政府建设年度报告";

/** What is found across two reports of one invented district, a year apart. */
export async function findAcross(last: string, now: string, genre: string = FAZHI, options: CheckOptions = {}): Promise<readonly Finding[]> {
  const report = await parseReport(`临川市云山区2025年${genre}\n\n${now}`);
  const previous = await parseReport(`临川市云山区2024年${genre}\n\n${last}`);
  return checkReport(report, { ...options, previous });
}
