import type { Tally } from "../batch/tally.js";
import type { Lang } from "../render/wording.js";

/** What `gouji batch` says while it works: one line each. */
export interface BatchMessages {
  readonly needsFolder: string;
  readonly needsOut: string;
  notAFolder(name: string): string;
  readonly stdinAlone: string;
  readonly mixed: string;
  readonly stopping: string;
  readonly goOn: string;
  readonly noReports: string;
  /** Files in a second. */
  rate(perSecond: number): string;
  left(seconds: number): string;
  failed(count: number): string;
  /** `errors`: the file that lists what gave no result. */
  summary(tally: Tally, seconds: number, errors: string): string;
  streamed(counts: { readonly lines: number; readonly errors: number }): string;
}

const listed = (endings: Tally["passedOver"], none: string, mark: string): string =>
  [...endings]
    .sort(([, a], [, b]) => b - a)
    .map(([ending, count]) => `${ending || none} ${count}`)
    .join(mark);

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, each) => total + each, 0);

/** `5:07`, `2:10:33`: understood in both languages. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

const exact = (perSecond: number): string => perSecond.toFixed(perSecond < 10 ? 1 : 0);

const zh: BatchMessages = {
  needsFolder: "缺少参数，用法：gouji batch 文件夹 --out 文件夹，或 gouji batch --stdin",
  needsOut: "缺少 --out 文件夹：结果写到哪里",
  notAFolder: (name) => `没有文件夹 ${name}`,
  stdinAlone: "--stdin 时路径从标准输入来，结果写到标准输出，不与文件夹、--out、--retry-errors、--redo 同用",
  mixed: "已有的结果是用另一版本或另一设置（规则、配置、语言）做的，仍然保留；要全部重做请加 --redo",
  stopping: "正在停下：手上的几份做完就停；再按一次 Ctrl-C 立即停，也不会丢结果",
  goOn: "未做完。再运行同一条命令，就从这里接着做",
  noReports: "没有找到报告（.docx、.pdf、.html、.txt、.md）",
  rate: (perSecond) => `${exact(perSecond)} 份/秒`,
  left: (seconds) => `还需 ${clock(seconds)}`,
  failed: (count) => `读不了 ${count} 份`,
  summary(tally, seconds, errors) {
    const { written, kept, failed, failedBefore, passedOver } = tally;
    const unread = failed + failedBefore;
    const parts = [`做好 ${written} 份`, kept > 0 && `先前已有 ${kept} 份`, unread > 0 && `读不了 ${unread} 份（见 ${errors}）`].filter(Boolean);
    const other = passedOver.size > 0 ? `；跳过不是报告的文件 ${sum(passedOver.values())} 个（${listed(passedOver, "无扩展名", "、")}）` : "";
    return `共 ${written + kept + unread} 份报告：${parts.join("，")}${other}。用时 ${clock(seconds)}`;
  },
  streamed: ({ lines, errors }) => `共 ${lines} 行，其中读不了 ${errors} 行`,
};

const en: BatchMessages = {
  needsFolder: "argument missing; usage: gouji batch DIR --out OUT, or gouji batch --stdin",
  needsOut: "--out OUT is missing: where results go",
  notAFolder: (name) => `no folder ${name}`,
  stdinAlone: "with --stdin paths come from standard input and results go to standard output: no folder, --out, --retry-errors or --redo",
  mixed: "the results that are there were made by another version or with other settings (rules, configuration, language) and are kept; --redo does all anew",
  stopping: "stopping: what is begun is finished; Ctrl-C once more stops at once, and loses no result either",
  goOn: "not finished; the same command goes on from here",
  noReports: "no reports found (.docx, .pdf, .html, .txt, .md)",
  rate: (perSecond) => `${exact(perSecond)}/s`,
  left: (seconds) => `${clock(seconds)} left`,
  failed: (count) => `${count} unreadable`,
  summary(tally, seconds, errors) {
    const { written, kept, failed, failedBefore, passedOver } = tally;
    const unread = failed + failedBefore;
    const total = written + kept + unread;
    const parts = [`${written} done`, kept > 0 && `${kept} there before`, unread > 0 && `${unread} unreadable (see ${errors})`].filter(Boolean);
    const other = passedOver.size > 0 ? `; ${sum(passedOver.values())} files passed over that are no reports (${listed(passedOver, "no ending", ", ")})` : "";
    return `${total} report${total === 1 ? "" : "s"}: ${parts.join(", ")}${other}. Took ${clock(seconds)}`;
  },
  streamed: ({ lines, errors }) => `${lines} lines, ${errors} of them unreadable`,
};

export function batchMessagesFor(lang: Lang): BatchMessages {
  return lang === "en" ? en : zh;
}
