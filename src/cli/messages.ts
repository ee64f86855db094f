import { unreadReason } from "../render/unread-reason.js";
import type { Lang } from "../render/wording.js";
import { configMessagesFor } from "../check/config/config-messages.js";
import type { ConfigMessages } from "../check/config/config-messages.js";
import { diffMessagesFor } from "./diff-messages.js";
import type { DiffMessages } from "./diff-messages.js";
import { outputMessagesFor } from "./output-messages.js";
import type { OutputMessages } from "./output-messages.js";

/** What the command line itself says, beside results: one line each. */
export interface Messages extends ConfigMessages, DiffMessages, OutputMessages {
  noCommand: string;
  unknownCommand(name: string, nearest: string | null): string;
  /** A file where a command should stand. */
  commandMissing(file: string): string;
  unknownOption(name: string, nearest: string | null): string;
  missingValue(option: string): string;
  noValue(option: string): string;
  tooFew(usage: string): string;
  tooMany(extra: string): string;
  unknownFormat(name: string, known: readonly string[]): string;
  unknownLang(name: string): string;
  unknownChanges(value: string): string;
  badCount(option: string, value: string): string;
  badPositive(option: string, value: string): string;
  badRuleOption(value: string): string;
  unknownIndicator(key: string, nearest: string | null): string;
  unknownField(name: string, known: readonly string[]): string;
  helpHint(command: string | null): string;
  missing: string;
  isDirectory: string;
  forbidden: string;
  unreadable(detail: string): string;
  /** Why reading gave no report: the library says it in Chinese, and names the reason by a code. */
  unread(code: string, detail: string): string;
  internal(detail: string): string;
  stdinTwice: string;
  noFolder: string;
  writingForbidden: string;
  notWritten(detail: string): string;
  reading(name: string, index: number, count: number): string;
  noPage(rule: string): string;
  badPort(value: string): string;
  /** The local page was not built with the command. */
  pageMissing: string;
  portTaken(port: number): string;
  notServed(detail: string): string;
  /** Below the page's address. */
  pageServed(isOpened: boolean): string;
}

const orNot = (nearest: string | null, text: (nearest: string) => string): string => (nearest === null ? "" : text(nearest));

const zh: Messages = {
  ...configMessagesFor("zh"),
  ...diffMessagesFor("zh"),
  ...outputMessagesFor("zh"),
  noCommand: "缺少命令",
  unknownCommand: (name, nearest) => `没有命令 ${name}${orNot(nearest, (each) => `，是否想用 ${each}？`)}`,
  commandMissing: (file) => `缺少命令；核对文件请用 gouji check ${file}`,
  unknownOption: (name, nearest) => `没有选项 ${name}${orNot(nearest, (each) => `，是否想用 ${each}？`)}`,
  missingValue: (option) => `${option} 后面缺少值`,
  noValue: (option) => `${option} 不带值`,
  tooFew: (usage) => `缺少参数，用法：${usage}`,
  tooMany: (extra) => `多余的参数 ${extra}`,
  unknownFormat: (name, known) => `没有格式 ${name}，可用：${known.join("、")}`,
  unknownLang: (name) => `没有语言 ${name}，可用：zh、en`,
  unknownChanges: (value) => `--tracked-changes 应是 accepted 或 original，不是 ${value}`,
  badCount: (option, value) => `${option} 应是不小于 0 的整数，不是 ${value}`,
  badPositive: (option, value) => `${option} 应是 1 至 999999 的整数，不是 ${value}`,
  unknownField: (name, known) => `没有领域 ${name}，可用：${known.join("、")}`,
  unknownIndicator: (key, nearest) => `没有这个指标：${key}${nearest === null ? "" : `；是否为 ${nearest}？`}`,
  badRuleOption: (value) => `--rule 应写成 规则=级别，不是 ${value}`,
  helpHint: (command) => `（用法见 gouji ${command ? `${command} ` : ""}--help）`,
  missing: "没有这个文件",
  isDirectory: "是文件夹，不是文件",
  forbidden: "没有读取权限",
  unreadable: (detail) => `读不了：${detail}`,
  unread: (_, detail) => detail,
  internal: (detail) => `gouji 内部出错：${detail}`,
  stdinTwice: "标准输入 - 只能写一次",
  noFolder: "没有这个文件夹",
  writingForbidden: "没有写入权限",
  notWritten: (detail) => `写不了：${detail}`,
  reading: (name, index, count) => (count > 1 ? `正在读 ${index}/${count} ${name}` : `正在读 ${name}`),
  noPage: (rule) => `规则 ${rule} 还没有说明`,
  badPort: (value) => `--port 应是 0 至 65535 的整数，不是 ${value}`,
  pageMissing: "缺少本机页面的文件（dist/web）：请重新安装 gouji，源码中请先 npm run build",
  portTaken: (port) => `端口 ${port} 已被占用，请换一个，或不写 --port`,
  notServed: (detail) => `本机页面开不了：${detail}`,
  pageServed: (isOpened) => `${isOpened ? "已在浏览器中打开" : "请在浏览器中打开上面的地址"}；文件只在本机处理。按 Ctrl-C 结束。`,
};

