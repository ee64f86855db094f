import { describe, expect, it, test } from "vitest";
import { faultsBy, findBy } from "../find.js";

const RULE = "direction-mismatch";
const PRICES = "食品烟酒上涨1.2%，衣着上涨0.8%，居住上涨0.1%，生活用品及服务下降0.3%，交通通信下降1.5%，教育文化娱乐上涨1.0%，医疗保健持平，其他用品及服务上涨3.0%。";

describe(RULE, () => {
  test.each([
    ["受理案件410件，高于上年的430件。", "error 410件"],
    ["受理案件410件，超过上年的430件。", "error 410件"],
    ["受理案件410件，少于上年同期的400件。", "error 410件"],
    ["城镇化率65.2%，低于全省平均水平的63.1%。", "error 65.2%"],
    ["受理案件由430件减少到450件。", "error 450件"],
    ["全市覆盖率由90%提高到85%。", "error 85%"],
    ["一般公共预算支出从75.3亿元增至70.2亿元。", "error 70.2亿元"],
    ["预备费4500万元，与上年的4100万元持平。", "warning 4500万元"],
    ["受理案件450件，与上年同期（430件）持平。", "warning 450件"],
    ["案件数下降-5.2%。", "warning -5.2%"],
    [`居民消费价格八大类四涨一平三降，其中${PRICES}`, "warning 四涨一平三降"],
  ])("%s", async (text, fault) => {
    expect(await faultsBy(RULE, text)).toEqual([fault]);
  });

  test.each([
    "受理案件410件，低于上年的430件。",
    "城镇化率65.2%，高于全省平均水平的63.1%。",
    "城镇化率65.2%，高于全省平均水平2.1个百分点。",
    "受理案件450件，与上年430件基本持平。",
    "预备费4500万元，与上年的4480万元持平。",
    "预备费4500万元，与上年持平。",
    "考核排名由30位上升到20位，平均办理时限由5天提速到3天。",
    "失业率由5.2%下降到4.9%，负债率由60%提高到62%。",
    "案件数同比增长-3.2%。",
    "甲、乙两区分别由430件、20件增加到450件、35件。",
    "年龄高于60岁的45人，其中高于80岁的20人。",
    `居民消费价格八大类五涨一平二降，其中${PRICES}`,
    "主要指标两升一降，其中收案数上升3.2%，结案数上升1.5%。",
  ])("sound: %s", async (text) => {
    expect(await faultsBy(RULE, text)).toEqual([]);
  });

  it("stands at the words that count, and says what was listed", async () => {
    const text = `居民消费价格八大类四涨一平三降，其中${PRICES}`;
    expect(await findBy(RULE, text)).toMatchObject([{ message: "文中称“四涨一平三降”（4升1平3降），而所列各项为5升1平2降。", computed: "5升1平2降" }]);
  });

  it("leaves it to the rule of growth where the change is printed as well", async () => {
    const text = "受理案件由430件增加到410件，增长4.7%。";
    expect(await faultsBy(RULE, text)).toEqual([]);
    expect(await faultsBy("growth-mismatch", text)).toEqual(["error 4.7%"]);
  });
});
