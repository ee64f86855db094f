import { resolve } from "node:path";
import { GoujiError } from "../model/errors.js";
import type { Arguments } from "./arguments.js";
import type { Io } from "./io.js";
import type { Messages } from "./messages.js";

export type WritingOption = "-o" | "--annotate" | "--baseline";

/**
 * Refuses to write over a file that is read, or that another option writes. The same file may be named in two ways.
 * @throws GoujiError `usage`
 */
export async function refuseOverwriting(path: string, option: WritingOption, args: Arguments, { io, messages }: { readonly io: Io; readonly messages: Messages }): Promise<void> {
  const { operands, previous, config, baseline, output } = args;
  const taken = [...operands, previous, config, option === "--baseline" ? null : baseline, option === "-o" ? null : output];
  const target = await realPathOf(path, io);
  for (const each of taken) {
    if (each !== null && (await realPathOf(each, io)) === target) throw new GoujiError("usage", messages.outputIsInput(option));
  }
}

function realPathOf(path: string, io: Io): Promise<string> {
  return io.realPath(resolve(io.cwd, path));
}
