import { describe, expect, test } from "vitest";
import { faultsBy } from "../find.js";

const RULE = "contribution-mismatch";
const HEAD = "全市税收收入120.5亿元，比上年增加12.2亿元，增长11.3%；其中制造业税收50.2亿元，比上年增加6.1亿元，";

describe(RULE, () => {
  test.each([
    [`${HEAD}对全市税收增长的贡献率为60.5%。`, "warning 60.5%"],
    [`${HEAD}拉动全市税收增长6.7个百分点。`, "warning 6.7个百分点"],
  ])("%s", async (text, fault) => {
    expect(await faultsBy(RULE, text)).toEqual([fault]);
  });

  test.each([
    `${HEAD}对全市税收增长的贡献率为50.3%，拉动全市税收增长5.7个百分点。`,
    `${HEAD}对经济增长的贡献率为60.5%，拉动经济增长3.7个百分点。`,
    "全市税收收入增长11.3%，其中制造业税收对全市税收增长的贡献率为60.5%。",
    "地区生产总值120.5亿元，比上年增加12.2亿元；其中工业增加值50.2亿元，比上年增加6.1亿元，对地区生产总值增长的贡献率为60.5%。",
  ])("sound: %s", async (text) => {
    expect(await faultsBy(RULE, text)).toEqual([]);
  });
});
