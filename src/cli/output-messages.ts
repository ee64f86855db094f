import type { Lang } from "../render/wording.js";

/** What is said of files that `check` writes beside its results: copies with comments, workbooks, baselines. */
export interface OutputMessages {
  /** `option` would overwrite a file that is read, or that another option writes. */
  outputIsInput(option: string): string;
  /** A workbook is no sight for a terminal. */
  workbookNeedsFile: string;
  binaryNeedsFile(format: string): string;
  noReports: string;
  /** The output's name must say which of the two it is. */
  checklistEnding(name: string): string;
  annotateNeedsFolder(name: string): string;
  annotateNeedsName: string;
  /** Two inputs have the same name. */
  annotateTwice(name: string): string;
  annotateOther(format: string): string;
  annotateUnfit(format: string): string;
  updateNeedsBaseline: string;
  baselineMissing: string;
  badBaseline(detail: string): string;
  unusedBaseline(file: string, rule: string, excerpt: string): string;
  baselineUpdated(counts: { readonly added: number; readonly dropped: number; readonly total: number }): string;
}

const zhFormats: Readonly<Record<string, string>> = { text: "纯文本", html: "网页" };

const zh: OutputMessages = {
  outputIsInput: (option) => `${option} 所写的是被读的文件，会被覆盖`,
  workbookNeedsFile: "核对表是 XLSX 文件，不能显示在终端，请用 -o 文件.xlsx 或 -o 文件.html 写入文件",
  binaryNeedsFile: (format) => `${format} 不是文本，不能显示在终端，请用 -o 文件.${format} 写入文件`,
  noReports: "文件夹里没有可读的报告",
  checklistEnding: (name) => `核对表须写入 .xlsx 或 .html 文件，不是 ${name}`,
  annotateNeedsFolder: (name) => `查多份文件时 --annotate 须是已有的文件夹，不是 ${name}`,
  annotateNeedsName: "从标准输入读时 --annotate 须写文件名，不能是文件夹",
  annotateTwice: (name) => `有两份文件都叫 ${name}，不能批注到同一个文件夹`,
  annotateOther: (format) => `批注后仍是 ${format.toUpperCase()} 文件，--annotate 的文件名请以 .${format} 结尾`,
  annotateUnfit: (format) => `${zhFormats[format] ?? format}不能加批注，只有 DOCX 和 PDF 可以；要看批注请用 --format html`,
  updateNeedsBaseline: "--update-baseline 须与 --baseline 文件 同用",
  baselineMissing: "没有这个基线文件，首次建立请加 --update-baseline",
  badBaseline: (detail) => `不是 gouji 的基线文件（${detail}）`,
  unusedBaseline: (file, rule, excerpt) => `基线中 ${file} 的 ${rule}（${excerpt}）已不再出现，可用 --update-baseline 去掉`,
  baselineUpdated: ({ added, dropped, total }) => `基线已更新：新列入 ${added} 处，去掉 ${dropped} 处，现有 ${total} 处`,
};

const enFormats: Readonly<Record<string, string>> = { text: "plain text", html: "a saved page" };

const en: OutputMessages = {
  outputIsInput: (option) => `${option} names a file that is being read and would be overwritten`,
  workbookNeedsFile: "the checklist is an XLSX file, which a terminal cannot show; use -o FILE.xlsx or -o FILE.html",
  binaryNeedsFile: (format) => `${format} is no text, which a terminal cannot show; use -o FILE.${format}`,
  noReports: "no report in this folder",
  checklistEnding: (name) => `the checklist goes into a .xlsx or .html file, not ${name}`,
  annotateNeedsFolder: (name) => `with several files --annotate takes a folder that is there, not ${name}`,
  annotateNeedsName: "with standard input --annotate takes a file name, not a folder",
  annotateTwice: (name) => `two files are named ${name} and cannot be annotated into one folder`,
  annotateOther: (format) => `the annotated copy is a ${format.toUpperCase()} file as well; let the name for --annotate end in .${format}`,
  annotateUnfit: (format) => `${enFormats[format] ?? format} cannot be annotated, only DOCX and PDF can; --format html shows the findings in the text`,
  updateNeedsBaseline: "--update-baseline goes with --baseline FILE",
  baselineMissing: "no such baseline; make it with --update-baseline",
  badBaseline: (detail) => `is no baseline of gouji (${detail})`,
  unusedBaseline: (file, rule, excerpt) => `${rule} in ${file} (${excerpt}) is in the baseline but no longer found; --update-baseline drops it`,
  baselineUpdated: ({ added, dropped, total }) => `baseline updated: ${added} added, ${dropped} dropped, ${total} in all`,
};

export function outputMessagesFor(lang: Lang): OutputMessages {
  return lang === "en" ? en : zh;
}
