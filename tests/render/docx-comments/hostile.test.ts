import { describe, expect, test } from "vitest";
import { GoujiError, type Report } from "../../../src/index.js";
import { commentDocx } from "../../../src/render/docx-comments/index.js";
import { paragraph, W } from "../../read/docx/build-docx.js";
import { writeZip, type ZipFile } from "../../read/docx/write-zip.js";
import { commentOn, findingAt, parseDocx } from "./comment-on.js";
import { findingOn, findingsEverywhere } from "./mark-figures.js";
import { packageFiles } from "./package-files.js";

const BODY = paragraph("全年收到申请61件。");
const MEGABYTE = 1024 * 1024;
const SECONDS = 8;

/** The report of the harmless file, and one with a part that is not. */
function outcome(change: (files: readonly ZipFile[]) => readonly ZipFile[], report: Report = parseDocx(writeZip(packageFiles(BODY)))): string {
  const file = writeZip(change(packageFiles({ body: BODY, others: { comments: `<w:comments ${W}/>` } })));
  const start = performance.now();
  try {
    commentDocx(file, report, [findingAt(report, "61件")], { lang: "zh", limits: { maxUnpackedBytes: 8 * MEGABYTE } });
    return "annotated";
  } catch (error) {
    if (error instanceof GoujiError) return error.code;
    throw error;
  } finally {
    expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  }
}

const part = (name: string, data: string) => (files: readonly ZipFile[]) => files.map((each) => (each.name === name ? { ...each, data } : each));
const BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe.each(["word/document.xml", "word/comments.xml", "[Content_Types].xml"])("%s", (name) => {
  test.each<[string, string, string]>([
    ["with a DOCTYPE", `${BOMB}<x>&b;</x>`, "damaged-file"],
    ["that ends in its midst", `<w:comments ${W}>`, "damaged-file"],
    ["that unpacks to more than the limit", `<w:comments ${W}>${" ".repeat(9 * MEGABYTE)}</w:comments>`, "too-large"],
    ["with an entity that nobody declared", `<w:comments ${W}>&x;</w:comments>`, "damaged-file"],
  ])("%s is refused", (_, data, code) => {
    expect(outcome(part(name, data))).toBe(code);
  });

  test("with a checksum that is not its own is refused", () => {
    expect(outcome((files) => files.map((each) => (each.name === name ? { ...each, crc: 1 } : each)))).toBe("damaged-file");
  });
});

test("harmless, it is annotated", () => {
  expect(outcome((files) => files)).toBe("annotated");
});

test("relationships that lead outside are never followed", () => {
  const away = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`;
  expect(outcome(part("word/_rels/document.xml.rels", away))).toBe("annotated");
});

test("a stored report with places that are nowhere", () => {
  const file = writeZip(packageFiles(BODY));
  const report = parseDocx(file);
  for (const span of [{ start: -5, end: -1 }, { start: 1e9, end: 2e9 }, { start: 5, end: 2 }, { start: 3, end: 3 }]) {
    expect(commentDocx(file, report, [{ ...findingAt(report, "61件"), span }], { lang: "zh" }).length).toBeGreaterThan(file.length);
  }
  const moved = { ...report, pieces: report.pieces.map((piece) => ({ ...piece, origin: { ...piece.origin, paragraph: 7 } })) } as Report;
  expect(() => commentDocx(file, moved, [findingAt(report, "61件")], { lang: "zh" })).toThrow(expect.objectContaining({ code: "wrong-file" }));
});

test("as many comments as Word opens, and no more", () => {
  const file = writeZip(packageFiles(BODY));
  const report = parseDocx(file);
  const findings = Array.from({ length: 32_768 }, (_, index) => findingOn(report, { start: 6, end: 9 }, { message: `${index}` }));
  expect(() => commentDocx(file, report, findings, { lang: "zh" })).toThrow(expect.objectContaining({ code: "too-large" }));
});

test("a long report with a comment on each of its figures takes time by its length", () => {
  const timeOf = (count: number): number => {
    const { file, report } = commentOn(Array.from({ length: count }, (_, i) => paragraph(`第${i}项收到申请61件，其中受理43件，审结37件，占6.1%。`)).join(""), []);
    const findings = findingsEverywhere(report);
    const start = performance.now();
    commentDocx(file, report, findings, { lang: "zh" });
    return performance.now() - start;
  };
  timeOf(50);
  const small = timeOf(250);
  expect(timeOf(2000)).toBeLessThan(Math.max(small, 20) * 8 * 4);
});

test("a paragraph that is one long text with a comment on each of its figures", () => {
  const { file, report } = commentOn(paragraph("收到61件，".repeat(5000)), []);
  const start = performance.now();
  commentDocx(file, report, findingsEverywhere(report), { lang: "zh" });
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
});
