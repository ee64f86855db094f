import { describe, expect, test } from "vitest";
import { separatorBehind } from "../../../src/read/docx/numbering/label-separator.js";
import { findNumberFormat, formatNumber, paddedFormat } from "../../../src/read/docx/numbering/number-formats.js";

const print = (name: string, value: number): string => formatNumber(findNumberFormat(name)!, value);

/** Up to a thousand the fixture numbering-formats has every format. */
describe("numbers at the edges of a format", () => {
  test.each([
    ["chineseCountingThousand", 0, "〇"],
    ["chineseCountingThousand", 10_000, "一万"],
    ["chineseCountingThousand", 10_005, "一万〇五"],
    ["chineseCountingThousand", 12_010, "一万二千〇一十"],
    ["japaneseCounting", 11_111, "一万千百十一"],
    ["chineseLegalSimplified", 32_767, "叁万贰仟柒佰陆拾柒"],
    ["chineseLegalSimplified", 32_768, "32768"],
    ["chineseCounting", 0, "○"],
    ["decimalEnclosedCircle", 0, "0"],
    ["upperRoman", 0, "0"],
    ["upperRoman", 3999, "MMMCMXCIX"],
    ["lowerLetter", 780, "z".repeat(30)],
    ["lowerLetter", 781, "781"],
  ])("%s of %i", (name, value, text) => {
    expect(print(name, value)).toBe(text);
  });

  test("a name that is a method of every object is no format", () => {
    expect(findNumberFormat("toString")).toBeUndefined();
    expect(paddedFormat("001, 002, 003, ...")?.(12)).toBe("012");
    expect(paddedFormat("①, ②")).toBeUndefined();
  });
});

describe("between a label and the words", () => {
  test.each([
    ["一、", "2024年", ""],
    ["（一）", "2024年", ""],
    ["第一条", "2024年", ""],
    ["①", "3家", ""],
    ["1.", "总体情况", ""],
    ["1.", "5亿元", " "],
    ["1．", "５亿元", " "],
    ["1.1", "总体情况", " "],
    ["1.1", "“三项制度”", ""],
    ["(1)", "5亿元", ""],
    ["-", "5亿元", " "],
    ["●", "总体情况", ""],
    ["1.1", "", ""],
  ])("%s %s", (text, words, separator) => {
    expect(separatorBehind({ text, suffix: "tab" }, words)).toBe(separator);
    expect(separatorBehind({ text, suffix: "nothing" }, words)).toBe("");
  });
});
