import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { GoujiError } from "../../../src/model/errors.js";
import type { Document } from "../../../src/model/document.js";
import type { PdfPlace } from "../../../src/model/place.js";
import { locate } from "../../../src/read/locate.js";
import { widthOf } from "./lay-out.js";
import { PDF_CASES } from "./pdf-cases.js";
import { readPdf } from "./as-pdf.js";
import { writePdf } from "./write-pdf.js";

const FOLDER = fileURLToPath(new URL("../../../fixtures/read/pdf/", import.meta.url));

describe("every way in which PDFs are made", () => {
  test.each(PDF_CASES)("$name", async ({ name, pages }) => {
    const bytes = writePdf(pages);
    await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(`${FOLDER}${name}.pdf`);
    const outcome = await readPdf(bytes).then(summarize, (error: unknown) => {
      if (!(error instanceof GoujiError)) throw error;
      return { error: error.code, message: error.message };
    });
    await expect(`${JSON.stringify(outcome, null, 2)}\n`).toMatchFileSnapshot(`${FOLDER}${name}.json`);
  });
});

test("a figure leads back to its own rectangle", async () => {
  const { pages } = PDF_CASES.find(({ name }) => name === "paragraphs")!;
  const document = await readPdf(writePdf(pages));
  for (const figure of ["1,234", "1,180", "412", "12.5", "45600", "269"]) {
    const page = pages.findIndex(({ texts }) => texts.some(({ text }) => text.includes(figure)));
    const printed = pages[page]!.texts.find(({ text }) => text.includes(figure))!;
    const left = printed.x + widthOf(printed.text.slice(0, printed.text.indexOf(figure))) * 16;
    const start = document.text.indexOf(figure);
    const place = locate(document, { start, end: start + figure.length }) as PdfPlace;
    expect(place.boxes, figure).toHaveLength(1);
    expect(place.page, figure).toBe(page + 1);
    expect(place.boxes[0]!.box[0], figure).toBeCloseTo(left, 0);
    expect(place.boxes[0]!.box[2], figure).toBeCloseTo(left + widthOf(figure) * 16, 0);
  }
});

test("a figure in a ruled table leads back to its own rectangle, and a merged cell to one", async () => {
  const { pages } = PDF_CASES.find(({ name }) => name === "ruled-merged-cells")!;
  const document = await readPdf(writePdf(pages));
  const cells = document.grids[0]!.rows.flat();
  for (const printed of pages[0]!.texts.filter(({ text }) => /^\d{2}$/u.test(text))) {
    const boxes = cells.filter(({ start, end }) => document.text.slice(start, end) === printed.text).map((span) => (locate(document, span) as PdfPlace).boxes[0]!.box);
    expect(boxes.some(([left, bottom]) => Math.abs(left - printed.x) < 0.5 && Math.abs(bottom - printed.y) < 3), printed.text).toBe(true);
  }
  expect(document.text.match(/三、本年度办理结果/gu)).toHaveLength(1);
});

test("a figure cut by a page break is whole and has a rectangle on each page", async () => {
  const document = await readPdf(caseNamed("cut-figures"));
  const start = document.text.indexOf("5,600");
  const place = locate(document, { start, end: start + 5 }) as PdfPlace;
  expect(place.boxes.map(({ page }) => page)).toEqual([1, 2]);
});

test("the caller's bytes are left as they were", async () => {
  const bytes = writePdf(PDF_CASES[0]!.pages);
  const before = bytes.slice();
  await readPdf(bytes);
  expect(bytes).toEqual(before);
});

function caseNamed(name: string): Uint8Array {
  return writePdf(PDF_CASES.find((each) => each.name === name)!.pages);
}

function summarize(document: Document): object {
  const { text, blocks, grids, margin, messages } = document;
  return {
    text: text.split("\n"),
    blocks: blocks.map(({ kind, span, origin }) => ({ kind, begins: text.slice(span.start, Math.min(span.end, span.start + 12)), origin })),
    tables: grids.map(({ rows }) => rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end)).join(" | "))),
    margin,
    messages,
  };
}
