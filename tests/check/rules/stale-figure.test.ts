import { describe, expect, it } from "vitest";
import { findAcross } from "../years.js";

describe("stale-figure", () => {
  it("finds long figures that are last year's", async () => {
    const found = await findAcross("解答群众法律咨询12638人次。", "解答群众法律咨询12638人次，开展宣讲14场。");
    expect(found).toMatchObject([
      {
        rule: "stale-figure",
        severity: "warning",
        message: "解答群众法律咨询12638人次，与上年报告的数完全相同，疑未更新，请核对。",
        computed: null,
        previous: [{ message: "上年报告：解答群众法律咨询12638人次" }],
      },
    ]);
    expect(found[0]).not.toHaveProperty("suggestion");
  });

  it("finds whole sentences once", async () => {
    const sentence = "查处食品药品案件2846件、生态环境案件63件、安全生产案件158件，有力维护群众权益。";
    const found = await findAcross(sentence, `${sentence}开展宣讲14场。`);
    expect(found.map(({ rule, claims, previous }) => [rule, claims.length, previous?.length])).toEqual([["stale-figure", 3, 3]]);
  });

  it("is heard as a suggestion where other figures show the fault", async () => {
    const last = "收到行政复议申请286件，其中受理251件，不予受理35件。";
    const found = await findAcross(last, "收到行政复议申请364件，其中受理251件，不予受理20件。");
    expect(found.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([["sum-mismatch", "251件与上年报告的数相同，疑未更新。"]]);
  });
});
