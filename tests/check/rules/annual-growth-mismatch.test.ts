import { describe, expect, it, test } from "vitest";
import { faultsBy, findBy } from "../find.js";

const RULE = "annual-growth-mismatch";

describe(RULE, () => {
  test.each([
    ["一般公共预算收入由2020年的104亿元增长到2025年的139亿元，年均增长9%。", "9%"],
    ["人民调解案件从2022年的1200件增加到2025年的1600件，年均增长15%。", "15%"],
    ["信访总量由2019年的3000件下降到2025年的1500件，年均下降8.3%。", "8.3%"],
    ["用电量从2021年的100亿千瓦时增加到2025年的400亿千瓦时，年均增长60%。", "60%"],
  ])("%s", async (text, stated) => {
    expect(await faultsBy(RULE, text)).toEqual([`warning ${stated}`]);
  });

  test.each([
    "一般公共预算收入由2020年的104亿元增长到2025年的139亿元，年均增长6%。",
    "一般公共预算收入由2022年的300.3亿元增加到2025年的372.3亿元，年均增长5.5%。",
    "一般公共预算收入由2021年的80.2亿元增长到2025年的88.1亿元，年均增长3.9%。",
    "地区生产总值由2020年的854亿元增至2025年的1187亿元，年均增长4.2%。",
    "一般公共预算收入由104亿元增长到139亿元，年均增长9%。",
    "信访总量由2019年的3000件下降到2025年的1500件，年均下降10.9%。",
  ])("sound: %s", async (text) => {
    expect(await faultsBy(RULE, text)).toEqual([]);
  });

  it("says how the growth comes about", async () => {
    expect(await findBy(RULE, "收案数由2022年的1200件增加到2025年的1600件，年均增长15%。")).toMatchObject([
      { computed: "10%", formula: "(1600 ÷ 1200)^(1/3) − 1 ≈ 10% ≠ 15%" },
    ]);
  });
});
