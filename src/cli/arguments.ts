import { parseArgs } from "node:util";
import { GoujiError } from "../model/errors.js";
import type { TrackedChanges } from "../read/reader.js";
import type { Lang } from "../render/wording.js";
import { commandNames, commandTable, commonOptions, optionTable } from "./command-table.js";
import type { CommandName, CommandSpec, OptionName } from "./command-table.js";
import { messagesFor } from "./messages.js";
import type { Messages } from "./messages.js";
import { findNearest } from "../text/nearest.js";

export interface Arguments {
  readonly operands: readonly string[];
  readonly lang: Lang;
  /** One of the command's formats; `""` where it has none. */
  readonly format: string;
  readonly output: string | null;
  /** `NAME=LEVEL` each. */
  readonly rules: readonly string[];
  readonly maxWarnings: number | null;
  /** Last year's report. */
  readonly previous: string | null;
  readonly config: string | null;
  /** Where a copy of the file with the findings as comments goes, or a folder for several. */
  readonly annotate: string | null;
  /** The findings that are known already. */
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly bom: boolean;
  /** Keys of the catalogue to which a comparison is kept. */
  readonly indicators: readonly string[];
  /** Fields of the catalogue to which a comparison is kept. */
  readonly fields: readonly string[];
  /** `whole`, `own` or the words of a part; `null` for all. */
  readonly scope: string | null;
  /** Whether a comparison lists what one report alone prints. */
  readonly all: boolean;
  /** Whether CSV has a row for each figure. */
  readonly long: boolean;
  readonly trackedChanges: TrackedChanges;
  readonly debug: boolean;
  /** Of the local page; 0 for any that is free. */
  readonly port: number;
  /** Whether the local page is to be opened in the browser. */
  readonly open: boolean;
  /** The folder for results of many files. */
  readonly out: string | null;
  /** Threads at work; `null` for as many as the machine has cores. */
  readonly workers: number | null;
  /** Seconds that one report may take; `null` for the default. */
  readonly timeout: number | null;
  /** Whether files that gave an error before are tried again. */
  readonly retryErrors: boolean;
  /** Whether all is done anew. */
  readonly redo: boolean;
  /** Whether jobs come over standard input. */
  readonly stdin: boolean;
  /** The address of a Redis server. */
  readonly redis: string | null;
  /** The queue there; `null` for the default one. */
  readonly queue: string | null;
  /** Whether reports go into the queue with what they hold. */
  readonly inline: boolean;
  /** The one folder that a worker may read. */
  readonly root: string | null;
  /** Whether a worker ends with its queue. */
  readonly drain: boolean;
  readonly s3Endpoint: string | null;
}

const HIGHEST_PORT = 65_535;

/** What a glance at the arguments tells, before any of them is judged. */
export interface Glance {
  readonly command: string | null;
  /** The arguments without the command's name. */
  readonly rest: readonly string[];
  readonly lang: Lang;
  readonly help: boolean;
  readonly version: boolean;
}

export function glanceAt(argv: readonly string[]): Glance {
  const { values, tokens } = parseArgs({ args: [...argv], options: optionTable, strict: false, allowPositionals: true, tokens: true });
  const command = tokens.find((token) => token.kind === "positional");
  return {
    command: command?.value ?? null,
    rest: argv.filter((_, index) => index !== command?.index),
    lang: values.lang === "en" ? "en" : "zh",
    help: values.help === true,
    version: values.version === true,
  };
}

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}

/** An unknown command is most often a file whose reader forgot that a command is needed. */
export function unknownCommand(name: string, lang: Lang): GoujiError {
  const messages = messagesFor(lang);
  const nearest = findNearest(name, commandNames);
  const isFile = nearest === null && /[./\\]/.test(name);
  return usageError(isFile ? messages.commandMissing(name) : messages.unknownCommand(name, nearest), null, messages);
}

/**
 * The arguments of one command.
 * @throws GoujiError `usage`, with one line that says what to write instead
 */
