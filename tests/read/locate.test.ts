import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/model/origin.js";
import { locate } from "../../src/read/locate.js";
import { readText } from "./as-text.js";

describe("locate", () => {
  const report = readText(new TextEncoder().encode("\uFEFF标题\r\n\r\n　　受理40件，\r审结𠮷37件。\n"), "a.txt");

  function place(words: string): ReturnType<typeof locate> {
    const start = report.text.indexOf(words);
    return locate(report, { start, end: start + words.length });
  }

  it("gives lines and columns of the original file, from one", () => {
    expect(place("标题")).toEqual({ format: "text", line: 1, column: 1, endLine: 1, endColumn: 3 });
    expect(place("40件")).toEqual({ format: "text", line: 3, column: 5, endLine: 3, endColumn: 8 });
    expect(place("37件")).toEqual({ format: "text", line: 4, column: 5, endLine: 4, endColumn: 8 });
    expect(place("40件，\n审结")).toMatchObject({ line: 3, column: 5, endLine: 4, endColumn: 3 });
  });

  it("keeps to the text", () => {
    expect(locate(report, { start: -5, end: 1e9 })).toEqual({ format: "text", line: 1, column: 1, endLine: 5, endColumn: 1 });
  });

  it("works on a report that went through JSON", () => {
    const copy = JSON.parse(JSON.stringify(report)) as typeof report;
    expect(locate(copy, { start: 6, end: 8 })).toEqual(locate(report, { start: 6, end: 8 }));
  });
});

describe("locate in a PDF and a saved page", () => {
  const located = (format: "pdf" | "html", text: string, pieces: readonly Piece[]) => ({ text, source: { format, name: null }, pieces });

  it("cuts the rectangle of a line, and gives one for each line", () => {
    const report = located("pdf", "受理1,234件", [
      { span: { start: 0, end: 2 }, origin: { format: "pdf", page: 3, box: [72, 500, 104, 516] } },
      { span: { start: 2, end: 6 }, origin: { format: "pdf", page: 3, box: [104, 500, 136, 516] } },
      { span: { start: 6, end: 8 }, origin: { format: "pdf", page: 4, box: [72, 700, 96, 716] } },
    ]);
    expect(locate(report, { start: 3, end: 7 })).toEqual({
      format: "pdf",
      page: 3,
      boxes: [
        { page: 3, box: [112, 500, 136, 516] },
        { page: 4, box: [72, 700, 84, 716] },
      ],
    });
  });

  it.each([
    [90, [72, 520, 88, 540]],
    [180, [72, 500, 88, 540]],
    [270, [72, 500, 88, 520]],
  ] as const)("cuts the rectangle of words that run at %i degrees along them", (turn, box) => {
    const report = located("pdf", "12件", [
      { span: { start: 0, end: 2 }, origin: { format: "pdf", page: 1, box: turn === 180 ? [72, 500, 104, 540] : [72, 500, 88, 540], turn } },
    ]);
    expect(locate(report, { start: 1, end: 2 })).toEqual({ format: "pdf", page: 1, boxes: [{ page: 1, box }] });
  });

  it("gives lines and columns of a page's source", () => {
    const report = located("html", "受理 40件", [
      { span: { start: 0, end: 2 }, origin: { format: "html", line: 7, column: 12 } },
      { span: { start: 3, end: 6 }, origin: { format: "html", line: 8, column: 5 } },
    ]);
    expect(locate(report, { start: 1, end: 5 })).toEqual({ format: "html", line: 7, column: 13, endLine: 8, endColumn: 7 });
    expect(locate(report, { start: 2, end: 2 })).toEqual({ format: "html", line: 8, column: 5, endLine: 8, endColumn: 5 });
  });
});
