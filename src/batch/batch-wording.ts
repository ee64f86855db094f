import type { Lang } from "../render/wording.js";

/** What is said in `errors.ndjson` beside the reasons that reading gives. */
export interface BatchWording {
  internal(detail: string): string;
  /** By the system's code. */
  unreadable(code: string, detail: string): string;
  readonly notAFile: string;
  unwritable(detail: string): string;
  timedOut(seconds: number): string;
  readonly outOfMemory: string;
  crashed(detail: string): string;
  unsafeName(name: string): string;
  readonly badLine: string;
  readonly longLine: string;
}

const zhReasons: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件",
  ENOTDIR: "没有这个文件",
  EISDIR: "是文件夹，不是文件",
  EACCES: "没有读取权限",
  EPERM: "没有读取权限",
};

const zh: BatchWording = {
  internal: (detail) => `gouji 内部出错：${detail}`,
  unreadable: (code, detail) => zhReasons[code] ?? `读不了：${detail}`,
  notAFile: "不是普通文件",
  unwritable: (detail) => `结果写不了：${detail}`,
  timedOut: (seconds) => `${seconds} 秒内没有读完`,
  outOfMemory: "读这份文件用尽了内存",
  crashed: (detail) => `读这份文件的线程中断了：${detail}`,
  unsafeName: (name) => `名称 ${name} 不能作结果文件的名称`,
  badLine: "不是一行合格的 JSON：须为路径字符串、{\"path\": …} 或 {\"name\": …, \"text\": …}",
  longLine: "这一行太长",
};

const enReasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EISDIR: "is a directory, not a file",
  EACCES: "permission denied",
  EPERM: "permission denied",
};

const en: BatchWording = {
  internal: (detail) => `internal error: ${detail}`,
  unreadable: (code, detail) => enReasons[code] ?? `cannot be read: ${detail}`,
  notAFile: "is no ordinary file",
  unwritable: (detail) => `the result cannot be written: ${detail}`,
  timedOut: (seconds) => `was not read within ${seconds} seconds`,
  outOfMemory: "took more memory than a worker has",
  crashed: (detail) => `the worker that read it broke off: ${detail}`,
  unsafeName: (name) => `${name} cannot be the name of a result`,
  badLine: 'is no line as it should be: a path as a string, {"path": …} or {"name": …, "text": …}',
  longLine: "the line is too long",
};

export function batchWordingFor(lang: Lang): BatchWording {
  return lang === "en" ? en : zh;
}
