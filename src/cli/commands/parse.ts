import { reportJson } from "../../render/json.js";
import type { Context } from "../context.js";
import { forEachReport } from "../reports.js";
import { writeAll } from "../sink.js";

/** Prints a report as JSON. */
export async function parse(context: Context): Promise<number> {
  await forEachReport(context, ({ report }) => writeAll(context.sink, reportJson(report)));
  return 0;
}
