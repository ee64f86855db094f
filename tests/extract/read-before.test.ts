import { expect, test } from "vitest";
import { meaningOf } from "./read.js";

test.each<[why: string, text: string, meaning: readonly string[]]>([
  ["act, thing", "办结投诉举报9件。", ["9件: 投诉举报 / 办结"]],
  ["the beneficiary is not the thing", "为困难群众减免费用12万元。", ["12万元: 费用 / 减免"]],
  ["the main verb follows the object of 对", "对退回的工单下发督办单6份。", ["6份: 督办单 / 下发"]],
  ["a manner belongs to the act", "审结案件90件，以普通程序审结40件。", ["90件: 案件 / 审结", "40件: 案件 / 以普通程序审结"]],
  ["a cause too", "败诉案件9件，因违反法定程序败诉4件。", ["9件: 案件 / 败诉", "4件: 案件 / 因违反法定程序败诉"]],
  ["a relative clause says what is so of the things", "抽查案卷90卷，被评定为优秀的68卷。", ["90卷: 案卷 / 抽查", "68卷: 案卷 / 评定为优秀"]],
  ["what describes the thing is no part of its name", "解决群众反映强烈的问题30个。", ["30个: 问题 / 解决"]],
  ["examples before 等 give way to the general name", "开通微信、网站等网络渠道8个。", ["8个: 网络渠道 / 开通"]],
  ["a bracket inside a name belongs to it", "新增执业（助理）医师30名。", ["30名: 执业（助理）医师 / 新增"]],
  ["in 中 the act is told of its things", "审结复议案件29件。审结的案件中，维持20件，驳回复议请求9件。", [
    "29件: 复议案件 / 审结", "20件: 复议案件 / 维持", "9件: 复议案件 / 驳回复议请求",
  ]],
  ["a mean names its act", "办案人员61名，人均审结42件。", ["61名: 办案人员 / ", "42件: 办案人员 / 人均审结"]],
  ["compared with others", "常住人口城镇化率达到60.5%，高于全省平均水平0.3个百分点。", [
    "60.5%: 常住人口 / 城镇化率", "0.3个百分点: 常住人口城镇化率 / 高于全省平均水平",
  ]],
  ["the base of a share is a thing of its own", "常住人口9万人，占户籍人口36万人的25%。", [
    "9万人: 常住人口 / ", "36万人: 户籍人口 / ", "25%: 常住人口 / 占户籍人口",
  ]],
  ["people with their act alone", "惠及群众1.2万人次。", ["1.2万人次: 群众 / 惠及"]],
  ["half-width punctuation is no different", "受理申请300件.其中公开200件,不予公开9件.", ["300件: 申请 / 受理", "200件: 申请 / 公开", "9件: 申请 / 不予公开"]],
])("%s: %s", async (_, text, meaning) => {
  expect(await meaningOf(text)).toEqual(meaning);
});
