import { describe, expect, it, test } from "vitest";
import { faultsBy, findBy } from "../find.js";

const RULE = "index-mismatch";

describe(RULE, () => {
  test.each([
    ["居民消费价格指数为101.2，比上年上涨2.2%。", "2.2%"],
    ["工业生产者出厂价格指数98.7，下降2.3%。", "2.3%"],
    ["居民消费价格指数为99.2，比上年上涨0.8%。", "0.8%"],
  ])("%s", async (text, stated) => {
    expect(await faultsBy(RULE, text)).toEqual([`error ${stated}`]);
  });

  test.each([
    "居民消费价格指数为101.2，比上年上涨1.2%。",
    "居民消费价格指数为101.25，比上年上涨1.2%。",
    "工业生产者出厂价格指数为97.5，下降2.5%。",
    "空气质量综合指数3.52，比上年下降5.2%。",
    "居民消费价格指数为101.2，其中食品价格上涨2.2%。",
  ])("sound: %s", async (text) => {
    expect(await faultsBy(RULE, text)).toEqual([]);
  });

  it("says which way it went", async () => {
    expect(await findBy(RULE, "居民消费价格指数为99.2，比上年上涨0.8%。")).toMatchObject([
      { computed: "下降0.8%", message: "居民消费价格指数上涨0.8%，按指数99.2计算应为下降0.8%。" },
    ]);
  });
});
