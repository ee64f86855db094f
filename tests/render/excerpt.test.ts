import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/render/display-width.js";
import { excerptRows } from "../../src/render/excerpt.js";
import type { ExcerptRow, Mark } from "../../src/render/excerpt.js";
import { spanOf } from "./sample.js";

function rowsFor(text: string, own: string, related: readonly string[], width: number): ExcerptRow[] {
  const marks: Mark[] = [{ span: spanOf(text, own), sign: "^" }, ...related.map((words): Mark => ({ span: spanOf(text, words), sign: "~" }))];
  return excerptRows(text, { start: 0, end: text.length }, marks, width);
}

/** The words that stand over each run of signs, by terminal column. */
function wordsOver({ text, signs }: ExcerptRow): string[] {
  const columns = [...text].flatMap((character) => [character, ...Array<string>(Math.max(0, displayWidth(character) - 1)).fill("")]);
  return [...signs.matchAll(/\^+|~+/g)].map(({ index, 0: run }) => columns.slice(index, index + run.length).join(""));
}

describe("a sentence that fits", () => {
  const text = "共收到申请61件，其中不予受理21件，受理43件。";

  test("is shown whole, with marks under the figures", () => {
    expect(rowsFor(text, "61件", ["21件", "43件"], 80)).toMatchObject([
      {
        text: "共收到申请61件，其中不予受理21件，受理43件。",
        signs: "          ^^^^              ~~~~      ~~~~",
      },
    ]);
  });

  test("loses its indent", () => {
    const [row] = rowsFor(`　　${text}`, "61件", [], 80);
    expect(row?.text.startsWith("共")).toBe(true);
  });

  test("is joined where it was hard-wrapped, also inside a figure", () => {
    const [row] = rowsFor("共收到申请6\n　　1件，其中", "6\n　　1件", [], 80);
    expect(row?.text).toBe("共收到申请61件，其中");
    expect(row && wordsOver(row)).toEqual(["61件"]);
  });
});

describe("a long sentence", () => {
  const filler = "中间又说了许多别的事情，".repeat(20);
  const text = `${filler}收到申请61件，${filler}受理43件，${filler}`;

  test("is cut around its figures", () => {
    const [row, ...more] = rowsFor(text, "61件", ["43件"], 80);
    expect(more).toEqual([]);
    expect(row && displayWidth(row.text)).toBeLessThanOrEqual(80);
    expect(row?.text).toMatch(/^….*61件.*….*43件.*…$/);
    expect(row && wordsOver(row)).toEqual(["61件", "43件"]);
  });

  test("takes a row a figure where the terminal is narrow", () => {
    const rows = rowsFor(text, "61件", ["43件"], 30);
    expect(rows.map(wordsOver)).toEqual([["61件"], ["43件"]]);
  });
});

test("a mark longer than a row is cut short", () => {
  const text = "同一段话写了两遍".repeat(100);
  const [row] = rowsFor(text, text, [], 60);
  expect(row && displayWidth(row.text)).toBeLessThanOrEqual(60);
  expect(row?.text.endsWith("…")).toBe(true);
});

test("an empty span is shown at the character after it, or at the last one", () => {
  const at = (offset: number): ExcerptRow[] => excerptRows("一、三、", { start: 0, end: 4 }, [{ span: { start: offset, end: offset }, sign: "^" }], 40);
  expect(at(2).map(wordsOver)).toEqual([["三"]]);
  expect(at(4).map(wordsOver)).toEqual([["、"]]);
});

test("where marks overlap, the finding's own figure wins", () => {
  const text = "完成率102%，超过100%";
  const marks: Mark[] = [{ span: spanOf(text, "102%"), sign: "~" }, { span: spanOf(text, "102%"), sign: "^" }];
  expect(excerptRows(text, { start: 0, end: text.length }, marks, 60).map(({ signs }) => signs.trim())).toEqual(["^^^^"]);
});

test("for any text no row is wider than asked and every sign stands under its mark", () => {
  const plain = fc.string({ unit: fc.constantFrom("收", "件", "，", "a", "7", " ", "“", "①", "𠮷"), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(plain, fc.integer({ min: 24, max: 120 }), fc.nat(), fc.nat({ max: 6 }), (around, width, seed, length) => {
      const at = seed % around.length;
      const text = `${around.slice(0, at)}[${"9".repeat(length)}]${around.slice(at)}`;
      const span = { start: at, end: at + length + 2 };
      const rows = excerptRows(text, { start: 0, end: text.length }, [{ span, sign: "^" }], width);
      expect(rows).toHaveLength(1);
      for (const row of rows) {
        expect(displayWidth(row.text)).toBeLessThanOrEqual(width);
        expect(wordsOver(row)).toEqual([text.slice(span.start, span.end)]);
      }
    }),
  );
});

test("the length of the sentence costs nothing", () => {
  const text = `${"甲".repeat(1_000_000)}61件${"乙".repeat(1_000_000)}43件`;
  expect(rowsFor(text, "61件", ["43件"], 80).map(wordsOver)).toEqual([["61件", "43件"]]);
});