const en: Messages = {
  ...configMessagesFor("en"),
  ...diffMessagesFor("en"),
  ...outputMessagesFor("en"),
  noCommand: "no command given",
  unknownCommand: (name, nearest) => `unknown command ${name}${orNot(nearest, (each) => `; did you mean ${each}?`)}`,
  commandMissing: (file) => `no command given; to check a file use gouji check ${file}`,
  unknownOption: (name, nearest) => `unknown option ${name}${orNot(nearest, (each) => `; did you mean ${each}?`)}`,
  missingValue: (option) => `${option} needs a value`,
  noValue: (option) => `${option} takes no value`,
  tooFew: (usage) => `argument missing; usage: ${usage}`,
  tooMany: (extra) => `unexpected argument ${extra}`,
  unknownFormat: (name, known) => `unknown format ${name}; known: ${known.join(", ")}`,
  unknownLang: (name) => `unknown language ${name}; known: zh, en`,
  unknownChanges: (value) => `--tracked-changes takes accepted or original, not ${value}`,
  badCount: (option, value) => `${option} takes a whole number not below 0, not ${value}`,
  badPositive: (option, value) => `${option} takes a whole number from 1 to 999999, not ${value}`,
  unknownField: (name, known) => `unknown field ${name}; known: ${known.join(", ")}`,
  unknownIndicator: (key, nearest) => `no such indicator: ${key}${nearest === null ? "" : `; did you mean ${nearest}?`}`,
  badRuleOption: (value) => `--rule takes NAME=LEVEL, not ${value}`,
  helpHint: (command) => ` (see gouji ${command ? `${command} ` : ""}--help --lang en)`,
  missing: "no such file",
  isDirectory: "is a directory, not a file",
  forbidden: "permission denied",
  unreadable: (detail) => `cannot be read: ${detail}`,
  unread: (code, detail) => unreadReason(code, detail, "en"),
  internal: (detail) => `internal error: ${detail}`,
  stdinTwice: "standard input - can be given only once",
  noFolder: "no such folder",
  writingForbidden: "permission denied",
  notWritten: (detail) => `cannot be written: ${detail}`,
  reading: (name, index, count) => (count > 1 ? `reading ${index}/${count} ${name}` : `reading ${name}`),
  noPage: (rule) => `rule ${rule} has no page yet`,
  badPort: (value) => `--port takes a whole number from 0 to 65535, not ${value}`,
  pageMissing: "the local page (dist/web) is missing: install gouji again, or from source run npm run build",
  portTaken: (port) => `port ${port} is taken; name another, or leave out --port`,
  notServed: (detail) => `the local page cannot be opened: ${detail}`,
  pageServed: (isOpened) => `${isOpened ? "Opened in the browser" : "Open this address in a browser"}; files stay on this machine. Ctrl-C ends it.`,
};

export function messagesFor(lang: Lang): Messages {
  return lang === "en" ? en : zh;
}
