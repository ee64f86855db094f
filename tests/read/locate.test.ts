import { describe, expect, it } from "vitest";
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
