import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentDocx } from "../../../src/render/docx-comments/index.js";
import { writeZip } from "../../read/docx/write-zip.js";
import { parseDocx } from "./comment-on.js";
import { findingOn } from "./mark-figures.js";
import { packageFiles } from "./package-files.js";
import { readComments } from "./read-comments.js";
import { expectOnlyComments } from "./same-package.js";

/** Characters as a file may write them, and what their reader makes of them. */
const LETTERS: readonly (readonly [written: string, read: string])[] = [
  ["6", "6"],
  ["1", "1"],
  ["件", "件"],
  ["，", "，"],
  [" ", " "],
  ["\u3000", "\u3000"],
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&#x4EF6;", "件"],
  ["&#128512;", "😀"],
  ["𠮷", "𠮷"],
  ["<![CDATA[<亿]]>", "<亿"],
  ["<!-- 6 -->", ""],
  ["\u200b", ""],
];

const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 8 }).map((letters) => letters.map(([written]) => written).join(""));
const piece = fc.oneof(
  { weight: 6, arbitrary: text.map((words) => `<w:t xml:space="preserve">${words}</w:t>`) },
  { weight: 3, arbitrary: text.map((words) => `<w:t>${words}</w:t>`) },
  { weight: 1, arbitrary: fc.constantFrom("<w:tab/>", "<w:br/>", "<w:lastRenderedPageBreak/>", "<w:noBreakHyphen/>", '<w:br w:type="page"/>') },
);
/** No report says it, but it may stand between the marks of a comment. */
const HIDDEN = "<w:t>隐</w:t>";
const properties = fc.constantFrom("", "<w:rPr><w:b/></w:rPr>", "<w:rPr/>", "<w:rPr><w:vanish/></w:rPr>", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>');
const run = fc.tuple(properties, fc.array(piece, { maxLength: 3 })).map(([own, pieces]) => `<w:r>${own}${own.includes("vanish") ? HIDDEN : pieces.join("")}</w:r>`);
const changed = (name: string) => (content: string): string => `<w:${name} w:id="900" w:author="甲">${content}</w:${name}>`;
const { content } = fc.letrec<{ content: string }>((tie) => {
  const inner = fc.array(tie("content"), { maxLength: 3 }).map((list) => list.join(""));
  return {
    content: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 8, arbitrary: run },
      { weight: 1, arbitrary: inner.map(changed("ins")) },
      { weight: 1, arbitrary: run.map((each) => changed("del")(each.replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText "))) },
      { weight: 1, arbitrary: inner.map((each) => `<w:hyperlink w:anchor="a">${each}</w:hyperlink>`) },
      { weight: 1, arbitrary: inner.map((each) => `<w:smartTag w:uri="u" w:element="e">${each}</w:smartTag>`) },
      { weight: 1, arbitrary: inner.map((each) => `<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${each}</w:sdtContent></w:sdt>`) },
      { weight: 1, arbitrary: fc.constant('<w:proofErr w:type="gramStart"/>') },
    ),
  };
});
const body = fc.array(fc.array(content, { maxLength: 6 }).map((list) => `<w:p>${list.join("")}</w:p>`), { minLength: 1, maxLength: 3 }).map((list) => `${list.join("")}<w:p><w:r><w:t>完</w:t></w:r></w:p>`);
const ends = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

const RUNS = Number(process.env["GOUJI_FUZZ"] ?? 25) * 12;

describe("whatever a paragraph is made of", () => {
  test.each(["accepted", "original"] as const)("comments on any of its words change nothing else, changes %s", (trackedChanges) => {
    fc.assert(
      fc.property(body, fc.array(ends, { minLength: 1, maxLength: 5 }), (xml, shares) => {
        const file = writeZip(packageFiles(xml));
        const report = parseDocx(file, trackedChanges);
        const { length } = report.text;
        const spans = shares.map((pair) => pair.map((share) => Math.round(share * length)).sort((a, b) => a - b)).map(([start, end]) => ({ start: start!, end: end! }));
        const copy = commentDocx(file, report, spans.map((span, index) => findingOn(report, span, { message: `${index}` })), { lang: "zh" });
        expectOnlyComments(copy, file);
        expect(parseDocx(copy, trackedChanges)).toEqual(report);
        const comments = readComments(copy);
        expect(comments.map(({ isReferred }) => isReferred)).toEqual(spans.map(() => true));
        if (trackedChanges === "original") return;
        // What a program finds between the marks is what the report has there; a raised number is never cut.
        comments.forEach(({ words }, index) => {
          const wanted = plain(wholeLetters(report.text, spans[index]!));
          if (xml.includes("superscript")) expect(plain(words ?? "")).toContain(wanted);
          else expect(plain(words ?? "")).toBe(wanted);
        });
      }),
      { numRuns: RUNS, seed: 20250122 },
    );
  });
});

/** Without what a reader takes as a break or leaves out, and with raised digits as they are written. */
function plain(text: string): string {
  return text.replace(/[\u200b\s隐-]|<tab>/g, "").normalize("NFKC");
}

/** A comment never begins or ends within a letter of two units. */
function wholeLetters(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = (at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);
  return text.slice(before(start), before(end));
}
