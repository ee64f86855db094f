import type { Lang } from "../render/wording.js";

type Text = Readonly<Record<Lang, string>>;

export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for the value in the help. */
  readonly value?: Text;
  readonly about: Text;
}

const FILE: Text = { zh: "文件", en: "FILE" };

export const optionTable = {
  format: { type: "string", short: "f", value: { zh: "格式", en: "FORMAT" }, about: { zh: "输出格式", en: "output format" } },
  output: { type: "string", short: "o", value: FILE, about: { zh: "结果写入文件，不写到标准输出", en: "write results to FILE instead of standard output" } },
  rule: {
    type: "string",
    multiple: true,
    value: { zh: "规则=级别", en: "NAME=LEVEL" },
    about: { zh: "改变一条规则的级别：off、info、warning、error；可多次使用", en: "set a rule to off, info, warning or error; may be repeated" },
  },
  "max-warnings": { type: "string", value: { zh: "个数", en: "N" }, about: { zh: "疑似多于此数时退出码为 1", en: "exit with 1 if there are more than N warnings" } },
  previous: {
    type: "string",
    value: FILE,
    about: { zh: "同一地方、同类的上年报告：核对上年结转、所述上年数、未更新的数", en: "last year's report of the same place and kind, to hold this year's against" },
  },
  config: {
    type: "string",
    value: FILE,
    about: { zh: "配置文件；默认用被查文件旁的 gouji.config.js 或 gouji.config.json", en: "configuration; by default gouji.config.js or .json beside the files" },
  },
  bom: {
    type: "boolean",
    about: { zh: "csv 以 BOM 开头，便于 Excel 直接打开；用 -o 写入文件时总是有", en: "begin csv with a byte-order mark for Excel; always done with -o" },
  },
  "tracked-changes": {
    type: "string",
    value: { zh: "accepted|original", en: "accepted|original" },
    about: { zh: "DOCX 的修订：按全部接受来读（默认），或按修订前的原文来读", en: "tracked changes of a DOCX: read as accepted (default) or as the text stood before" },
  },
  debug: { type: "boolean", about: { zh: "在标准错误上说明每条数据、每个勾稽关系的来由", en: "say on standard error what made each claim and each relation" } },
  lang: { type: "string", value: { zh: "zh|en", en: "zh|en" }, about: { zh: "语言（默认 zh）", en: "language (default zh)" } },
  help: { type: "boolean", short: "h", about: { zh: "显示用法", en: "show this help" } },
  version: { type: "boolean", short: "V", about: { zh: "显示版本", en: "show the version" } },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof optionTable;

export interface CommandSpec {
  readonly operands: Text;
  /** Least and greatest number of operands. */
  readonly count: readonly [least: number, most: number];
  readonly options: readonly OptionName[];
  /** The first is the default. */
  readonly formats: readonly string[];
  readonly about: Text;
}

const FILES: Text = { zh: "文件…", en: "FILES…" };
const NONE: Text = { zh: "", en: "" };

export const commandTable = {
  check: {
    operands: FILES,
    count: [1, Infinity],
    options: ["format", "output", "previous", "rule", "max-warnings", "config", "tracked-changes", "debug"],
    formats: ["stylish", "json", "ignores"],
    about: { zh: "核对报告，列出互相矛盾的数字", en: "check reports and print the figures that disagree" },
  },
  parse: {
    operands: FILE,
    count: [1, 1],
    options: ["output", "config", "tracked-changes", "debug"],
    formats: [],
    about: { zh: "把报告解析为 JSON", en: "print a report as JSON" },
  },
  claims: {
    operands: FILES,
    count: [1, Infinity],
    options: ["format", "output", "bom", "config", "tracked-changes", "debug"],
    formats: ["table", "csv", "json", "ndjson"],
    about: { zh: "列出报告中的数据，一条一行", en: "list the figures of reports, one row each" },
  },
  rules: { operands: NONE, count: [0, 0], options: [], formats: [], about: { zh: "列出全部规则", en: "list the rules" } },
  explain: {
    operands: { zh: "规则", en: "RULE" },
    count: [1, 1],
    options: [],
    formats: [],
    about: { zh: "说明一条规则：公式、例子、不报的情形", en: "explain a rule: its formula, examples and limits" },
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof commandTable;
export const commandNames = Object.keys(commandTable) as readonly CommandName[];

/** Options that every command takes. */
export const commonOptions = ["lang", "help", "version"] as const satisfies readonly OptionName[];
