import type { Aspect, FindingDiff, FindingStatus, Left, ReportDiff } from "../../diff/report-diff.js";
import type { Lang } from "../wording.js";

/** The words around what changed between two drafts. Findings bring their own. */
export interface DiffWords {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly left: string;
  readonly leftHelp: string;
  readonly changed: string;
  readonly appeared: string;
  readonly went: string;
  readonly reworded: string;
  readonly rewordedHelp: string;
  readonly moved: string;
  readonly stayed: string;
  readonly findings: Readonly<Record<FindingStatus, string>>;
  readonly because: Readonly<Record<NonNullable<FindingDiff["because"]>, string>>;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly section: string;
  readonly nothing: string;
  readonly noFigures: string;
  readonly count: (count: number) => string;
  /** The three lines that everything else goes into detail about. */
  readonly claimTotals: (totals: ReportDiff["totals"]["claims"]) => string;
  readonly findingTotals: (totals: ReportDiff["totals"]["findings"]) => string;
  readonly leftTotal: (count: number) => string;
  readonly points: string;
  /** Around the percentage of a difference. */
  readonly percent: (percent: string) => string;
  readonly reason: (left: Pick<Left, "kind" | "basis">) => string;
  readonly seeFinding: (rules: readonly string[]) => string;
  readonly places: (before: string, after: string) => string;
  readonly unnamed: string;
  readonly skip: string;
  readonly comma: string;
  readonly original: (name: string) => string;
  readonly accepted: (name: string) => string;
}

const zh: DiffWords = {
  title: "两稿数字对照",
  before: "原稿",
  after: "改稿",
  left: "该改未改",
  leftHelp: "与之勾稽的数字改了，这里没有改，现已对不上。",
  changed: "改动的数字",
  appeared: "新增的数字",
  went: "删去的数字",
  reworded: "写法改变的数字",
  rewordedHelp: "数值没有变。",
  moved: "已改",
  stayed: "未改",
  findings: { new: "新出现的问题", altered: "数字改了仍对不上", open: "没有处理的问题", settled: "已消除的问题" },
  because: { figures: "数字改了", text: "有数字增删", wording: "文字改了" },
  aspects: { value: "数值", precision: "精度", hedge: "约数用词", unit: "单位", direction: "增减方向" },
  section: "所在章节",
  nothing: "两稿的数字和核对结果都没有变化。",
  noFigures: "两稿中都没有认出可核对的数据：没有可对照的。",
  count: (count) => `${count} 处`,
  claimTotals: ({ same, reworded, changed, appeared, went, moved }) =>
    `数字：改动 ${changed}，新增 ${appeared}，删去 ${went}，只改写法 ${reworded}，未变 ${same}${moved > 0 ? `；${moved} 个换了位置` : ""}`,
  findingTotals: ({ new: fresh, altered, open, settled }) => `问题：新出现 ${fresh}，数字改了仍对不上 ${altered}，没有处理 ${open}，已消除 ${settled}`,
  leftTotal: (count) => `该改未改：${count} 处`,
  points: "个百分点",
  percent: (percent) => `（${percent}）`,
  reason: ({ kind, basis }) => {
    if (kind === "members") return "由它们得出的数改了，它们没有改";
    if (basis === "fact") return "原稿中是同一事项、同一个数，没有一并改";
    if (basis === "value") return "原稿中是同一个数，没有一并改，请核实是否同一事项";
    return kind === "result" ? "它所依据的数改了，它没有改" : "与它勾稽的数改了，它没有改";
  },
  seeFinding: (rules) => `见问题 ${rules.join("、")}`,
  places: (before, after) => (before === after ? after : `${before} → ${after}`),
  unnamed: "（未认出事项）",
  skip: "跳到正文",
  comma: "，",
  original: (name) => `${name}（修订前）`,
  accepted: (name) => `${name}（修订后）`,
};

const en: DiffWords = {
  title: "Figures of two drafts",
  before: "before",
  after: "after",
  left: "Left behind",
  leftHelp: "Figures tied to these were changed, these were not, and they no longer agree.",
  changed: "Changed figures",
  appeared: "New figures",
  went: "Removed figures",
  reworded: "Figures written otherwise",
  rewordedHelp: "Their values have not changed.",
  moved: "changed",
  stayed: "unchanged",
  findings: { new: "New findings", altered: "Findings whose figures changed and still disagree", open: "Open findings", settled: "Settled findings" },
  because: { figures: "its figures changed", text: "figures were added or removed", wording: "the wording changed" },
  aspects: { value: "value", precision: "precision", hedge: "hedge", unit: "unit", direction: "direction" },
  section: "section",
  nothing: "Neither the figures nor the findings have changed.",
  noFigures: "No checkable figure was recognised in either draft: nothing has been compared.",
  count: (count) => String(count),
  claimTotals: ({ same, reworded, changed, appeared, went, moved }) =>
    `Figures: ${changed} changed, ${appeared} new, ${went} removed, ${reworded} only written otherwise, ${same} the same${moved > 0 ? `; ${moved} moved` : ""}`,
  findingTotals: ({ new: fresh, altered, open, settled }) => `Findings: ${fresh} new, ${altered} with other figures, ${open} open, ${settled} settled`,
  leftTotal: (count) => `Left behind: ${count}`,
  points: " points",
  percent: (percent) => ` (${percent})`,
  reason: ({ kind, basis }) => {
    if (kind === "members") return "what is made of them changed, they did not";
    if (basis === "fact") return "one fact with one figure in the earlier draft, not changed everywhere";
    if (basis === "value") return "one figure in the earlier draft, not changed everywhere; see whether it is one fact";
    return kind === "result" ? "what it is made of changed, it did not" : "what it is tied to changed, it did not";
  },
  seeFinding: (rules) => `see finding ${rules.join(", ")}`,
  places: (before, after) => (before === after ? after : `${before} → ${after}`),
  unnamed: "(no name recognised)",
  skip: "Skip to the text",
  comma: ", ",
  original: (name) => `${name} (before tracked changes)`,
  accepted: (name) => `${name} (tracked changes accepted)`,
};

export function diffWordsFor(lang: Lang): DiffWords {
  return lang === "en" ? en : zh;
}
