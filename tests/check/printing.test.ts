import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/check/figure.js";
import { printExactly, printRounded, readPrinting } from "../../src/check/printing.js";
import { parseDecimal, ZERO } from "../../src/check/rational.js";
import { Page } from "./build.js";

function claimOf(printed: string, text = printed) {
  const page = new Page();
  page.figure(printed);
  const claim = page.report().claims[0];
  if (claim === undefined) throw new Error(printed);
  return { ...claim, quantity: { ...claim.quantity, text } };
}
const of = (text: string) => parseDecimal(text) ?? ZERO;

describe("readPrinting", () => {
  it.each([
    ["1,076,420万元", "1,076,420万元", "万", 0, true],
    ["5.20亿元", "５.２0亿元", "亿", 2, false],
    ["297.76千公顷", "297.76千公顷", "千", 2, false],
    ["3594026件", "3,594, 026件", "", 0, true],
    ["23.5亿元", "二十三点五亿元", "亿", 1, false],
    ["34000件", "3万4000件", "万", 1, false],
    ["6.5%", "百分之六点五", "", 1, false],
  ])("%s printed %s", (value, text, scale, decimals, grouped) => {
    expect(readPrinting(claimOf(value, text))).toMatchObject({ scale, decimals, grouped });
  });
});

describe("printing in the manner of the report", () => {
  it("keeps scale, grouping and decimals", () => {
    expect(printExactly(of("10765500000"), readPrinting(claimOf("1,076,420万元")))).toBe("1,076,550万元");
    expect(printExactly(of("17539000000"), readPrinting(claimOf("175.4亿元")))).toBe("175.39亿元");
    expect(printExactly(of("17500000000"), readPrinting(claimOf("175.40亿元")))).toBe("175.00亿元");
    expect(printExactly(of("-9"), readPrinting(claimOf("8195条")))).toBe("-9条");
  });

  it("shows as many decimals as the difference needs", () => {
    const printing = readPrinting(claimOf("36.5%"));
    expect(printRounded({ num: 11900n, den: 1000n }, printing, of("13.5"))).toEqual({ text: "11.9%", exact: true });
    expect(printRounded({ num: 109482n, den: 3000n }, printing, of("36.5")).text).toBe("36.49%");
    expect(printRounded({ num: 100n, den: 3n }, printing, of("36.5"))).toEqual({ text: "33.3%", exact: false });
  });

  it("prints a figure that it has read as it stood", () => {
    for (const printed of ["8195条", "1,076,420万元", "0.05%", "12.30亿元"]) {
      const claim = claimOf(printed);
      expect(printExactly(figureOf(claim)?.value ?? ZERO, readPrinting(claim))).toBe(printed);
    }
  });
});
