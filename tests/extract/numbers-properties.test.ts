import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers } from "../../src/extract/numbers.js";

const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"];

/** Below ten thousand, as one would say it. */
function sayGroup(group: number): string {
  const digits = String(group);
  let words = "";
  let gap = false;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[i]);
    if (digit === 0) {
      gap = true;
      continue;
    }
    words += (gap && words ? "零" : "") + DIGITS[digit] + PLACES[digits.length - 1 - i];
    gap = false;
  }
  return words;
}

function say(value: number): string {
  const groups = [
    [Math.floor(value / 1e8), "亿"],
    [Math.floor(value / 1e4) % 1e4, "万"],
    [value % 1e4, ""],
  ] as const;
  let words = "";
  let gap = false;
  for (const [group, scale] of groups) {
    if (group === 0) {
      gap = words !== "";
      continue;
    }
    words += (words && (gap || group < 1000) ? "零" : "") + sayGroup(group) + scale;
    gap = false;
  }
  return words;
}

describe("numbers said in words", () => {
  it("are read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999_999_999 }), (value) => {
        const words = say(value);
        const token = findNumbers(`共发放${words}元。`).find((found) => found.unit === "元");
        expect([words, token?.decimal]).toEqual([words, String(value)]);
      }),
      { numRuns: 2000 },
    );
  });

  it("are read back from digits with thousands marks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 999 }), (whole, fraction) => {
        const text = `${whole.toLocaleString("en-US")}.${String(fraction).padStart(3, "0")}`;
        const decimal = `${whole}.${String(fraction).padStart(3, "0")}`.replace(/\.?0+$/, "");
        expect(findNumbers(`${text}元`)[0]!.decimal).toBe(decimal);
      }),
    );
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."一二三十百千万亿两半翻番成倍点余多几第年月日个件家元%％《》“”（）()[]〔〕—-～~至到：:∶/+·.,，。、\n A0159 近约超以上左右分之",
    "百分之", "千瓦时", "个百分点", "2024年", "12,345", "三分之一", "1.2万亿",
  );
  const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.array(words, { maxLength: 40 }).map((parts) => parts.join("")));

  it("gives sorted tokens without overlaps, and sound values", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let floor = 0;
        for (const token of findNumbers(text)) {
          expect(token.start).toBeGreaterThanOrEqual(floor);
          expect(token.numeralStart).toBeGreaterThanOrEqual(token.start);
          expect(token.numeralEnd).toBeGreaterThan(token.numeralStart);
          expect(token.end).toBeGreaterThanOrEqual(token.numeralEnd);
          expect(Number.isFinite(token.value)).toBe(true);
          expect(token.decimal).toMatch(/^-?\d+(\.\d*[1-9])?$/);
          for (const bound of [token.min, token.max]) if (bound !== null) expect(bound).toMatch(/^-?\d+(\.\d*[1-9])?$/);
          if (token.min !== null && token.max !== null) expect(Number(token.min)).toBeLessThanOrEqual(Number(token.max));
          floor = token.end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("hostile text", () => {
  const long = 200_000;
  it.each([
    "1", "一", "万", "十", "1-", "5—8", "1,", "1.", "1：", "《", "《1", "“1", "百分之", "1/2", "2024年", "1 ", "一1", "1万", "一点", "一分之", "-1", "0", "二三", "1元/", "近约超过",
  ])("%s over and over ends", (piece) => {
    const text = piece.repeat(long / piece.length);
    const last = findNumbers(text).at(-1);
    expect(last === undefined || last.end <= text.length).toBe(true);
  });
});
