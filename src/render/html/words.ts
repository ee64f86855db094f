import type { Lang } from "../wording.js";
import { escapeHtml } from "./escape.js";

/** One thing said in each language of the page. */
export type Both = Readonly<Record<Lang, string>>;

export function both(zh: string, en: string): Both {
  return { zh, en };
}

/** Both ways of saying it, of which the style sheet shows the reader's. */
export function say({ zh, en }: Both): string {
  if (zh === en) return escapeHtml(zh);
  return `<span class="gj-zh" lang="zh-CN">${escapeHtml(zh)}</span><span class="gj-en" lang="en">${escapeHtml(en)}</span>`;
}

/** The same for screen readers alone. */
export function whisper(words: Both): string {
  return `<span class="gj-hidden">${say(words)}</span>`;
}

/** The words of the page itself. Those around results are in ../wording.ts. */
export const words = {
  report: both("勾稽核对报告", "Report on figures"),
  skip: both("跳到正文", "Skip to the text"),
  text: both("正文", "Text"),
  textHelp: both("n、p 键在各条之间移动，方向键在数字之间移动，Esc 取消", "n and p go through the findings, arrow keys through the figures, Esc lets go"),
  findings: both("核对结果", "Findings"),
  noFindings: both("未发现矛盾。", "No contradictions found."),
  noOthers: both("未发现其他矛盾。", "No other contradictions found."),
  ignored: both("已按配置忽略", "Ignored by configuration"),
  known: both("基线中已有", "Known from the baseline"),
  reason: both("理由", "Reason"),
  stated: both("所写", "Stated"),
  computed: both("推算", "Computed"),
  arithmetic: both("算式", "Arithmetic"),
  related: both("相关数字", "Related figures"),
  previous: both("上年报告", "Last year's report"),
  suggestion: both("建议", "Suggestion"),
  rule: both("规则", "Rule"),
  claims: both("数据表", "Figures"),
  coverage: both("核对范围", "What was checked"),
  numbers: both("数字", "Numbers seen"),
  checkable: both("可核对的数据", "Checkable figures"),
  tied: both("已勾稽", "Tied to others"),
  skipped: both("未作数据核对的数字", "Numbers that are no figures"),
  messages: both("读入时的说明", "Notes on reading"),
  level: both("级别", "Level"),
  allRules: both("全部规则", "All rules"),
  allSections: both("全文", "The whole text"),
  section: both("章节", "Section"),
  theme: both("主题", "Theme"),
  system: both("随系统", "System"),
  light: both("浅色", "Light"),
  dark: both("深色", "Dark"),
  print: both("打印", "Print"),
  files: both("文件", "Files"),
  unread: both("未能读入", "Could not be read"),
  unused: both("未用到的忽略", "Ignores that fit nothing"),
  backToFiles: both("全部文件", "All files"),
} as const satisfies Readonly<Record<string, Both>>;
