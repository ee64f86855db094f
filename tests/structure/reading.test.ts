import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlock } from "../../src/structure/reading.js";

const whole = (text: string) => readBlock(text, { start: 0, end: text.length });

describe("readBlock", () => {
  it("leaves a plain line as it is", () => {
    const reading = readBlock("前言。受理40件，审结37件。", { start: 3, end: 16 });
    expect(reading.text).toBe("受理40件，审结37件。");
    expect(reading.spanOf(2, 4)).toEqual({ start: 5, end: 7 });
  });

  it("folds full-width digits, letters and the per-cent sign, and nothing else", () => {
    expect(whole("增长６．５％，ＧＤＰ（初步核算）１，２３４亿元：‰").text).toBe("增长6.5%，GDP（初步核算）1，234亿元：‰");
  });

  it("takes ． for a decimal point only between digits", () => {
    expect(whole("１．工作９８．６４％").text).toBe("1．工作98.64%");
    expect(whole("98．64").text).toBe("98.64");
  });

  it.each([
    ["收入总计3,594,\n　　026万元", "收入总计3,594,026万元"],
    ["办结率98.\r\n  6%", "办结率98.6%"],
    ["推进依法\n  行政", "推进依法行政"],
    ["使用 open\n  data 平台", "使用 open data 平台"],
    ["推进 IT \n\n建设", "推进 IT建设"],
    ["末尾\n  ", "末尾"],
    ["\n  开头", "开头"],
  ])("joins the lines of %j", (text, joined) => {
    expect(whole(text).text).toBe(joined);
  });

  it("leads back across a line break to the very characters", () => {
    const text = "序\n收入3,594,\n　　026万元。";
    const reading = readBlock(text, { start: 2, end: text.length });
    const at = reading.text.indexOf("3,594,026");
    const span = reading.spanOf(at, at + "3,594,026".length);
    expect(text.slice(span.start, span.end)).toBe("3,594,\n　　026");
  });

  it("gives an empty span for an empty stretch", () => {
    const reading = whole("上\n下");
    expect(reading.spanOf(1, 1)).toEqual({ start: 2, end: 2 });
    expect(reading.spanOf(2, 2)).toEqual({ start: 3, end: 3 });
  });

  it("maps every character of any text to one character of the document, in order", () => {
    const unit = fc.constantFrom("受", "理", "4", "０", "．", "％", "a", "Ｂ", " ", "　", "\n", "\r\n", "，", "😀", "\u0301");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: "grapheme" })), fc.nat(5), (body, before) => {
        const text = "前".repeat(before) + body + "后";
        const reading = readBlock(text, { start: before, end: before + body.length });
        let last = before - 1;
        for (let i = 0; i < reading.text.length; i++) {
          const at = reading.offsetAt(i);
          expect(at).toBeGreaterThan(last);
          expect(reading.spanOf(i, i + 1)).toEqual({ start: at, end: at + 1 });
          last = at;
        }
        expect(last).toBeLessThan(before + body.length);
        // Reading the document again at the place of the whole reading gives the same words.
        const again = readBlock(text, reading.spanOf(0, reading.text.length));
        expect(again.text).toBe(reading.text);
      }),
    );
  });
});
