import { diffReports, locate, parseReport } from "../../../src/index.js";
import type { DraftFiles } from "../../../src/render/diff/draft-files.js";

export const BEFORE = `临川市云山区2025年法治政府建设年度报告

一、总体情况

全区收到行政复议申请61件，受理43件，审结37件，审结率86.0%。投入资金5.2亿元，培训干部1.2万人次。

二、行政应诉

行政诉讼案件共120件，其中一审80件，二审40件。新聘人民调解员136名。

三、存在问题

全年收到行政复议申请61件。
`;

export const AFTER: string = [
  ["申请61件，受理", "申请74件，受理"],
  ["5.2亿元", "5.23亿元"],
  ["1.2万人次", "12000人次"],
  ["一审80件", "一审95件"],
  ["新聘人民调解员136名。", ""],
  ["二、行政应诉", "二、基层治理\n\n新建服务站15个。\n\n三、行政应诉"],
  ["三、存在", "四、存在"],
].reduce((text, [from = "", to = ""]) => text.replace(from, to), BEFORE);

export async function draftFiles(before: string, after: string, names: readonly [string, string] = ["送审稿.txt", "修改稿.txt"]): Promise<DraftFiles> {
  const [old, now] = [await parseReport(before), await parseReport(after)];
  return {
    before: { name: names[0], report: old, place: (span) => locate(old, span) },
    after: { name: names[1], report: now, place: (span) => locate(now, span) },
    diff: diffReports(old, now),
  };
}
