import { version } from "../../package.json";
import { GoujiError } from "../model/errors.js";
import type { Lang } from "../render/wording.js";
import { glanceAt, isCommand, readArguments, unknownCommand } from "./arguments.js";
import type { CommandName } from "./command-table.js";
import { createContext } from "./context.js";
import type { Context } from "./context.js";
import { detailOf, failureLine, toFailure } from "./failures.js";
import type { Io } from "./io.js";
import type { Library } from "./library.js";
import { messagesFor } from "./messages.js";
import { createSink } from "./sink.js";

const UNUSABLE = 2;

export type LoadLibrary = () => Promise<Library>;

type Command = (context: Context) => Promise<number>;

const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.js")).check,
  parse: async () => (await import("./commands/parse.js")).parse,
  claims: async () => (await import("./commands/claims.js")).claims,
  compare: async () => (await import("./commands/compare.js")).compare,
  diff: async () => (await import("./commands/diff.js")).diff,
  batch: async () => (await import("./commands/batch.js")).batch,
  enqueue: async () => (await import("./commands/enqueue.js")).enqueue,
  worker: async () => (await import("./commands/worker.js")).worker,
  ui: async () => (await import("./commands/ui.js")).ui,
  rules: async () => (await import("./commands/rules.js")).rules,
  indicators: async () => (await import("./commands/indicators.js")).indicators,
  explain: async () => (await import("./commands/explain.js")).explain,
};

/**
 * The whole command line: arguments in, exit status out.
 * 0 no error-level finding, 1 at least one, 2 wrong usage or something that could not be read.
 */
export async function run(argv: readonly string[], io: Io, loadLibrary: LoadLibrary): Promise<number> {
  const glance = glanceAt(argv);
  const { command, lang } = glance;
  try {
    if (glance.version) return await print(io, `${version}\n`);
    if (glance.help) return await print(io, await helpFor(command, lang));
    if (command === null) {
      await io.stderr.write(await helpFor(null, lang));
      return UNUSABLE;
    }
    if (!isCommand(command)) throw unknownCommand(command, lang);
    return await runCommand(command, glance.rest, lang, io, loadLibrary);
  } catch (error) {
    await io.stderr.write(failureLine(toFailure("", error, messagesFor(lang))));
    return UNUSABLE;
  }
}

async function runCommand(name: CommandName, rest: readonly string[], lang: Lang, io: Io, loadLibrary: LoadLibrary): Promise<number> {
  const messages = messagesFor(lang);
  const args = readArguments(name, rest, lang);
  const [command, library] = await Promise.all([commands[name](), loadLibrary()]);
  const sink = createSink(args, io, messages);
  const context = createContext({ io, args, messages, library, sink });
  // A configuration that was named is for every file: where it is bad, none is begun.
  if (args.config !== null) await context.configOf(args.config);
  const status = await command(context);
  await sink.close();

  const failure = io.stdout.failure;
  const readerLeft = failure !== null && "code" in failure && failure.code === "EPIPE";
  if (failure && !readerLeft) throw new GoujiError("unwritable-file", messages.notWritten(detailOf(failure)), { cause: failure });
  return context.failures.length > 0 ? UNUSABLE : status;
}

async function helpFor(command: string | null, lang: Lang): Promise<string> {
  const { commandHelp, generalHelp } = await import("./help.js");
  return command !== null && isCommand(command) ? commandHelp(command, lang) : generalHelp(lang);
}

async function print(io: Io, text: string): Promise<number> {
  await io.stdout.write(text);
  return 0;
}
