import type { Finding } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import { addToTotals, nothingChecked } from "../../render/checked-file.js";
import type { Lang } from "../../render/wording.js";
import { createCheckFormat } from "../check-format.js";
import { printPath } from "../../check/config/describe-issue.js";
import type { Context } from "../context.js";
import { IgnoreLedger } from "../ignore-ledger.js";
import { readRuleOptions } from "../levels.js";
import type { RuleLevels } from "../levels.js";
import { forEachReport, readPrevious } from "../reports.js";

/** Prints the findings of each file. 1 where one is an error or there are too many warnings, 2 where a copy could not be annotated. */
export async function check(context: Context): Promise<number> {
  const { args, messages, library, sink } = context;
  const asked = readRuleOptions(args.rules, { rules: library.rules, messages, code: "usage" });

  const format = await createCheckFormat(context, ({ report }) => findIn(report, args.lang === "zh" ? "en" : "zh"));
  const baseline = args.baseline === null ? null : await (await import("../baseline-ledger.js")).openBaseline(args.baseline, context);
  const annotate = args.annotate === null ? null : await (await import("../annotated-copies.js")).prepareCopies(args.annotate, context);
  const ledger = new IgnoreLedger(library);
  let totals = nothingChecked;
  let isWhole = true;
  await sink.write(format.begin());
  const previous = await readPrevious(context);
  let levels: RuleLevels = asked;
  const findIn = (report: Report, lang: Lang): readonly Finding[] => library.checkReport(report, { rules: levels, lang, ...(previous && { previous: previous.report }) });
  await forEachReport(context, async (file) => {
    const { name, report, config, place } = file;
    levels = { ...config.rules, ...asked };
    const { findings: remaining, ignored } = ledger.apply(findIn(report, args.lang), file, levels);
    const judged = baseline?.apply(remaining, file, levels, previous !== null) ?? { findings: remaining };
    const unfit = previous && library.judgePrevious(report, previous.report);
    for (const { code, message } of unfit ? [...report.messages, unfit] : report.messages) await context.note(`gouji: ${name}: ${message} [${code}]`);
    const checked = { name, report, ...judged, ignored, place, ...(previous && { previous: { ...previous, tied: library.countTied(report, previous.report) } }) };
    const text = format.file(checked);
    totals = addToTotals(totals, checked);
    await context.progress.clear();
    await sink.write(text);
    if (annotate !== null) isWhole = (await annotate(file, judged.findings)) && isWhole;
  });
  const { unused } = ledger;
  for (const { config, index, ignore, now } of unused) {
    await context.note(`gouji: ${config}: ${messages.unusedIgnore(printPath(["ignores", index]), ignore.rule, now)} [unused-ignore]`);
  }
  await sink.write(await format.end({ ...totals, unused, failed: context.failures }));
  await baseline?.finish();

  const tooMany = args.maxWarnings !== null && totals.tally.warning > args.maxWarnings;
  if (!isWhole) return 2;
  return totals.tally.error > 0 || tooMany ? 1 : 0;
}
