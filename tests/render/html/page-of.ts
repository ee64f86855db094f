import { checkReport, countTied, locate, parseReport, rules } from "../../../src/index.js";
import type { Finding } from "../../../src/index.js";
import { addToTotals, nothingChecked } from "../../../src/render/checked-file.js";
import type { CheckedFile } from "../../../src/render/checked-file.js";
import { createHtml } from "../../../src/render/html/index.js";
import type { HtmlOptions } from "../../../src/render/html/index.js";

/** A text read and checked, as the command does it. */
export async function checkText(text: string, name = "送审稿.txt", previousText?: string): Promise<CheckedFile> {
  const report = await parseReport(text, { filename: name });
  const last = previousText === undefined ? undefined : await parseReport(previousText, { filename: "上年.txt" });
  const findings = checkReport(report, last && { previous: last });
  const checked = { name, report, findings, ignored: [], place: (span: Finding["span"]) => locate(report, span) };
  if (last === undefined) return checked;
  return { ...checked, previous: { tied: countTied(report, last), name: "上年.txt", report: last, place: (span) => locate(last, span) } };
}

export function pageOf(files: readonly CheckedFile[], options: Partial<HtmlOptions> = {}): string {
  const format = createHtml({ lang: "zh", rules, translate: ({ report }) => checkReport(report, { lang: "en" }), ...options });
  const parts = [format.begin(), ...files.map((file) => format.file(file))];
  return [...parts, format.end(files.reduce(addToTotals, nothingChecked))].join("");
}

/** An invented district's report, with a sum, a rate and a count that do not hold, in prose and in a table. */
export const DRAFT = [
  "临川市云山区2024年法治政府建设情况报告",
  "一、主要工作",
  "（一）行政复议。全年收到行政复议申请61件，其中受理40件，不予受理22件。审结37件。",
  "（二）行政执法。全年办理行政执法案件3437件，其中行政许可12件、行政处罚1740件、行政强制225件、行政确认110件、其他1827件。",
  "二、存在问题",
  "印发《云山区法治督察办法》《云山区考核细则》《云山区镇街工作指引》2个文件，对12个单位开展督察。行政调解受理案件200件，调解成功150件，调解成功率85%。",
  "三、下一步安排",
  "重点做好三项工作：一是抓培训；二是抓监督。",
  "",
].join("\n");
