import { join, resolve } from "node:path";
import { GoujiError } from "../model/errors.js";
import type { Context } from "./context.js";
import { refuseOverwriting } from "./overwriting.js";
import { Progress } from "./progress.js";

/**
 * The same command with the reports of a folder in the place of each folder. One that holds none is said like a file that cannot be read.
 * @throws GoujiError `usage` where `-o` names one of the reports
 */
export async function withFolders(context: Context): Promise<Context> {
  const { io, args, messages } = context;
  const operands: string[] = [];
  for (const operand of args.operands) {
    const path = resolve(io.cwd, operand);
    if (operand === "-" || !(await io.isFolder(path))) {
      operands.push(operand);
      continue;
    }
    try {
      const names = await io.listReports(path);
      if (names.length === 0) throw new GoujiError("unreadable-file", messages.noReports);
      for (const name of names) operands.push(join(operand, name));
    } catch (error) {
      await context.fail(operand, error);
    }
  }
  const expanded = { ...args, operands };
  if (args.output !== null) await refuseOverwriting(args.output, "-o", expanded, context);
  return { ...context, args: expanded, progress: new Progress(io.stderr, messages, operands.length) };
}
