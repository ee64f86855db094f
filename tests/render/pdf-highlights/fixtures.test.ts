import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkReport, locate, parseReport, type PdfPlace } from "../../../src/index.js";
import { highlightPdf } from "../../../src/render/pdf-highlights/index.js";
import { readPageStrings, stringsAt } from "../../forms/page-strings.js";
import { judge } from "./judge.js";
import { mark, startsWith } from "./marked.js";
import { readMarks } from "./read-marks.js";

const FIXTURES = new URL("../../../fixtures/", import.meta.url);
const files = ["forms", "read/pdf"].flatMap((folder) =>
  readdirSync(new URL(folder, FIXTURES))
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => `${folder}/${name}`),
);
/** Without text there is no report to mark. */
const UNREADABLE = /nameless-glyphs|scanned\.pdf/;

/** Boxes that touch the next string are not on it: figures of the file are rounded. */
function inside(boxes: PdfPlace["boxes"]): PdfPlace {
  return { format: "pdf", page: 1, boxes: boxes.map(({ page, box: [left, bottom, right, top] }) => ({ page, box: [left + 0.3, bottom, right - 0.3, top] })) };
}

describe.each(files.filter((name) => !UNREADABLE.test(name)))("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, FIXTURES)));

  test("the copy begins with the file and says the same, and each figure is marked with its own finding", async () => {
    const { report, findings, copy } = await mark(bytes);
    expect(findings.length).toBeGreaterThan(0);
    expect(startsWith(copy, bytes)).toBe(true);
    const again = await parseReport(copy);
    expect(again.text).toBe(report.text);
    expect(checkReport(again)).toEqual(checkReport(report));
    expect(await highlightPdf(copy, again, findings, { lang: "zh" }), "what is marked is not marked again").toEqual(copy);

    const strings = await readPageStrings(bytes);
    const marks = await readMarks(copy);
    for (const { message, span } of findings) {
      const own = marks.filter(({ contents }) => contents.split("\n")[0]!.endsWith(`：${message}`));
      const boxes = own.flatMap((each) => each.boxes.map((box) => ({ page: each.page, box })));
      const place = locate(report, span) as PdfPlace;
      expect(own.length, message).toBeGreaterThan(0);
      expect(stringsAt(strings, inside(boxes)), message).toBe(stringsAt(strings, inside(place.boxes)));
      expect(own.every(({ hasAppearance, flags, author, subtype }) => hasAppearance && flags === 4 && author === "gouji" && subtype === "Highlight")).toBe(true);
    }
  });

  test("qpdf and poppler take it as they take the file", async () => {
    const { copy } = await mark(bytes);
    for (const [program, args] of [["qpdf", ["--check", "FILE"]], ["pdftotext", ["FILE", "-"]]] as const) {
      const before = judge(program, args, bytes);
      const after = judge(program, args, copy);
      expect(after?.status).toBe(before?.status);
      expect(after?.complaints).toBe(before?.complaints);
      if (program === "pdftotext") expect(after?.output).toBe(before?.output);
    }
  });
});

test("every fixture that can be read is tried", () => {
  expect(files.filter((name) => UNREADABLE.test(name))).toHaveLength(2);
  expect(files.length).toBeGreaterThan(50);
});
