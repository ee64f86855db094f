import type { Severity } from "../model/finding.js";

export type Lang = "zh" | "en";

/** How often each level occurs. */
export type Tally = Readonly<Record<Severity, number>>;

/** The words that stand around results. Findings bring their own. */
export interface Wording {
  readonly severity: Readonly<Record<Severity, string>>;
  stated(figure: string): string;
  computed(figure: string): string;
  readonly clauseMark: string;
  readonly formulaMark: string;
  /** Between the items of a list. */
  readonly listMark: string;
  suggestion(text: string): string;
  moreRelated(count: number): string;
  /** Above words of last year's report. */
  inPrevious(file: string): string;
  /** How many figures were held against last year's report. */
  tied(count: number, file: string): string;
  /** `2 处矛盾，1 处疑似`, or that nothing was found; nothing else, where `known` are there that may stand. */
  tally(counts: Tally, known?: number): string;
  /** Behind the tally: how many the configuration lets stand. */
  ignored(count: number): string;
  /** And how many the baseline knows already. */
  known(count: number): string;
  files(count: number): string;
  unreadable(count: number): string;
  /** Instead of a tally that would look like approval. */
  noneReadable(count: number): string;
  coverage(counts: { readonly numbers: number; readonly claims: number; readonly related: number; readonly percent: number }): string;
  skipped(reasons: readonly (readonly [reason: string, count: number])[]): string;
  /** Why a number is no claim, in a word. */
  skipReason(reason: string): string;
  /** Said where silence would look like approval. */
  readonly noNumbers: string;
  readonly noClaims: string;
  readonly noneRelated: string;
}

const zhReasons: Readonly<Record<string, string>> = {
  date: "日期",
  ordinal: "序数",
  "document-number": "文号",
  enumerator: "序号",
  phrase: "固定说法",
  title: "书名号内",
  citation: "法条",
  code: "编号",
  table: "表格中的其他数字",
  unknown: "未认出",
};

const zh: Wording = {
  severity: { error: "矛盾", warning: "疑似", info: "提示" },
  stated: (figure) => `所写 ${figure}`,
  computed: (figure) => `推算 ${figure}`,
  clauseMark: "，",
  formulaMark: "：",
  listMark: "、",
  suggestion: (text) => `建议：${text}`,
  tied: (count, file) =>
    count > 0 ? `与上年报告 ${file} 对照的数据 ${count} 条。` : `没有一条数据能与上年报告 ${file} 对照：跨年没有核对。`,
  inPrevious: (file) => `上年报告 ${file}：`,
  moreRelated: (count) => `……另有 ${count} 处相关数字未列出`,
  tally({ error, warning, info }, known = 0) {
    const counts = [error > 0 && `${error} 处矛盾`, warning > 0 && `${warning} 处疑似`, info > 0 && `${info} 处提示`];
    return counts.filter(Boolean).join("，") || (known > 0 ? "未发现其他矛盾" : "未发现矛盾");
  },
  ignored: (count) => `，已按配置忽略 ${count} 处`,
  known: (count) => `，基线中已有 ${count} 处`,
  files: (count) => `共 ${count} 份：`,
  unreadable: (count) => `；另有 ${count} 份读不了`,
  noneReadable: (count) => `${count} 份都读不了，什么也没有核对。`,
  coverage: ({ numbers, claims, related, percent }) =>
    `；共见数字 ${numbers} 个，其中可核对的数据 ${claims} 条，已勾稽 ${related} 条（${percent} %）`,
  skipped: (reasons) => `，其余：${reasons.map(([reason, count]) => `${zhReasons[reason] ?? reason} ${count}`).join("、")}`,
  skipReason: (reason) => zhReasons[reason] ?? reason,
  noNumbers: "没有认出任何数字：数字之间没有核对。",
  noClaims: "没有认出可核对的数据：数字之间没有核对。",
  noneRelated: "没有一条数据能与别的数据勾稽：数字之间没有核对。",
};

const enReasons: Readonly<Record<string, string>> = {
  date: "dates",
  ordinal: "ordinals",
  "document-number": "document numbers",
  enumerator: "item numbers",
  phrase: "set phrases",
  title: "in titles",
  citation: "articles of law",
  code: "codes",
  table: "others in tables",
  unknown: "not understood",
};

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const en: Wording = {
  severity: { error: "error", warning: "warning", info: "info" },
  stated: (figure) => `stated ${figure}`,
  computed: (figure) => `computed ${figure}`,
  clauseMark: ", ",
  formulaMark: ": ",
  listMark: ", ",
  suggestion: (text) => `suggestion: ${text}`,
  tied: (count, file) =>
    count > 0
      ? `${plural(count, "figure")} held against last year's report, ${file}.`
      : `No figure could be held against last year's report, ${file}: the years have not been compared.`,
  inPrevious: (file) => `last year's report, ${file}:`,
  moreRelated: (count) => `… and ${plural(count, "more related figure")} not shown`,
  tally({ error, warning, info }, known = 0) {
    const counts = [error > 0 && plural(error, "error"), warning > 0 && plural(warning, "warning"), info > 0 && `${info} info`];
    return counts.filter(Boolean).join(", ") || (known > 0 ? "no other contradictions found" : "no contradictions found");
  },
  ignored: (count) => `, ${count} ignored by configuration`,
  known: (count) => `, ${count} known from the baseline`,
  files: (count) => `${plural(count, "file")}: `,
  unreadable: (count) => `; ${plural(count, "more file")} could not be read`,
  noneReadable: (count) => `None of the ${count} files could be read: nothing has been checked.`,
  coverage: ({ numbers, claims, related, percent }) =>
    `; ${plural(numbers, "number")} seen, ${plural(claims, "checkable figure")} among them, ${related} tied to others (${percent} %)`,
  skipped: (reasons) => `; the rest: ${reasons.map(([reason, count]) => `${count} ${enReasons[reason] ?? reason}`).join(", ")}`,
  skipReason: (reason) => enReasons[reason] ?? reason,
  noNumbers: "No number was recognised: no figures have been compared.",
  noClaims: "No checkable figure was recognised: no figures have been compared.",
  noneRelated: "No figure could be tied to another: no figures have been compared.",
};

export function wordingFor(lang: Lang): Wording {
  return lang === "en" ? en : zh;
}
