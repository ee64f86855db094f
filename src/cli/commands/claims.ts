import { claimRows } from "../../render/claim-row.js";
import { createClaimTable } from "../../render/claim-table.js";
import { createCsv } from "../../render/csv.js";
import { createJsonRows } from "../../render/json.js";
import { createNdjson } from "../../render/ndjson.js";
import { createPaint } from "../../render/paint.js";
import type { RowFormat } from "../../render/row-format.js";
import type { Context } from "../context.js";
import { forEachReport } from "../reports.js";
import type { ReadFile } from "../reports.js";
import { writeAll } from "../sink.js";
import { isColored } from "../terminal.js";

/** Prints the figures of all files, a row each. */
export async function claims(context: Context): Promise<number> {
  const { sink } = context;
  const format = createFormat(context);
  await sink.write(format.begin());
  await forEachReport(context, async (file) => {
    await context.progress.clear();
    await writeAll(sink, rowsOf(file, format));
  });
  await sink.write(format.end());
  return 0;
}

function* rowsOf({ name, report, place }: ReadFile, format: RowFormat): Generator<string> {
  for (const row of claimRows(name, report, place)) yield format.row(row);
}

function createFormat({ io, args, sink }: Context): RowFormat {
  switch (args.format) {
    case "csv":
      // A file is most often opened in Excel, which needs the mark; a pipe leads to tools that stumble over it.
      return createCsv({ bom: args.bom || sink.isFile });
    case "json":
      return createJsonRows();
    case "ndjson":
      return createNdjson();
    default:
      return createClaimTable({
        lang: args.lang,
        paint: createPaint(isColored(sink, io.env)),
        withFile: args.operands.length > 1,
      });
  }
}
