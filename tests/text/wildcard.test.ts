import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitsPath, fitsWildcard } from "../../src/text/wildcard.js";

describe("a pattern over a name", () => {
  test.each([
    ["草稿.docx", "草稿.docx", true],
    ["草稿.docx", "草稿2.docx", false],
    ["2024*.docx", "2024年度报告.docx", true],
    ["2024*.docx", "关于2024年度.docx", false],
    ["*.txt", ".txt", true],
    ["第?稿.txt", "第二稿.txt", true],
    ["第?稿.txt", "第稿.txt", false],
    ["*稿*稿.txt", "一稿改稿.txt", true],
    ["a.c", "abc", false],
    ["", "", true],
    ["", "a", false],
    ["**", "", true],
  ])("%s, %s: %s", (pattern, name, fits) => expect(fitsWildcard(pattern, name)).toBe(fits));

  test("is what the regular expression of the same meaning says", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 }), (pattern, name) => {
        const same = new RegExp(`^${pattern.replaceAll("?", ".").replace(/\*+/g, ".*")}$`);
        expect(fitsWildcard(pattern, name)).toBe(same.test(name));
      }),
    );
  });

  test("takes no time to speak of where a regular expression would take for ever", () => {
    const started = performance.now();
    expect(fitsWildcard(`${"*a".repeat(40)}b`, "a".repeat(4000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

test.each([
  ["*.docx", "送审/2024/草稿.docx", true],
  ["2024/*.docx", "送审/2024/草稿.docx", true],
  ["2024/*.docx", "送审\\2024\\草稿.docx", true],
  ["2023/*.docx", "送审/2024/草稿.docx", false],
  ["送审/*.docx", "送审/2024/草稿.docx", false],
  ["./草稿.docx", "草稿.docx", true],
  ["送审/草稿.docx", "草稿.docx", false],
  ["*", null, false],
])("of the path, the last parts count: %s, %s: %s", (pattern, path, fits) => expect(fitsPath(pattern, path)).toBe(fits));
