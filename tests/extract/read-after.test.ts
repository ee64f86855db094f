import { expect, test } from "vitest";
import { meaningOf } from "./read.js";

test.each<[why: string, text: string, meaning: readonly string[]]>([
  ["thing, act", "30名执法人员通过年审。", ["30名: 执法人员 / 通过年审"]],
  ["the object completes the act", "为230名老人发放高龄津贴12万元。", ["230名: 老人 / 发放高龄津贴", "12万元: 高龄津贴 / 发放"]],
  ["有 leaves the act to what follows", "有5个项目超概算。", ["5个: 项目 / 超概算"]],
  ["a relative clause before the figure says more than what follows", "列入目录的5项事项全部公布。", ["5项: 事项 / 列入目录"]],
  ["another figure follows its agent", "工单由8个县承办214件。", ["8个: 县 / 承办", "214件: 县 / 承办"]],
])("%s: %s", async (_, text, meaning) => {
  expect(await meaningOf(text)).toEqual(meaning);
});
