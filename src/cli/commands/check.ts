import { addToTotals, nothingChecked } from "../../render/checked-file.js";
import type { CheckFormat } from "../../render/checked-file.js";
import { createIgnoreList } from "../../render/ignore-list.js";
import { createCheckJson } from "../../render/json.js";
import { createStylish } from "../../render/stylish.js";
import { printPath } from "../config-issue.js";
import type { Context } from "../context.js";
import { IgnoreLedger } from "../ignore-ledger.js";
import { readRuleOptions } from "../levels.js";
import { forEachReport, readPrevious } from "../reports.js";
import { isColored, widthOf } from "../terminal.js";

/** Prints the findings of each file. 1 where one is an error or there are too many warnings. */
export async function check(context: Context): Promise<number> {
  const { args, messages, library, sink } = context;
  const asked = readRuleOptions(args.rules, { rules: library.rules, messages, code: "usage" });

  const format = createFormat(context);
  const ledger = new IgnoreLedger(library);
  let totals = nothingChecked;
  await sink.write(format.begin());
  const previous = await readPrevious(context);
  await forEachReport(context, async (file) => {
    const { name, report, config, place } = file;
    const levels = { ...config.rules, ...asked };
    const found = library.checkReport(report, { rules: levels, lang: args.lang, ...(previous && { previous: previous.report }) });
    const { findings, ignored } = ledger.apply(found, file, levels);
    const unfit = previous && library.judgePrevious(report, previous.report);
    for (const { code, message } of unfit ? [...report.messages, unfit] : report.messages) await context.note(`gouji: ${name}: ${message} [${code}]`);
    const checked = { name, report, findings, ignored, place, ...(previous && { previous: { ...previous, tied: library.countTied(report, previous.report) } }) };
    const text = format.file(checked);
    totals = addToTotals(totals, checked);
    await context.progress.clear();
    await sink.write(text);
  });
  const { unused } = ledger;
  for (const { config, index, ignore, now } of unused) {
    await context.note(`gouji: ${config}: ${messages.unusedIgnore(printPath(["ignores", index]), ignore.rule, now)} [unused-ignore]`);
  }
  await sink.write(format.end({ ...totals, unused, failed: context.failures }));

  const tooMany = args.maxWarnings !== null && totals.tally.warning > args.maxWarnings;
  return totals.tally.error > 0 || tooMany ? 1 : 0;
}

function createFormat({ io, args, library, sink }: Context): CheckFormat {
  if (args.format === "json") return createCheckJson();
  if (args.format === "ignores") {
    return createIgnoreList({ draft: ({ findings, report }) => library.draftIgnores(findings, report), files: args.operands.length });
  }
  return createStylish({
    lang: args.lang,
    colored: isColored(sink, io.env),
    width: widthOf(sink, io),
    files: args.operands.length,
  });
}
