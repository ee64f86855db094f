import { basename, dirname, extname, join, resolve } from "node:path";
import { GoujiError } from "../model/errors.js";
import type { Finding } from "../model/finding.js";
import type { Context } from "./context.js";
import { detailOf, toFailure, whyUnwritten } from "./failures.js";
import { refuseOverwriting } from "./overwriting.js";
import type { ReadFile } from "./reports.js";

/** Writes a copy of a file with its findings as comments; `false` where that could not be done, which has been said. */
export type WriteCopy = (file: ReadFile, findings: readonly Finding[]) => Promise<boolean>;

const STDIN = "-";

/**
 * Settles where annotated copies go before any file is read: into a folder that is there, or of one file alone to the name given.
 * @throws GoujiError `usage` or `unwritable-file`
 */
export async function prepareCopies(out: string, context: Context): Promise<WriteCopy> {
  const { io, args, messages } = context;
  const { operands } = args;
  const refuse = (message: string): never => {
    throw new GoujiError("usage", message);
  };
  const inFolder = await io.isFolder(resolve(io.cwd, out));
  if (!inFolder && operands.length > 1) refuse(messages.annotateNeedsFolder(out));
  if (!inFolder && !(await io.isFolder(dirname(resolve(io.cwd, out))))) throw unwritable(out, messages.noFolder, context);
  if (inFolder && operands.includes(STDIN)) refuse(messages.annotateNeedsName);

  const targets = new Map(operands.map((operand) => [operand, inFolder ? join(out, basename(operand)) : out]));
  const taken = new Set<string>();
  for (const [operand, target] of targets) {
    // Names that differ in case alone are one file on Windows and macOS.
    const name = target.normalize("NFC").toLowerCase();
    if (taken.has(name)) refuse(messages.annotateTwice(basename(operand)));
    taken.add(name);
    await refuseOverwriting(target, "--annotate", args, context);
  }

  return async (file, findings) => {
    const target = targets.get(file.operand) ?? out;
    const { format } = file.report.source;
    if (format !== "docx" && format !== "pdf") {
      await context.complain({ name: file.name, code: "unsupported-format", message: messages.annotateUnfit(format) }, null);
      return false;
    }
    try {
      const other = format === "docx" ? ".pdf" : ".docx";
      if (extname(target).toLowerCase() === other) refuse(`${target}: ${messages.annotateOther(format)}`);
      const { annotate } = await import("../render/annotate.js");
      const copy = await annotate(file.bytes, file.report, findings, { lang: args.lang });
      await io.replaceFile(resolve(io.cwd, target), copy).catch((error: unknown) => {
        throw unwritable(target, whyUnwritten(error, messages) ?? detailOf(error), context, error);
      });
      return true;
    } catch (error) {
      await context.complain(toFailure(file.name, error, messages), error);
      return false;
    }
  };
}

function unwritable(target: string, why: string, { messages }: Context, cause?: unknown): GoujiError {
  return new GoujiError("unwritable-file", `${target}: ${messages.notWritten(why)}`, { cause });
}
