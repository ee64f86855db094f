import { expect, test } from "vitest";
import { meaningOf } from "./read.js";

test.each<[why: string, text: string, meaning: readonly string[]]>([
  ["a tab behind a label is a blank", "①\t约谈执法单位3家。", ["3家: 执法单位 / 约谈"]],
  ["and so is a blank of any width", "①\u2003约谈执法单位3家。", ["3家: 执法单位 / 约谈"]],
  ["a thin blank between figure and unit", "约谈执法单位3\u2009家。", ["3\u2009家: 执法单位 / 约谈"]],
  ["the point of a label is no part of what follows", "1.约谈执法单位3家。", ["3家: 执法单位 / 约谈"]],
  ["the wide point neither", "1．约谈执法单位3家。", ["3家: 执法单位 / 约谈"]],
  ["加 adds what begins with 上", "加上级补助收入5亿元。", ["5亿元: 上级补助收入 / "]],
  ["加上 what does not", "加上调出资金5亿元。", ["5亿元: 调出资金 / "]],
  ["a word does not reach into a figure", "受理申请9件，比上一年的8件增加1件。", ["9件: 申请 / 受理", "8件: 申请 / ", "1件: 申请 / 增加"]],
])("%s: %s", async (_, text, meaning) => {
  expect(await meaningOf(text)).toEqual(meaning);
});
