import { createComparer } from "../../compare/index.js";
import { GoujiError } from "../../model/errors.js";
import type { Comparison } from "../../model/comparison.js";
import { createPaint } from "../../render/paint.js";
import { findNearest } from "../../text/nearest.js";
import type { Context } from "../context.js";
import { forEachReport } from "../reports.js";
import { writeAll } from "../sink.js";
import { isColored, widthOf } from "../terminal.js";
import { withFolders } from "../with-folders.js";

/** Holds reports against one another: indicators down, reports across. They are read one after the other, and only what the table needs of each is kept. */
export async function compare(asked: Context): Promise<number> {
  const { args, messages, sink } = asked;
  if (args.format === "xlsx" && sink.isTerminal) throw new GoujiError("usage", messages.binaryNeedsFile(args.format));
  await refuseUnknown(asked);
  // What writes it is missed now rather than after an hour's work.
  if (args.format === "xlsx") await (await import("../../render/xlsx-cells.js")).loadWriter();
  const context = await withFolders(asked);
  await context.sink.write("");
  const comparer = createComparer({
    ...(args.indicators.length > 0 && { indicators: args.indicators }),
    ...(args.fields.length > 0 && { fields: args.fields }),
    ...(args.scope !== null && { scope: args.scope }),
    all: args.all,
  });
  await forEachReport(context, async ({ name, report }) => comparer.add(report, name));
  await write(comparer.finish(), context);
  return 0;
}

/** @throws GoujiError `usage` where the catalogue has no such key or field */
async function refuseUnknown({ args, messages, library }: Context): Promise<void> {
  if (args.indicators.length === 0 && args.fields.length === 0) return;
  const { findIndicator } = await import("../../indicators/find-indicator.js");
  const all = await library.listIndicators();
  const keys = all.map(({ key }) => key);
  for (const key of args.indicators) {
    if (!keys.includes(key) && findIndicator(key) === null) throw new GoujiError("usage", messages.unknownIndicator(key, findNearest(key, keys)));
  }
  const fields = [...new Set(all.map(({ field }) => field))];
  for (const field of args.fields) if (!fields.includes(field)) throw new GoujiError("usage", messages.unknownField(field, fields));
}

async function write(comparison: Comparison, { io, args, sink }: Context): Promise<void> {
  const { lang } = args;
  switch (args.format) {
    case "csv": {
      const { comparisonCsv, comparisonLongCsv } = await import("../../render/comparison/csv.js");
      // A file is most often opened in Excel, which needs the mark; a pipe leads to tools that stumble over it.
      const options = { lang, bom: args.bom || sink.isFile };
      return writeAll(sink, args.long ? comparisonLongCsv(comparison, options) : comparisonCsv(comparison, options));
    }
    case "json":
      return sink.write((await import("../../render/comparison/json.js")).renderComparisonJson(comparison));
    case "xlsx":
      return sink.write(await (await import("../../render/comparison/xlsx.js")).createComparisonXlsx(comparison, { lang }));
    case "html":
      return sink.write((await import("../../render/comparison/html/index.js")).createComparisonPage(comparison, { lang }));
    default: {
      const { renderComparisonTable } = await import("../../render/comparison/table.js");
      return sink.write(renderComparisonTable(comparison, { lang, width: widthOf(sink, io), heading: createPaint(isColored(sink, io.env)).strong }));
    }
  }
}
