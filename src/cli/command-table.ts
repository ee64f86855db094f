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
  annotate: {
    type: "string",
    value: { zh: "文件", en: "OUT" },
    about: { zh: "另存一份带批注的 DOCX 或带高亮的 PDF；查多份时写已有的文件夹", en: "save a copy of the DOCX with comments, of the PDF with highlights; a folder for several" },
  },
  baseline: {
    type: "string",
    value: FILE,
    about: { zh: "基线：其中已有的各处不再报，只报新的", en: "findings that are known already: only new ones are reported" },
  },
  "update-baseline": { type: "boolean", about: { zh: "把现有各处都列入基线，去掉已不再出现的", en: "put all present findings into the baseline, drop those no longer found" } },
  bom: {
    type: "boolean",
    about: { zh: "csv 以 BOM 开头，便于 Excel 直接打开；用 -o 写入文件时总是有", en: "begin csv with a byte-order mark for Excel; always done with -o" },
  },
  "tracked-changes": {
    type: "string",
    value: { zh: "accepted|original", en: "accepted|original" },
    about: { zh: "DOCX 的修订：按全部接受来读（默认），或按修订前的原文来读", en: "tracked changes of a DOCX: read as accepted (default) or as the text stood before" },
  },
  indicator: {
    type: "string",
    multiple: true,
    value: { zh: "指标", en: "KEY" },
    about: { zh: "只要目录里的这个指标（gouji indicators 列出）；可多次使用", en: "only this indicator of the catalogue (see gouji indicators); may be repeated" },
  },
  field: {
    type: "string",
    multiple: true,
    value: { zh: "领域", en: "FIELD" },
    about: { zh: "只要目录里这个领域的指标，如 statistics；可多次使用", en: "only indicators of this field of the catalogue, such as statistics; may be repeated" },
  },
  scope: {
    type: "string",
    value: { zh: "whole|own|市本级…", en: "whole|own|WORDS" },
    about: { zh: "只要全域的数（whole）、本级等部分的数（own），或所写的那一部分", en: "only figures of the whole place, of parts of it (own), or of the part so called" },
  },
  all: { type: "boolean", about: { zh: "目录以外、只有一份报告写的数也列出", en: "also list what the catalogue lacks and one report alone prints" } },
  long: { type: "boolean", about: { zh: "csv 一个数一行，带所在的句子", en: "csv with one row a figure, its sentence beside it" } },
  port: { type: "string", value: { zh: "端口", en: "N" }, about: { zh: "页面的端口；默认取一个空闲的", en: "the page's port; by default one that is free" } },
  "no-open": { type: "boolean", about: { zh: "只给出地址，不打开浏览器", en: "print the address and open no browser" } },
  out: { type: "string", value: { zh: "文件夹", en: "OUT" }, about: { zh: "结果写入的文件夹：a.txt 的结果是 a.txt.json", en: "folder for the results: a.txt gives a.txt.json" } },
  workers: { type: "string", value: { zh: "个数", en: "N" }, about: { zh: "同时工作的线程数；默认为处理器核数", en: "threads at work; by default one a core" } },
  timeout: { type: "string", value: { zh: "秒", en: "SECONDS" }, about: { zh: "每份报告最多用时（默认 120 秒）", en: "the most that one report may take (default 120)" } },
  "retry-errors": { type: "boolean", about: { zh: "重试 errors.ndjson 所列的文件", en: "try the files in errors.ndjson again" } },
  redo: { type: "boolean", about: { zh: "全部重做，不管已有的结果", en: "do all files anew, whatever results are there" } },
  stdin: {
    type: "boolean",
    about: { zh: "从标准输入逐行读路径或文本（NDJSON），结果逐行写到标准输出", en: "read paths or texts from standard input as NDJSON, write results as NDJSON to standard output" },
  },
  redis: {
    type: "string",
    value: { zh: "地址", en: "URL" },
    about: { zh: "Redis 的地址：redis://主机:端口；密码可放在环境变量 REDISCLI_AUTH", en: "the Redis server, redis://HOST:PORT; a password can stand in the variable REDISCLI_AUTH" },
  },
  queue: { type: "string", value: { zh: "名称", en: "NAME" }, about: { zh: "队列名（默认 reports）；一批报告、一个 --out 用一个队列", en: "the queue (default reports); one for each set of reports and its --out" } },
  inline: {
    type: "boolean",
    about: { zh: "报告随任务放进 Redis，各机器不必共享文件夹；每份至多 16 MB", en: "send the reports themselves by Redis, for machines that share no folder; 16 MB each at most" },
  },
  root: {
    type: "string",
    value: { zh: "文件夹", en: "DIR" },
    about: { zh: "报告的文件夹在这台机器上的路径，只读其中的文件；Redis 与他人共用时务必写明", en: "where the reports' folder is on this machine: nothing else is read; to be named where others use the same Redis" },
  },
  drain: { type: "boolean", about: { zh: "队列做空就结束；否则一直等新的报告", en: "end when the queue is empty instead of waiting for more" } },
  "s3-endpoint": {
    type: "string",
    value: { zh: "地址", en: "URL" },
    about: {
      zh: "--out 为 s3://桶/前缀 时的服务地址；密钥取自 AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_REGION",
      en: "the server where --out is s3://BUCKET/PREFIX; keys come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION",
    },
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
  /** What the help says behind them. */
  readonly formatNote?: Text;
  readonly about: Text;
}