export function readArguments(name: CommandName, rest: readonly string[], lang: Lang): Arguments {
  const command: CommandSpec = commandTable[name];
  const messages = messagesFor(lang);
  const fail = (message: string): never => {
    throw usageError(message, name, messages);
  };

  const allowed: readonly OptionName[] = [...command.options, ...commonOptions];
  const { values, positionals, tokens } = parseArgs({ args: [...rest], options: optionTable, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = allowed.find((option) => option === token.name);
    if (!known) fail(messages.unknownOption(token.rawName, nearestOption(token.name, allowed)));
    else if (optionTable[known].type === "boolean") {
      if (token.value !== undefined) fail(messages.noValue(token.rawName));
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith("--"))) {
      fail(messages.missingValue(token.rawName));
    }
  }

  const [least, most] = command.count;
  if (positionals.length < least) fail(messages.tooFew(`gouji ${name} ${command.operands[lang]}`));
  if (positionals.length > most) fail(messages.tooMany(positionals[most] ?? ""));

  const text = (option: OptionName): string | null => {
    const value = values[option];
    return typeof value === "string" ? value : null;
  };
  const list = (option: "rule" | "indicator" | "field"): readonly string[] => (values[option] ?? []).filter((value) => typeof value === "string");
  const positive = (option: OptionName): number | null => {
    const value = text(option);
    if (value === null) return null;
    if (!/^0*[1-9]\d{0,5}$/.test(value)) fail(messages.badPositive(`--${option}`, value));
    return Number(value);
  };
  const format = text("format") ?? command.formats[0] ?? "";
  if (command.formats.length > 0 && !command.formats.includes(format)) fail(messages.unknownFormat(format, command.formats));
  const asked = text("lang");
  if (asked !== null && asked !== "zh" && asked !== "en") fail(messages.unknownLang(asked));
  const changes = text("tracked-changes") ?? "accepted";
  if (changes !== "accepted" && changes !== "original") return fail(messages.unknownChanges(changes));
  const warnings = text("max-warnings");
  if (warnings !== null && !/^\d+$/.test(warnings)) fail(messages.badCount("--max-warnings", warnings));
  const port = text("port") ?? "0";
  if (!/^\d{1,5}$/.test(port) || Number(port) > HIGHEST_PORT) fail(messages.badPort(port));
  const previous = text("previous");
  if ([...positionals, previous].filter((operand) => operand === "-").length > 1) fail(messages.stdinTwice);

  const baseline = text("baseline");
  if (values["update-baseline"] === true && baseline === null) fail(messages.updateNeedsBaseline);
  const output = text("output");
  return {
    operands: positionals,
    lang,
    format,
    output: output === "-" ? null : output,
    rules: list("rule"),
    maxWarnings: warnings === null ? null : Number(warnings),
    previous,
    config: text("config"),
    annotate: text("annotate"),
    baseline,
    updateBaseline: values["update-baseline"] === true,
    bom: values.bom === true,
    indicators: list("indicator"),
    fields: list("field"),
    scope: text("scope"),
    all: values.all === true,
    long: values.long === true,
    trackedChanges: changes,
    debug: values.debug === true,
    port: Number(port),
    open: values["no-open"] !== true,
    out: text("out"),
    workers: positive("workers"),
    timeout: positive("timeout"),
    retryErrors: values["retry-errors"] === true,
    redo: values.redo === true,
    stdin: values.stdin === true,
    redis: text("redis"),
    queue: text("queue"),
    inline: values.inline === true,
    root: text("root"),
    drain: values.drain === true,
    s3Endpoint: text("s3-endpoint"),
  };
}

function nearestOption(name: string, allowed: readonly OptionName[]): string | null {
  const nearest = findNearest(name, allowed);
  return nearest && `--${nearest}`;
}

function usageError(message: string, command: CommandName | null, messages: Messages): GoujiError {
  return new GoujiError("usage", `${message}${messages.helpHint(command)}`);
}
