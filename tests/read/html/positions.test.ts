import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/model/document.js";
import { GoujiError } from "../../../src/model/errors.js";
import { decodePage } from "../../../src/read/html/decode-page.js";
import { locate } from "../../../src/read/locate.js";
import { readHtml } from "./as-html.js";

const FOLDER = new URL("../../../fixtures/read/html/", import.meta.url);
const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".html") && !name.startsWith("attachment-only"));

/** Each character of a piece stands as far on in its line; at its end an entity or a tag may stand for one. Blanks aside, and the marks of lists. */
function expectPlaces({ text, pieces }: Document, source: string): void {
  const lines = source.split("\n");
  for (const { span, origin } of pieces) {
    if (origin.format !== "html") throw new Error("a page has places of pages");
    // A superscript is printed with raised digits.
    const printed = text.slice(span.start, span.end).replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => digit.normalize("NFKC"));
    const behind = lines[origin.line - 1]!.slice(origin.column - 1);
    if (printed.trim() === "" || /^<li/i.test(behind)) continue;
    const [said, stands] = [printed, behind.slice(0, printed.length)].map((each) => each.replace(/\s/g, " "));
    if (said === stands) continue;
    const last = printed.search(/.$/su);
    expect(stands!.slice(0, last)).toBe(said!.slice(0, last));
    expect(stands!.charAt(last), `for ${JSON.stringify(printed)}`).toMatch(said!.charAt(last) === " " ? /[&< ]|^$/ : /&/);
  }
}

describe("every piece leads back to its words", () => {
  test.each(pages)("%s", (page) => {
    const bytes = readFileSync(new URL(page, FOLDER));
    const document = readHtml(bytes);
    expectPlaces(document, decodePage(bytes).source);
    // Pieces are sorted, and all that is printed has one.
    const covered = document.pieces.map(({ span }) => document.text.slice(span.start, span.end)).join("");
    expect(covered.replace(/\s/g, "")).toBe(document.text.replace(/\s/g, ""));
  });

  test("for any mixture of tags, entities, blanks and words", () => {
    const token = fc.constantFrom(
      "<p>", "</p>", "<div>", "</div>", "<br>", "<span>", "</span>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<li>", "<ol>", "</ol>", "<pre>", "</pre>", "<!-- 注 -->",
      "&nbsp;", "&#20214;", "&lt;", "&amp", "&", "\n", " ", "\t", "　", "甲乙", "12,345", "万元", "。", "abc", "😀", "\u200b",
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const source = `<p>全年受理40件。${tokens.join("")}`;
        expectPlaces(readHtml(source), source);
      }),
      { numRuns: 30000, seed: 20250308 },
    );
  });

  test("figures that tags and entities tear lead to the first and past the last of their letters", () => {
    const source = "<p>收入\n完成<b>1</b><i>,076</i>&#44;420万元。</p>";
    const document = readHtml(source);
    expect(document.text).toBe("收入完成1,076,420万元。");
    expect(locate(document, { start: 4, end: 13 })).toEqual({ format: "html", line: 2, column: 6, endLine: 2, endColumn: 30 });
  });

  test("CRLF counts as one line end, and offsets are those of the decoded source", () => {
    const document = readHtml(new TextEncoder().encode("\uFEFF<p>一</p>\r\n<p>二二</p>\r<p>三</p>"));
    expect(document.pieces.map(({ origin }) => origin)).toEqual([1, 2, 3].map((line) => ({ format: "html", line, column: 4 })));
  });
});

test("nothing but a document or a GoujiError comes out of damaged pages", () => {
  const sources = pages.map((page) => readFileSync(new URL(page, FOLDER)));
  fc.assert(
    fc.property(fc.nat(sources.length - 1), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), fc.nat(), fc.boolean(), (page, flips, cut, cuts) => {
      const bytes = Uint8Array.from(sources[page]!);
      for (const [at, value] of flips) bytes[at % bytes.length] = value;
      try {
        const { text, blocks } = readHtml(cuts ? bytes.subarray(0, cut % bytes.length) : bytes);
        for (const { span } of blocks) expect(text.slice(span.start, span.end).trim()).not.toBe("");
      } catch (error) {
        expect(error).toBeInstanceOf(GoujiError);
      }
    }),
    { numRuns: 400, seed: 20250308 },
  );
});
