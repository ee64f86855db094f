import { expect, test } from "vitest";
import { meaningOf } from "./read.js";

test.each<[why: string, text: string, meaning: readonly string[]]>([
  ["stages speak of what was received", "收到行政申请90件，其中受理80件，不予受理10件。", [
    "90件: 行政申请 / 收到", "80件: 行政申请 / 受理", "10件: 行政申请 / 不予受理",
  ]],
  ["over a full stop", "收到行政申请90件。依法受理80件。", ["90件: 行政申请 / 收到", "80件: 行政申请 / 受理"]],
  ["and over a paragraph, where that one names nothing", "收到行政申请90件。\n\n依法受理80件。", ["90件: 行政申请 / 收到", "80件: 行政申请 / 受理"]],
  ["an office before an outcome acted and was not counted", "审结诉讼案件60件，行政机关败诉7件。", ["60件: 诉讼案件 / 审结", "7件: 诉讼案件 / 败诉"]],
  ["the act goes on for the members of a list", "收到申请90件，其中公安30件、市场监管20件。", [
    "90件: 申请 / 收到", "30件: 公安 / 收到申请", "20件: 市场监管 / 收到申请",
  ]],
  ["and for what is counted otherwise on it", "新建公园3座、停车位60个。", ["3座: 公园 / 新建", "60个: 停车位 / 新建"]],
  ["a second figure directly behind the first", "审结侵财案件12件15人。", ["12件: 侵财案件 / 审结", "15人: 侵财案件 / 审结"]],
  ["people to whom something was done", "查处违纪干警9人，其中给予政务处分6人、移送司法机关1人。", [
    "9人: 违纪干警 / 查处", "6人: 违纪干警 / 给予政务处分", "1人: 违纪干警 / 移送司法机关",
  ]],
  ["后者 points back", "审结案件100件，其中以普通程序审结60件，后者占60%。", [
    "100件: 案件 / 审结", "60件: 案件 / 以普通程序审结", "60%: 以普通程序审结案件 / 占比",
  ]],
  ["其余 is the rest of the same things", "共查出问题147个，已整改92个，其余55个正在整改。", [
    "147个: 问题 / 查出", "92个: 问题 / 已整改", "55个: 问题 / 其余",
  ]],
  ["behind a bracket the text speaks of what stood before it", "税收收入37亿元（其中增值税13亿元），增长9.0%。", [
    "37亿元: 税收收入 / ", "13亿元: 增值税 / 税收收入", "9.0%: 税收收入 / 增长",
  ]],
  ["an office that a fund is named for is no mean", "机关事业单位养老保险基金收入37亿元，增长9%。", ["37亿元: 机关事业单位养老保险基金收入 / ", "9%: 机关事业单位养老保险基金收入 / 增长"]],
  ["a change that follows a named change", "事故起数减少5起、下降18%。", ["5起: 事故起数 / 减少", "18%: 事故起数 / 下降"]],
])("%s: %s", async (_, text, meaning) => {
  expect(await meaningOf(text)).toEqual(meaning);
});

test("parts of a heading's division are no wholes of each other", async () => {
  expect(await meaningOf("从涉及领域看，公安20件，住建12件。")).toEqual(["20件: 公安 / ", "12件: 住建 / "]);
});
