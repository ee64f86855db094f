import { describe, expect, it } from "vitest";
import { findAcross } from "../years.js";

const LAST = "区政府现行有效行政规范性文件48件。";

describe("stock-mismatch", () => {
  it("finds a stock that last year's, with what was made and repealed, does not make", async () => {
    const now = "区政府新制定行政规范性文件6件，废止9件，现行有效43件。";
    expect(await findAcross(LAST, now)).toMatchObject([
      {
        rule: "stock-mismatch",
        severity: "warning",
        message: "现行有效行政规范性文件43件，与上年报告的48件加减本年增减所得的45件不符，相差2件；如口径已变，请注明。",
        formula: "48 + 6 − 9 = 45 ≠ 43",
        related: [{ message: "增减额：6件" }, { message: "增减额：9件" }],
        previous: [{ message: "上年报告：现行有效行政规范性文件48件" }],
      },
    ]);
    expect(await findAcross(LAST, now.replace("43件", "45件"))).toEqual([]);
  });

  it("is silent where one side is not said", async () => {
    expect(await findAcross(LAST, "区政府新制定行政规范性文件6件，现行有效51件。")).toEqual([]);
    expect(await findAcross(LAST, "区政府废止行政规范性文件6件，现行有效51件。")).toEqual([]);
  });

  it("leaves it to the carry-over where the year's beginning is printed", async () => {
    const found = await findAcross("年末现行有效行政规范性文件48件。", "年初行政规范性文件46件，新制定6件，废止9件，年末现行有效43件。");
    expect(found.map(({ rule }) => rule)).toEqual(["carry-over-mismatch"]);
  });
});
