import type { AppliedIgnores } from "../../check/ignores.js";
import { GoujiError } from "../../model/errors.js";
import type { DraftFile, DraftFiles } from "../../render/diff/draft-files.js";
import { diffWordsFor } from "../../render/diff/words.js";
import type { Context } from "../context.js";
import { IgnoreLedger } from "../ignore-ledger.js";
import { readRuleOptions } from "../levels.js";
import { displayName, readReport } from "../reports.js";
import type { ReadFile } from "../reports.js";
import { isColored, widthOf } from "../terminal.js";

/** Shows what changed between two drafts. 1 where the new one has an error that the old one had not. */
export async function diff(context: Context): Promise<number> {
  const { args, messages, library, sink, progress } = context;
  const asked = readRuleOptions(args.rules, { rules: library.rules, messages, code: "usage" });
  const drafts = await readDrafts(context);
  await progress.clear();
  if (drafts === null) return 2;

  const [before, after] = drafts;
  // One yardstick for both: a rule that only one of the two were held to would look settled, or new.
  const rules = { ...after.config.rules, ...asked };
  const ledger = new IgnoreLedger(library);
  const check = (file: ReadFile): AppliedIgnores => ledger.apply(library.checkReport(file.report, { rules, lang: args.lang }), file, rules);
  const [old, now] = [check(before), check(after)];
  const findings = { before: old.findings, after: now.findings, ignored: now.ignored.map(({ finding }) => finding) };
  for (const { name, report } of drafts) for (const { code, message } of report.messages) await context.note(`gouji: ${name}: ${message} [${code}]`);
  const diff = await library.diffReports(before.report, after.report, { rules, lang: args.lang, findings });
  const files: DraftFiles = { before: toDraft(before), after: toDraft(after), diff };
  await sink.write(await render(files, context));
  return files.diff.findings.some(isNewError) ? 1 : 0;
}

/** New, or a doubt that has become an error. */
function isNewError({ before, after }: DraftFiles["diff"]["findings"][number]): boolean {
  return after?.severity === "error" && before?.severity !== "error";
}

function toDraft({ name, report, place }: ReadFile): DraftFile {
  return { name, report, place };
}

type Drafts = readonly [before: ReadFile, after: ReadFile];

/** Both drafts; `null` where one of them could not be read, after both were tried. */
async function readDrafts(context: Context): Promise<Drafts | null> {
  const [first = "", second] = context.args.operands;
  if (second === undefined) return readBothWays(context, first);
  const before = await tryToRead(context, first, () => readReport(context, first, 0));
  const after = await tryToRead(context, second, () => readReport(context, second, 1));
  return before === null || after === null ? null : [before, after];
}

/** One DOCX as it stood before its tracked changes and as it stands with them. */
async function readBothWays(context: Context, operand: string): Promise<Drafts | null> {
  const { io, args, messages } = context;
  if (args.trackedChanges === "original") throw new GoujiError("usage", messages.diffReadsBoth);
  let input: Promise<Uint8Array> | undefined;
  const twice: Context = { ...context, io: { ...io, readStdin: () => (input ??= io.readStdin()) } };
  const after = await tryToRead(context, operand, () => readReport(twice, operand, 0, "accepted"));
  if (after === null) return null;
  if (after.report.source.format !== "docx") throw new GoujiError("usage", messages.diffNeedsTwo);
  const before = await tryToRead(context, operand, () => readReport(twice, operand, null, "original"));
  const words = diffWordsFor(args.lang);
  return before && [{ ...before, name: words.original(before.name) }, { ...after, name: words.accepted(after.name) }];
}

async function tryToRead(context: Context, operand: string, read: () => Promise<ReadFile>): Promise<ReadFile | null> {
  try {
    return await read();
  } catch (error) {
    await context.fail(displayName(operand), error);
    return null;
  }
}

async function render(files: DraftFiles, { io, args, sink }: Context): Promise<string> {
  const { lang } = args;
  if (args.format === "json") return (await import("../../render/diff/json.js")).renderDiffJson(files);
  if (args.format === "html") return (await import("../../render/diff/html/page.js")).renderDiffHtml(files, lang);
  const { renderDiffStylish } = await import("../../render/diff/stylish.js");
  return renderDiffStylish(files, { lang, colored: isColored(sink, io.env), width: widthOf(sink, io) });
}
