import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model/document.js";
import { MetaSchema } from "../../src/model/meta.js";
import { SectionSchema, type Section } from "../../src/model/section.js";
import { covers, type Span } from "../../src/model/span.js";
import { findMeta } from "../../src/structure/meta.js";
import { findOutline } from "../../src/structure/outline.js";
import { splitLines } from "./split-lines.js";

/** The pieces that structure is made of, thrown together at random, so that every rule meets every other. */
const piece = fc.constantFrom(
  "一、", "二、", "（一）", "(二)", "（ 三）", "1.", "2．", "10、", "（1）", "2）", "①", "②", "⒊", "㈣", "第一章", "第二条 ", "第三部分", "一是", "二是",
  "三要", "首先，", "其次，", "最后，", "第一，", "第二、", "。", "；", "，", "：", "！", "？", ".", "“", "”", "《", "》", "（", "）", '"', "、", " ", "　", "\n",
  "\n\n", "目录", "附件：", "注：", "……12", "2024年", "２０２５年１月２０日", "二〇二五年一月", "关于", "报告", "统计公报", "政府工作报告", "青筠区人民政府", "市委",
  "各位代表：", "青发〔2025〕3号", "过去五年", "经济发展稳步提升", "办理案件", "40件", "a", "Ｂ", "|", "😀", "\ud800", "\u0000", "在", "我代表", "来源：",
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: fc.constantFrom("一", "是", "、", "（", "）", "。", "\n", "1", ".", "第") , maxLength: 80 }),
);
/** One block a line, or everything in a single block over many lines. */
const anyDocument: fc.Arbitrary<Document> = fc
  .tuple(anyText, fc.boolean(), fc.option(fc.constantFrom("青筠区-2024.txt", "2021年政府工作报告", "")))
  .map(([text, single, name]) => {
    const document = splitLines(text, name);
    const first = document.blocks[0];
    const last = document.blocks.at(-1);
    if (!single || !first || !last) return document;
    return { ...document, blocks: [{ ...first, kind: "paragraph", span: { start: first.span.start, end: last.span.end } }] };
  });

const flat = (sections: readonly Section[]): Section[] => sections.flatMap((section) => [section, ...flat(section.children)]);

function expectInside(document: Document, span: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(document.text.length);
}

describe("structure of any text", () => {
  it("has sections that nest, stand in order and have ids of their own", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { sections, blocks } = findOutline(document);
        const check = (siblings: readonly Section[], outer: Span, level: number): void => {
          let from = outer.start;
          for (const section of siblings) {
            expectInside(document, section.span);
            expect(covers(outer, section.span)).toBe(true);
            expect(section.span.start).toBeGreaterThanOrEqual(from);
            expect(covers(section.span, section.headingSpan)).toBe(true);
            expect(section.headingSpan.start).toBe(section.span.start);
            if (section.number) expect(covers(section.headingSpan, section.number.span)).toBe(true);
            expect(section.level).toBe(level);
            check(section.children, section.span, level + 1);
            from = section.span.end;
          }
        };
        check(sections, { start: 0, end: document.text.length }, 1);
        const ids = flat(sections).map((section) => section.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const section of sections) expect(SectionSchema.safeParse(section).success).toBe(true);
        expect(blocks.map((block) => block.span)).toEqual(document.blocks.map((block) => block.span));
      }),
      { numRuns: 1500 },
    );
  });

  it("has sentences that stand in order inside their block and leave out only blanks", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { passages, sections } = findOutline(document);
        const byId = new Map(flat(sections).map((section) => [section.id, section]));
        for (const { block, reading, sentences } of passages) {
          let from = 0;
          for (const { start, end, span, section } of sentences) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(reading.text.slice(from, start).trim().replace(/[\u200b-\u200d\u2060\ufeff\u0085]/g, "")).toBe("");
            expect(covers(block.span, span)).toBe(true);
            expect(span).toEqual(reading.spanOf(start, end));
            if (section !== null) expect(byId.get(section)!.span.start).toBeLessThanOrEqual(span.start);
            if (section !== null) expect(byId.get(section)!.span.end).toBeGreaterThan(span.start);
            from = end;
          }
          expect(reading.text.slice(from).replace(/[\s\u200b-\u200d\u2060\ufeff\u0085]/g, "")).toBe("");
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("has a frame that is valid, and whose every piece stands in the text", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const meta = findMeta(document, findOutline(document));
        expect(MetaSchema.safeParse(meta).success).toBe(true);
        const pieces = Object.values(meta).flat().filter((piece) => piece !== null);
        for (const { text, span } of pieces) {
          if (span === null) throw new Error(`${text} has no place`);
          expectInside(document, span);
          expect(text).not.toBe("");
        }
      }),
      { numRuns: 1500 },
    );
  });
});
