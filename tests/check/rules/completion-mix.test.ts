import { describe, expect, it, test } from "vitest";
import { faultsBy, findBy } from "../find.js";

const RULE = "completion-mix";
const PARTS = "其中：税收收入完成53.2亿元，为预算的97.3%；非税收入完成35.4亿元，为预算的104.1%。";

describe(RULE, () => {
  test.each([
    [`一般公共预算收入完成88.6亿元，为预算的105.2%。${PARTS}`, "error 105.2%"],
    [`一般公共预算收入完成88.6亿元，为预算的97.0%。${PARTS}`, "error 97.0%"],
    [`一般公共预算收入完成88.6亿元，完成预算103.9%。${PARTS}`, "error 103.9%"],
    [`一般公共预算收入完成88.6亿元，为调整预算（下同）的98.9%，比上年（下同）增长2%。${PARTS}`, "error 98.9%"],
    [`一般公共预算收入完成88.6亿元，为调整预算的105.2%。${PARTS}`, "warning 105.2%"],
  ])("%s", async (text, fault) => {
    expect(await faultsBy(RULE, text)).toEqual([fault]);
  });

  test.each([
    `一般公共预算收入完成88.6亿元，为预算的99.9%。${PARTS}`,
    `一般公共预算收入完成88.6亿元，为预算的99.8%。${PARTS}`,
    `一般公共预算收入完成88.6亿元，为调整预算的105.2%。${PARTS.replaceAll("预算", "年初预算")}`,
    // Two of the three taxes: what is not listed may make up for them.
    "税收收入完成53.2亿元，为预算的95.3%。其中，增值税完成20.1亿元，为预算的98.4%；企业所得税完成9.7亿元，为预算的99.2%。",
    // Money is not parted from its share, and 比上年 is no budget.
    `一般公共预算收入完成88.6亿元，比上年增长105.2%。${PARTS}`,
  ])("sound: %s", async (text) => {
    expect(await faultsBy(RULE, text)).toEqual([]);
  });

  it("says what the parts make", async () => {
    expect(await findBy(RULE, `一般公共预算收入完成88.6亿元，为预算的98.2%。${PARTS}`)).toMatchObject([
      {
        computed: "99.9%",
        message: "一般公共预算收入为预算98.2%，与各分项的数和完成率（97.3%、104.1%）不相容，按分项推算应为99.9%。",
        claims: expect.objectContaining({ length: 6 }),
      },
    ]);
  });
});
