import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const found = (text: string) => wordsFound("growth-word-doubled", text);

describe("growth-word-doubled", () => {
  it("finds contrary and doubled words before one figure", async () => {
    expect(await findingsOf("growth-word-doubled", "非税收入52.32亿元，增长下降1.46%。")).toMatchObject([
      { severity: "warning", message: "“增长下降1.46%”既说增又说减，请核对应为哪一个。" },
    ]);
    expect(await found("收入减少增加3.2%，支出同比同比增长5%，投资增长了增长3%。")).toEqual(["减少增加3.2%", "同比同比", "增长了增长3%"]);
  });

  it("accepts nouns, lists and changes of a growth rate", async () => {
    expect(await found("增加值下降7.3%，增幅下降2%，降幅收窄1.2个百分点，增长下降2个百分点，由负增长下降转为增长3%。")).toEqual([]);
    expect(await found("资金只能增加不能减少5%，增长、下降的各2家，增长3%，下降2%，同比增长3%。")).toEqual([]);
  });
});
