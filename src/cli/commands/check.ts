import { addToTotals, nothingChecked } from "../../render/checked-file.js";
import type { CheckFormat } from "../../render/checked-file.js";
import { createCheckJson } from "../../render/json.js";
import { createStylish } from "../../render/stylish.js";
import { createConfigFinder } from "../config.js";
import type { Context } from "../context.js";
import { readRuleOptions } from "../levels.js";
import { forEachReport } from "../reports.js";
import { isColored, widthOf } from "../terminal.js";

/** Prints the findings of each file. 1 where one is an error or there are too many warnings. */
export async function check(context: Context): Promise<number> {
  const { io, args, messages, library, sink } = context;
  const { rules } = library;
  const asked = readRuleOptions(args.rules, { rules, messages, code: "usage" });
  const configOf = createConfigFinder(args.config, { io, rules, messages });
  if (args.config !== null) await configOf("");

  const format = createFormat(context);
  let totals = nothingChecked;
  await sink.write(format.begin());
  await forEachReport(context, async ({ name, report, place }) => {
    const config = await configOf(name);
    const findings = library.checkReport(report, { rules: { ...config.rules, ...asked }, lang: args.lang });
    for (const { code, message } of report.messages) await context.note(`gouji: ${name}: ${message} [${code}]`);
    const checked = { name, report, findings, place };
    const text = format.file(checked);
    totals = addToTotals(totals, checked);
    await context.progress.clear();
    await sink.write(text);
  });
  await sink.write(format.end({ ...totals, failed: context.failures }));

  const tooMany = args.maxWarnings !== null && totals.tally.warning > args.maxWarnings;
  return totals.tally.error > 0 || tooMany ? 1 : 0;
}

function createFormat({ io, args, sink }: Context): CheckFormat {
  if (args.format === "json") return createCheckJson();
  return createStylish({
    lang: args.lang,
    colored: isColored(sink, io.env),
    width: widthOf(sink, io),
    files: args.operands.length,
  });
}
