import { describe, expect, it, test } from "vitest";
import { faultsBy, findBy } from "../find.js";

const RULE = "points-as-percent";

describe(RULE, () => {
  test.each([
    ["全市案件办结率95.2%，比上年的92.0%提高3.2%。", "3.2%"],
    ["群众满意度由92.5%提升至98.6%，提升6.1%。", "6.1%"],
    ["优良天数比例88.5%，上年为85.2%，同比提高3.3%。", "3.3%"],
    ["不良贷款率1.2%，比年初的1.5%下降0.3%。", "0.3%"],
  ])("%s", async (text, stated) => {
    expect(await faultsBy(RULE, text)).toEqual([`warning ${stated}`]);
  });

  test.each([
    "全市案件办结率95.2%，比上年的92.0%提高3.5%。",
    "全市案件办结率95.2%，比上年的92.0%提高3.2个百分点。",
    "全市案件办结率95.2%，同比提高3.2%。",
    "办结率100%，比上年的97%提高3%。",
    "受理案件95件，比上年的92件增加3件，增长3.3%。",
  ])("sound: %s", async (text) => {
    expect(await faultsBy(RULE, text)).toEqual([]);
  });

  it("shows how it should be written", async () => {
    expect(await findBy(RULE, "不良贷款率由1.5%下降到1.2%，下降0.3%。")).toMatchObject([
      {
        computed: "0.3个百分点",
        message: "不良贷款率下降0.3%，是1.2%与1.5%之差，应写作0.3个百分点。",
        formula: "1.2% − 1.5% = −0.3个百分点 ≠ −0.3%",
      },
    ]);
  });

  it("leaves what fits neither way to the rule of growth", async () => {
    const text = "全市案件办结率95.2%，比上年的92.0%提高5.2%。";
    expect(await faultsBy(RULE, text)).toEqual([]);
    expect(await faultsBy("growth-mismatch", text)).toEqual(["error 5.2%"]);
  });
});
