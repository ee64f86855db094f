import { describe, expect, test } from "vitest";
import { checkReport, createSegmenter, GoujiError, parseReport } from "../../src/index.js";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe("what is no report is refused with a code and one line", () => {
  test.each([
    ["empty-file", ""],
    ["empty-file", " \n\t　\r\n"],
    ["empty-file", new Uint8Array(0)],
    ["unsupported-format", "<?xml version=\"1.0\"?><报告>受理40件</报告>"],
    ["unsupported-format", bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0)],
    ["unsupported-format", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["damaged-file", bytes(0x72, 0xe9, 0x73, 0x75, 0x6d, 0xe9)],
  ] as const)("%s", async (code, input) => {
    const error = await parseReport(input).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(GoujiError);
    expect(error).toMatchObject({ code, name: "GoujiError", message: expect.stringMatching(/^[^\n]+$/) });
  });

  test("too-large, by the caller's own limit", async () => {
    await expect(parseReport("受理40件。", { limits: { maxCharacters: 3 } })).rejects.toMatchObject({ code: "too-large" });
  });

  test("bad-config for a rule or a level that there is none of", async () => {
    const report = await parseReport("受理40件。");
    expect(() => checkReport(report, { rules: { "no-such-rule": "off" } })).toThrow(expect.objectContaining({ code: "bad-config" }));
    expect(() => checkReport(report, { rules: { "sum-mismatch": "loud" as "off" } })).toThrow(expect.objectContaining({ code: "bad-config" }));
  });

  test("usage for a segmenter that there is none of", async () => {
    await expect(createSegmenter("best" as "auto")).rejects.toMatchObject({ code: "usage" });
    await expect(createSegmenter("toString" as "auto")).rejects.toMatchObject({ code: "usage" });
  });
});

describe("what is no report of figures is read all the same", () => {
  test.each([
    ["one line", "全年受理40件"],
    ["no figures", "法治政府建设稳步推进。\n各项工作取得成效。"],
    ["English", "The bureau accepted 40 applications in 2024 and closed 37 of them."],
    ["marks alone", "。，；：、（）“”《》"],
    ["digits alone", "1234567890".repeat(20)],
    ["controls", "受理\u000040\u0007件\u200B。"],
  ])("%s", async (_, text) => {
    const report = await parseReport(text);
    expect(report.text).toBe(text);
    expect(checkReport(report)).toEqual([]);
  });
});
