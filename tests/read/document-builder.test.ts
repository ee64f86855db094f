import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model/document.js";
import type { OriginOf } from "../../src/model/origin.js";
import { DocumentBuilder } from "../../src/read/document-builder.js";
import { DEFAULT_LIMITS, type Limits } from "../../src/read/limits.js";
import { locate } from "../../src/read/locate.js";
import type { CellPart, DocumentPart, ParagraphPart, TablePart } from "../../src/read/parts.js";

const docxAt = (paragraph: number, offset = 0): OriginOf<"docx"> => ({ format: "docx", part: "word/document.xml", paragraph, offset });

/** A paragraph whose runs are the strings given. */
function paragraph(index: number, ...texts: readonly string[]): ParagraphPart {
  let offset = 0;
  const runs = texts.map((text) => {
    const run = { text, origin: docxAt(index, offset) };
    offset += text.length;
    return run;
  });
  return { kind: "paragraph", runs };
}

const cell = (...parts: readonly DocumentPart[]): CellPart => ({ parts });
const table = (...rows: readonly (readonly CellPart[])[]): TablePart => ({ kind: "table", rows, origin: docxAt(0) });

function build(parts: readonly DocumentPart[], limits: Partial<Limits> = {}): Document {
  const builder = new DocumentBuilder({ ...DEFAULT_LIMITS, ...limits });
  for (const part of parts) builder.add(part);
  return builder.build({ format: "docx", name: null });
}

const wordsOf = ({ text, blocks }: Document): string[] => blocks.map(({ span }) => text.slice(span.start, span.end));
const cellsOf = ({ text, grids }: Document, index = 0): string[][] =>
  grids[index]!.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)));

describe("DocumentBuilder: paragraphs", () => {
  it("sets one a line, leaves out empty ones, and keeps indents outside of the block", () => {
    const document = build([paragraph(0, "标题"), paragraph(1, " "), paragraph(2, "　　受理", "40件。")]);
    expect(document.text).toBe("标题\n　　受理40件。");
    expect(wordsOf(document)).toEqual(["标题", "受理40件。"]);
    expect(document.blocks[1]!.origin).toEqual(docxAt(2));
    expect(document.pieces).toEqual([
      { span: { start: 0, end: 2 }, origin: docxAt(0) },
      { span: { start: 3, end: 11 }, origin: docxAt(2) },
    ]);
  });

  it("parts a paragraph where a break begins another, and only there", () => {
    const document = build([paragraph(0, "关于2024年\n工作情况的报告"), paragraph(1, "受理40件。\n审结37件。\n　　调解", "9件\n\n二、下一步")]);
    expect(wordsOf(document)).toEqual(["关于2024年\n工作情况的报告", "受理40件。", "审结37件。", "调解9件", "二、下一步"]);
    const start = document.text.indexOf("9件");
    expect(locate(document, { start, end: start + 2 })).toEqual({
      format: "docx", part: "word/document.xml", paragraph: 1, offset: 18, end: { part: "word/document.xml", paragraph: 1, offset: 20 }, generated: false,
    });
  });

  it("refuses a document without a word, and one that is too long", () => {
    expect(() => build([paragraph(0, "　\n "), table([cell(paragraph(1, " "))])])).toThrow(expect.objectContaining({ code: "empty-file" }));
    expect(() => build([paragraph(0, "受理40件。")], { maxCharacters: 5 })).toThrow(expect.objectContaining({ code: "too-large" }));
  });
});

describe("DocumentBuilder: tables", () => {
  it("parts cells by tabs and rows by line feeds; a merged cell stands in all of its places", () => {
    const head = cell(paragraph(1, "办理情况"));
    const kind = cell(paragraph(0, "类别"));
    const document = build([
      table([kind, head, head], [kind, cell(paragraph(2, "受理")), cell(paragraph(3, "审结"))], [cell(paragraph(4, "复议")), cell(paragraph(5, "40")), cell()]),
    ]);
    expect(document.text).toBe("类别\t办理情况\n\t受理\t审结\n复议\t40\t");
    expect(cellsOf(document)).toEqual([
      ["类别", "办理情况", "办理情况"],
      ["类别", "受理", "审结"],
      ["复议", "40", ""],
    ]);
    const { span } = document.grids[0]!;
    expect(document.blocks).toEqual([{ kind: "table", span, origin: docxAt(0) }]);
    for (const each of document.grids[0]!.rows.flat()) {
      expect(each.start).toBeGreaterThanOrEqual(span.start);
      expect(each.end).toBeLessThanOrEqual(span.end);
    }
  });

  it("fills up short rows, and sets a cell's paragraphs one a line", () => {
    const document = build([table([cell(paragraph(0, "单位：件")), cell()], [cell(paragraph(1, "甲"), paragraph(2, "乙"))])]);
    expect(cellsOf(document)).toEqual([["单位：件", ""], ["甲\n乙", ""]]);
  });

  it("reads a table in a cell as a table of its own", () => {
    const inner = table([cell(paragraph(2, "甲")), cell(paragraph(3, "1"))], [cell(paragraph(4, "乙")), cell(paragraph(5, "2"))]);
    const document = build([table([cell(paragraph(0, "名称")), cell(paragraph(1, "明细"))], [cell(paragraph(6, "全区")), cell(inner)])]);
    expect(document.blocks).toHaveLength(1);
    expect(cellsOf(document, 0)[1]).toEqual(["全区", "甲\t1\n乙\t2"]);
    expect(cellsOf(document, 1)).toEqual([["甲", "1"], ["乙", "2"]]);
  });

  it("dissolves a table that only frames the text", () => {
    const long = paragraph(1, "全年工作扎实推进，各项任务顺利完成。".repeat(30));
    expect(wordsOf(build([table([cell(paragraph(0, "标题"), long)])]))).toHaveLength(2);
    expect(wordsOf(build([table([cell(paragraph(0, "首页")), cell(paragraph(2, "标题"), long)])]))).toHaveLength(3);
    expect(build([table([cell(paragraph(0, "类别")), cell(paragraph(2, "件数"))])]).blocks[0]!.kind).toBe("table");
  });

  it("counts a merged cell in each of its places, and refuses more than the limit", () => {
    const wide = cell(paragraph(0, "合计"));
    expect(() => build([table(Array.from({ length: 11 }, () => wide), [cell(paragraph(1, "甲")), cell(paragraph(2, "乙"))])], { maxCells: 21 })).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });
});
