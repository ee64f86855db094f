import { GoujiError } from "../../model/errors.js";
import { claimRows } from "../../render/claim-row.js";
import { digestOf } from "../../render/digest.js";
import type { BinaryRowFormat, RowFormat } from "../../render/row-format.js";
import type { Context } from "../context.js";
import { forEachReport } from "../reports.js";
import type { ReadFile } from "../reports.js";
import { writeAll } from "../sink.js";
import { isColored } from "../terminal.js";
import { withFolders } from "../with-folders.js";

/** Prints the figures of all files, a row each. */
export async function claims(asked: Context): Promise<number> {
  if (isBinary(asked.args.format) && asked.sink.isTerminal) throw new GoujiError("usage", asked.messages.binaryNeedsFile(asked.args.format));
  const context = await withFolders(asked);
  const { sink, args } = context;
  return isBinary(args.format) ? writeBinary(context, await createBinaryFormat(context)) : writeText(context, await createFormat(context, sink.isFile));
}

async function writeText(context: Context, format: RowFormat): Promise<number> {
  const { sink } = context;
  await sink.write(format.begin());
  await forEachReport(context, async (file) => {
    const rows = await rowsOf(file);
    await context.progress.clear();
    await writeAll(sink, inFormat(rows, format));
  });
  await sink.write(format.end());
  return 0;
}

async function writeBinary(context: Context, format: BinaryRowFormat): Promise<number> {
  const { sink } = context;
  await sink.write("");
  await forEachReport(context, async (file) => {
    for (const row of await rowsOf(file)) {
      const ready = format.row(row);
      if (ready.length > 0) await sink.write(ready);
    }
  });
  await sink.write(await format.end());
  return 0;
}

async function rowsOf({ name, bytes, report, place }: ReadFile): Promise<ReturnType<typeof claimRows>> {
  return claimRows(name, report, place, await digestOf(bytes));
}

function* inFormat(rows: ReturnType<typeof claimRows>, format: RowFormat): Generator<string> {
  for (const row of rows) yield format.row(row);
}

function isBinary(format: string): boolean {
  return format === "xlsx" || format === "parquet";
}

/** What writes it is missed now rather than after an hour's work. */
async function createBinaryFormat({ args }: Context): Promise<BinaryRowFormat> {
  if (args.format === "parquet") {
    const { createClaimParquet, loadParquetWriter } = await import("../../render/claim-parquet.js");
    return createClaimParquet(await loadParquetWriter());
  }
  const [{ createClaimXlsx }, { loadWriter }] = await Promise.all([import("../../render/claim-xlsx.js"), import("../../render/xlsx-cells.js")]);
  await loadWriter();
  return createClaimXlsx({ lang: args.lang });
}

async function createFormat({ io, args, sink }: Context, isFile: boolean): Promise<RowFormat> {
  switch (args.format) {
    case "csv":
      // A file is most often opened in Excel, which needs the mark; a pipe leads to tools that stumble over it.
      return (await import("../../render/csv.js")).createCsv({ bom: args.bom || isFile });
    case "json":
      return (await import("../../render/json.js")).createJsonRows();
    case "ndjson":
      return (await import("../../render/ndjson.js")).createNdjson();
    default: {
      const [{ createClaimTable }, { createPaint }] = await Promise.all([import("../../render/claim-table.js"), import("../../render/paint.js")]);
      return createClaimTable({ lang: args.lang, paint: createPaint(isColored(sink, io.env)), withFile: args.operands.length > 1 });
    }
  }
}
