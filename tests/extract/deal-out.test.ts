import { expect, test } from "vitest";
import { meaningOf } from "./read.js";

test.each<[why: string, text: string, meaning: readonly string[]]>([
  ["to the names before it", "小麦、玉米和大豆产量分别为9万吨、8万吨和7万吨。", ["9万吨: 小麦 / 产量", "8万吨: 玉米 / 产量", "7万吨: 大豆 / 产量"]],
  ["to names in clauses of their own", "汽车制造业，家具制造业，纺织业产值分别增长5%、4%和3%。", ["5%: 汽车制造业 / 增长", "4%: 家具制造业 / 增长", "3%: 纺织业产值 / 增长"]],
  ["to ordinals that share 第 and the noun", "第一、二、三产业增加值分别增长3%、4%和5%。", ["3%: 第一产业 / 增长", "4%: 第二产业 / 增长", "5%: 第三产业 / 增长"]],
  ["to the fixed series, before and after", "三次产业结构由上年的18∶36∶46调整为17∶35∶48。", [
    "18: 第一产业 / ", "36: 第二产业 / ", "46: 第三产业 / ", "17: 第一产业 / 调整为", "35: 第二产业 / 调整为", "48: 第三产业 / 调整为",
  ]],
  ["to the figures before", "出口3亿元、进口2亿元，分别增长4%、5%。", ["3亿元: 出口 / ", "2亿元: 进口 / ", "4%: 出口 / 增长", "5%: 进口 / 增长"]],
])("%s: %s", async (_, text, meaning) => {
  expect(await meaningOf(text)).toEqual(meaning);
});
