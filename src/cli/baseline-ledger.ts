import { dirname, relative, resolve, sep } from "node:path";
import { applyBaseline, draftBaseline, sortBaseline } from "../check/baseline.js";
import { BaselineSchema } from "../model/baseline.js";
import type { BaselineEntry } from "../model/baseline.js";
import { GoujiError } from "../model/errors.js";
import type { Finding } from "../model/finding.js";
import { printPath } from "../check/config/describe-issue.js";
import type { Context } from "./context.js";
import { detailOf, whyUnread, whyUnwritten } from "./failures.js";
import { isRuleOn } from "./levels.js";
import type { RuleLevels } from "./levels.js";
import { refuseOverwriting } from "./overwriting.js";
import { displayName } from "./reports.js";
import type { ReadFile } from "./reports.js";

export interface JudgedFile {
  /** Those that the baseline does not know. */
  readonly findings: readonly Finding[];
  readonly known: readonly Finding[];
}

/** A baseline over a run: what it knows of each file, what of it is no longer found, and what it becomes. */
export interface BaselineLedger {
  /** `levels`, and whether last year's report was there, as the file was checked with: of what was not looked for, nothing can be said. */
  apply(findings: readonly Finding[], file: Pick<ReadFile, "name" | "report">, levels: RuleLevels, hasPrevious: boolean): JudgedFile;
  /** Says which entries are no longer found, or brings the baseline up to date. */
  finish(): Promise<void>;
}

/** @throws GoujiError `bad-baseline` where there is none, or where the file is something else */
export async function openBaseline(path: string, context: Context): Promise<BaselineLedger> {
  const { io, args, library, messages, note } = context;
  await refuseOverwriting(path, "--baseline", args, context);
  const target = resolve(io.cwd, path);
  const before = await readBaseline(path, target, context);
  const entriesOf = new Map<string, BaselineEntry[]>();
  for (const entry of before) {
    const entries = entriesOf.get(entry.file);
    if (entries === undefined) entriesOf.set(entry.file, [entry]);
    else entries.push(entry);
  }
  const nameOf = (name: string): string => (name === displayName("-") ? name : relative(dirname(target), resolve(io.cwd, name)).split(sep).join("/"));

  /** By file: what a run has found of it, and which entries nobody looked for. */
  const seen = new Map<string, { readonly found: readonly BaselineEntry[]; readonly unasked: readonly BaselineEntry[]; readonly unfit: readonly BaselineEntry[] }>();

  async function update(): Promise<void> {
    const untouched = before.filter(({ file }) => !seen.has(file));
    const after = sortBaseline([...untouched, ...[...seen.values()].flatMap(({ found, unasked }) => [...found, ...unasked])]);
    const [old, now] = [before, after].map((entries) => new Set(entries.map(keyOf)));
    const added = after.filter((entry) => !old!.has(keyOf(entry))).length;
    const dropped = before.filter((entry) => !now!.has(keyOf(entry))).length;
    await io.replaceFile(target, printBaseline(after)).catch((error: unknown) => {
      throw new GoujiError("unwritable-file", `${path}: ${messages.notWritten(whyUnwritten(error, messages) ?? detailOf(error))}`, { cause: error });
    });
    await note(`gouji: ${path}: ${messages.baselineUpdated({ added, dropped, total: after.length })}`);
  }

  return {
    apply(findings, { name, report }, levels, hasPrevious) {
      const file = nameOf(name);
      const isAsked = ({ rule, previous }: BaselineEntry): boolean => isRuleOn(rule, levels, library.rules) && (previous === undefined || hasPrevious);
      const entries = entriesOf.get(file) ?? [];
      const { unfit, ...judged } = applyBaseline(findings, entries.filter(isAsked));
      const found = draftBaseline(findings, report.text, file);
      seen.set(file, { found, unfit, unasked: entries.filter((entry) => !isAsked(entry)) });
      return args.updateBaseline ? { findings: [], known: findings } : judged;
    },
    async finish() {
      if (args.updateBaseline) return update();
      for (const { file, rule, excerpt } of [...seen.values()].flatMap(({ unfit }) => unfit)) {
        await note(`gouji: ${path}: ${messages.unusedBaseline(file, rule, excerpt)} [unused-baseline]`);
      }
    },
  };
}

async function readBaseline(path: string, target: string, { io, args, messages }: Context): Promise<readonly BaselineEntry[]> {
  const refuse = (said: string, cause: unknown): never => {
    throw new GoujiError("bad-baseline", `${path}: ${said}`, { cause });
  };
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(target);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) return refuse(whyUnread(error, messages) ?? messages.unreadable(detailOf(error)), error);
    return args.updateBaseline ? [] : refuse(messages.baselineMissing, error);
  }
  try {
    const { data, error } = BaselineSchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    if (data !== undefined) return data.findings;
    return refuse(messages.badBaseline(printPath(error.issues[0]?.path ?? []) || "schemaVersion"), error);
  } catch (error) {
    if (error instanceof GoujiError) throw error;
    return refuse(messages.badBaseline(detailOf(error)), error);
  }
}

/** A line an entry, so that a change is a line of the difference. */
function printBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "schemaVersion": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}]\n}\n`;
}

function keyOf({ file, rule, id }: BaselineEntry): string {
  return `${file}\n${rule}\n${id}`;
}
