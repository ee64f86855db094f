import { describe, expect, it, test } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";
import { faultsBy, findBy } from "../find.js";

const RULE = "balance-mismatch";

describe(RULE, () => {
  test.each([
    ["全市一般公共预算收入年初预算421.9亿元，执行中部分县区按程序调增收入预算1.8亿元，调整后收入预算为424.7亿元。", "error 424.7亿元"],
    ["市级政府性基金收入年初预算164亿元，执行中调减50亿元，调整后收入预算为124亿元。", "error 124亿元"],
    ["市本级一般公共预算支出由190.26亿元变动为195.78亿元，调增5.12亿元。", "error 195.78亿元"],
    ["支出预算为75.28亿元，执行中进行了调整，调整后的支出预算为78.62亿元，比年初预算增加3.14亿元。", "error 78.62亿元"],
    ["全县支出年初预算30.25亿元，执行中上级补助增加3.20亿元，减少1.10亿元，调整后预算为33.35亿元。", "warning 33.35亿元"],
    ["一般公共预算收入100.00亿元，比上年增加2.79亿元。其中，税收收入60.00亿元，比上年增加4.76亿元；非税收入40.00亿元，比上年减少1.47亿元。", "error 2.79亿元"],
  ])("%s", async (text, fault) => {
    expect(await faultsBy(RULE, text)).toEqual([fault]);
  });

  test.each([
    "全市一般公共预算收入年初预算421.9亿元，执行中部分县区按程序调增收入预算1.8亿元，调整后收入预算为423.8亿元。",
    "市本级一般公共预算支出由190.26亿元变动为195.78亿元，调增5.52亿元。",
    "支出预算为75.28亿元，调整后的支出预算为78.62亿元，比年初预算增加3.34亿元。",
    "全县支出年初预算44.3亿元，再加上上级补助、新增债券等安排支出3.2亿元，调整后支出预算为86.0亿元。",
    "收入预算调减8365万元，支出预算年初为44.3亿元，调整后支出预算为86.0亿元。",
    "一般公共预算收入100.00亿元，比上年增加2.79亿元。其中，税收收入60.00亿元，比上年增加4.76亿元；非税收入40.00亿元，比年初减少1.47亿元。",
  ])("sound: %s", async (text) => {
    expect(await faultsBy(RULE, text)).toEqual([]);
  });

  it("compares what one budget takes with what the other gives, as a reading", async () => {
    const taken = "全市一般公共预算收入80.2亿元，从政府性基金预算调入15.2亿元。";
    expect(await faultsBy(RULE, taken, "全市政府性基金预算支出100.5亿元，加上调出资金16.5亿元，支出总计117.0亿元。")).toEqual(["warning 15.2亿元"]);
    expect(await faultsBy(RULE, taken, "全市政府性基金预算支出100.5亿元，加上调出资金15.2亿元，支出总计115.7亿元。")).toEqual([]);
    expect(await faultsBy(RULE, taken, "全市政府性基金预算2026年预算安排支出100.5亿元，加上调出资金16.5亿元。")).toEqual([]);
  });

  it("says what the others make, and which slip would explain it", async () => {
    expect(await findBy(RULE, "全市收入年初预算412.9亿元，执行中按程序调增3.8亿元，调整后收入预算为425.7亿元。")).toMatchObject([
      {
        computed: "416.7亿元",
        message: "调整后收入预算425.7亿元，与按其他各数推算的416.7亿元（412.9亿＋3.8亿）不符，相差9.0亿元。",
        suggestion: "412.9亿若为421.9亿则吻合（疑相邻两位数字颠倒）。",
      },
    ]);
  });

  it("knows ties that only limit", () => {
    const page = new Page();
    const [balance, limit] = [page.figure("52亿元"), page.figure("50亿元")];
    page.relate("equation", { terms: [{ claim: balance, coefficient: 1 }, { claim: limit, coefficient: -1 }], op: "≤" });
    expect(checkReport(page.report())).toMatchObject([{ rule: RULE, severity: "error", stated: "52亿元" }]);
  });
});