const FILES: Text = { zh: "文件…", en: "FILES…" };
const FILES_OR_FOLDERS: Text = { zh: "文件或文件夹…", en: "FILES|DIR…" };
const NONE: Text = { zh: "", en: "" };

export const commandTable = {
  check: {
    operands: FILES,
    count: [1, Infinity],
    options: ["format", "output", "annotate", "previous", "rule", "max-warnings", "baseline", "update-baseline", "config", "tracked-changes", "debug"],
    formats: ["stylish", "json", "html", "markdown", "sarif", "checklist", "ignores"],
    formatNote: { zh: "（checklist 为数据核对表，用 -o 文件.xlsx 或 -o 文件.html）", en: " (checklist goes to -o FILE.xlsx or -o FILE.html)" },
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
    operands: FILES_OR_FOLDERS,
    count: [1, Infinity],
    options: ["format", "output", "bom", "config", "tracked-changes", "debug"],
    formats: ["table", "csv", "json", "ndjson", "xlsx", "parquet"],
    formatNote: { zh: "（xlsx、parquet 用 -o 写入文件；文件夹连同其下各级都读）", en: " (xlsx and parquet go to -o FILE; folders are read with all below them)" },
    about: { zh: "列出报告中的数据，一条一行", en: "list the figures of reports, one row each" },
  },
  diff: {
    operands: { zh: "原稿 [改稿]", en: "OLD [NEW]" },
    count: [1, 2],
    options: ["format", "output", "rule", "config", "tracked-changes"],
    formats: ["stylish", "json", "html"],
    about: {
      zh: "对照两稿：改动、新增、删去的数字，该改未改的数字，新出现和已消除的问题；只给一份 DOCX 则对照修订前后",
      en: "show what changed between two drafts: figures, figures left behind, findings new and settled; of one DOCX, before and after its tracked changes",
    },
  },
  batch: {
    operands: { zh: "文件夹", en: "DIR" },
    count: [0, 1],
    options: ["out", "stdin", "workers", "timeout", "retry-errors", "redo", "rule", "config", "tracked-changes"],
    formats: [],
    about: {
      zh: "成批核对文件夹里的报告，一份一个结果文件；中断后再运行同一条命令，接着做",
      en: "check all reports of a folder, one result file each; after a break the same command goes on",
    },
  },
  compare: {
    operands: FILES_OR_FOLDERS,
    count: [1, Infinity],
    options: ["format", "output", "indicator", "field", "scope", "all", "long", "bom", "config", "tracked-changes"],
    formats: ["table", "csv", "json", "xlsx", "html"],
    formatNote: { zh: "（xlsx 用 -o 写入文件；文件夹连同其下各级都读）", en: " (xlsx goes to -o FILE; folders are read with all below them)" },
    about: { zh: "对照多份报告：一个指标一行，一份报告一列", en: "hold reports against one another: indicators down, reports across" },
  },
  enqueue: {
    operands: { zh: "文件夹", en: "DIR" },
    count: [1, 1],
    options: ["redis", "queue", "inline"],
    formats: [],
    about: {
      zh: "把文件夹里的报告放进 Redis 队列，由多台机器上的 gouji worker 来做；重复放入也只做一次",
      en: "put the reports of a folder into a queue in Redis, for gouji worker on several machines; what is put there twice is done once",
    },
  },
  worker: {
    operands: NONE,
    count: [0, 0],
    options: ["redis", "queue", "out", "root", "drain", "workers", "timeout", "s3-endpoint", "rule", "config", "tracked-changes"],
    formats: [],
    about: {
      zh: "做 Redis 队列中的报告，结果写到共享的文件夹或 S3（--out s3://桶/前缀）；随时可停，不丢不重",
      en: "do the reports of a queue in Redis, with results to a shared folder or S3 (--out s3://BUCKET/PREFIX); may be stopped at any time, and none is lost or doubled",
    },
  },
  ui: {
    operands: NONE,
    count: [0, 0],
    options: ["port", "no-open"],
    formats: [],
    about: { zh: "打开本机页面：拖入报告即可核对，文件不离开本机", en: "open the local page: drop a report, see the findings; nothing leaves the machine" },
  },
  rules: { operands: NONE, count: [0, 0], options: [], formats: [], about: { zh: "列出全部规则", en: "list the rules" } },
  indicators: {
    operands: { zh: "[指标]", en: "[INDICATOR]" },
    count: [0, 1],
    options: [],
    formats: [],
    about: { zh: "列出指标目录；或说明一个指标：指什么、出处、不要混同于什么", en: "list the indicator catalogue, or say what one indicator counts" },
  },
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
