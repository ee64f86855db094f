import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { GoujiError } from "../../src/model/errors.js";
import { createBuiltInSegmenter, createSegmenter } from "../../src/segment/create-segmenter.js";
import { segmentReport } from "../../src/segment/segment-report.js";
import type { Segmenter, SegmenterName } from "../../src/segment/segmenter.js";
import { listBuiltInWords } from "../../src/segment/vocabulary.js";

const SENTENCE =
  "全年共收到行政复议申请61件，其中不予受理21件，落实“双公示”和“放管服”改革，普惠小微贷款增长36.5%，收入1,186.5万元。";
const BOUNDED = { numRuns: 200 };

/** nodejieba needs a compiler to install, so it may be absent; the tests then say so. */
async function findEngine(name: SegmenterName): Promise<Segmenter | null> {
  return createSegmenter(name).catch(() => null);
}

for (const name of ["jieba", "jieba-wasm", "intl", "nodejieba"] as const) {
  const engine = await findEngine(name);
  describe.skipIf(engine === null)(engine === null ? `${name} (not installed: skipped)` : name, () => {
    const segmenter = engine!;

    it("keeps every entry of the vocabulary whole between other words", () => {
      for (const word of listBuiltInWords()) {
        expect(segmenter.cut(`对${word}，`), word).toContain(word);
        expect(segmenter.cut(`“${word}”`), word).toEqual(["“", word, "”"]);
      }
    });

    it("keeps words and figures of a sentence whole", () => {
      const words = segmenter.cut(SENTENCE);
      expect(words.join("")).toBe(SENTENCE);
      for (const whole of ["行政复议申请", "61", "不予受理", "21", "双公示", "放管服", "普惠小微贷款", "36.5%", "1,186.5"]) {
        expect(words).toContain(whole);
      }
    });

    it("gives back any Unicode text, half surrogate pairs included", () => {
      const unit = fc.oneof(
        fc.string({ unit: "binary", maxLength: 20 }),
        fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        fc.constantFrom("双公示", "互联网+", "12345热线", "1,186.5%", "𠮷", "\n", "　", "\0"),
      );
      fc.assert(
        fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
          const text = units.join("");
          const tokens = segmentReport({ text }, segmenter);
          expect(tokens.map((token) => token.text).join("")).toBe(text);
          for (const { text: word, span } of tokens) expect(text.slice(span.start, span.end)).toBe(word);
        }),
        BOUNDED,
      );
    });

    it("keeps an entry whole in any surroundings that it cannot be mistaken with", () => {
      const around = fc.string({ unit: fc.constantFrom(..."全市共有了的，。；“” \n37年万"), maxLength: 12 });
      fc.assert(
        fc.property(around, fc.constantFrom("不予受理", "认罪认罚", "规范性文件", "双公示"), around, (before, word, after) => {
          expect(segmenter.cut(before + word + after)).toContain(word);
        }),
        BOUNDED,
      );
    });

    it("cuts texts longer than a chunk without losing an entry at the border", () => {
      const text = "开展行政复议工作".repeat(5000);
      const words = segmenter.cut(text);
      expect(words.join("")).toBe(text);
      expect(words.filter((word) => word === "行政复议")).toHaveLength(5000);
    });
  });
}

describe("vocabulary", () => {
  it("carries the words of government work", () => {
    const words = new Set(listBuiltInWords());
    expect(words.size).toBeGreaterThan(800);
    expect(words.size).toBe(listBuiltInWords().length);
    const sample =
      "行政复议 不予受理 认罪认罚 规范性文件 双公示 放管服 一般公共预算 转移支付 政府性基金 人民调解 普惠小微 专精特新 规上工业 合法性审查 社区矫正 法律援助 一网通办";
    for (const word of sample.split(" ")) expect(words).toContain(word);
  });

  it("grows by the words of the house", async () => {
    const text = "推行枫溪共治站建设";
    expect(createBuiltInSegmenter().cut(text)).not.toContain("枫溪共治站");
    const segmenter = await createSegmenter("intl", { vocabulary: ["枫溪共治站"] });
    expect(segmenter.cut(text)).toContain("枫溪共治站");
    expect(segmenter.cut("行政复议")).toEqual(["行政复议"]);
  });

  it("begins and ends no entry within a figure", () => {
    const segmenter = createBuiltInSegmenter({ vocabulary: ["三公", "12345热线"] });
    expect(segmenter.cut("十三公里")).not.toContain("三公");
    expect(segmenter.cut("拨打112345热线")).toContain("112345");
    expect(segmenter.cut("PM2.5")).toEqual(["PM2.5"]);
    expect(segmenter.cut("PM2.55")).toEqual(["PM2.55"]);
  });

  it("parts figures at commas that group nothing", () => {
    const segmenter = createBuiltInSegmenter();
    expect(segmenter.cut("5,6")).toEqual(["5", ",", "6"]);
    expect(segmenter.cut("1,186,500")).toEqual(["1,186,500"]);
  });
});

describe("createSegmenter", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("takes jieba where it is installed", async () => {
    expect((await createSegmenter()).name).toBe((await findEngine("jieba")) === null ? "intl" : "jieba");
  });

  it("says what to install where a named engine is missing", async () => {
    if ((await findEngine("nodejieba")) !== null) return;
    const missing = createSegmenter("nodejieba");
    await expect(missing).rejects.toBeInstanceOf(GoujiError);
    await expect(missing).rejects.toMatchObject({ code: "missing-part", message: expect.stringContaining("npm install nodejieba") });
  });

  it("knows its names", async () => {
    await expect(createSegmenter("toString" as SegmenterName)).rejects.toMatchObject({ code: "usage" });
  });

  it("goes by the vocabulary alone where the platform has no segmenter", async () => {
    vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
    await expect(createSegmenter("intl")).rejects.toMatchObject({ code: "missing-part" });
    const tokens = segmentReport({ text: "不予受理21件" });
    expect(tokens.map((token) => token.text)).toEqual(["不予受理", "21", "件"]);
  });
});

describe("segmentReport", () => {
  it("lays the vocabulary over an engine of the caller's own, whatever that does", () => {
    const silent: Segmenter = { name: "silent", cut: () => [] };
    const shouting: Segmenter = { name: "shouting", cut: (text) => [...text.toUpperCase(), "!"] };
    const whole: Segmenter = { name: "whole", cut: (text) => [text] };
    for (const segmenter of [silent, shouting, whole]) {
      const tokens = segmentReport({ text: "落实“双公示”abc制度" }, segmenter).map((token) => token.text);
      expect(tokens.join("")).toBe("落实“双公示”abc制度");
      expect(tokens).toContain("双公示");
    }
  });

  it("passes on the tags of the engine for the words that it cut itself", () => {
    const tagging: Segmenter = {
      name: "tagging",
      cut: (text) => [...text],
      tag: (text) => Array.from(text, (character) => ({ text: character, tag: "x" })),
    };
    expect(segmentReport({ text: "双公示好" }, tagging)).toEqual([
      { text: "双公示", span: { start: 0, end: 3 } },
      { text: "好", span: { start: 3, end: 4 }, tag: "x" },
    ]);
  });

  it("has no tokens for an empty text", () => {
    expect(segmentReport({ text: "" })).toEqual([]);
  });
});
