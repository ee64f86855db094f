import type { Both } from "../../../html/words.js";

const both = (zh: string, en: string): Both => ({ zh, en });

/** The words of the panel. */
export const detailWords = {
  close: both("关闭", "Close"),
  report: both("报告", "Report"),
  place: both("地方", "Place"),
  year: both("年份", "Year"),
  genre: both("体裁", "Genre"),
  file: both("文件", "File"),
  date: both("日期", "Date"),
  printed: both("原文", "As printed"),
  unit: both("单位", "Unit"),
  interval: both("区间", "Interval"),
  exact: both("准确数", "exact"),
  flags: both("标记", "Marks"),
  likeness: both("名称相近", "Likeness"),
  change: both("比上年", "On the year before"),
  rank: both("位次", "Rank"),
  key: both("指标键", "Key"),
  noKey: both("目录以外，按名称相近归在一起", "outside of the catalogue, held together by likeness of names"),
  others: both("同一报告的其他出处", "Other places in the report"),
  disputed: both("报告中的几个数", "The report's figures"),
  unknown: both("未写明", "not said"),
  order: both("按此指标排列各报告", "Order the reports by this indicator"),
  restore: both("恢复原来的列序", "Back to the first order"),
  missing: both("没有写的报告", "Reports that do not print it"),
} as const;
