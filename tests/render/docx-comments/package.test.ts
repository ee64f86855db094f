import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { GoujiError, annotate, parseReport } from "../../../src/index.js";
import { commentDocx } from "../../../src/render/docx-comments/index.js";
import { replaceParts } from "../../../src/render/docx-comments/replace-parts.js";
import { paragraph, relationships, W } from "../../read/docx/build-docx.js";
import { writeZip, type ZipShape } from "../../read/docx/write-zip.js";
import { commentOn, findingAt, parseDocx } from "./comment-on.js";
import { packageFiles } from "./package-files.js";
import { decode, readComments } from "./read-comments.js";
import { takeOut } from "./take-out.js";

const BODY = paragraph("全年收到申请61件，其中受理43件。");
const OTHERS = [
  { name: "word/media/图片1.png", data: Uint8Array.from({ length: 999 }, (_, i) => (i * 7) & 0xff), method: 0 },
  { name: "customXml/item1.xml", data: "<a>  <b/>\r\n</a>" },
];

describe("the archive", () => {
  test.each<[string, ZipShape]>([
    ["as it is", {}],
    ["ZIP64", { isZip64: true }],
    ["data descriptors", { hasDescriptors: true }],
    ["a comment", { comment: "密级：内部" }],
    ["all of them", { isZip64: true, hasDescriptors: true, comment: "注" }],
  ])("%s: entries that do not change are copied as they are packed", (_, shape) => {
    const file = writeZip([...OTHERS, ...packageFiles(BODY)], shape);
    const { copy } = commentOn(file, ["61件"]);
    const last = packageFiles(BODY)[0]!.name;
    const head = file.subarray(0, indexOf(file, last) - 30);
    expect(Buffer.compare(copy.subarray(0, head.length), head)).toBe(0);
    expect(copy.subarray(-1)).toEqual(file.subarray(-1));
    expect(decode(copy)).toContain(shape.comment ?? "");
  });

  test("a part that shares its bytes with another leaves them to that one", () => {
    const files = [...packageFiles(BODY), { name: "word/copy.xml", data: "", sameAs: "word/document.xml" }];
    const data = packageFiles(BODY).find(({ name }) => name === "word/document.xml")!.data as string;
    const file = writeZip(files.map((each) => (each.name === "word/copy.xml" ? { ...each, data } : each)));
    const { copy } = commentOn(file, ["61件"]);
    expect(decode(unzipSync(copy)["word/copy.xml"]!)).toBe(data);
  });

  test("bytes before the first entry and between entries stay", () => {
    const file = writeZip(packageFiles(BODY));
    expect(Buffer.compare(replaceParts(file, new Map()), file)).toBe(0);
    const added = replaceParts(file, new Map([["word/新.xml", new TextEncoder().encode("<x/>")]]));
    expect(Object.keys(unzipSync(added)).at(-1)).toBe("word/新.xml");
  });

  test("names in other letters and with other slashes", () => {
    const files = packageFiles(BODY).map((each) => (each.name === "word/document.xml" ? { ...each, name: "Word\\Document.XML" } : each));
    const file = writeZip(files);
    const report = parseDocx(file);
    const copy = commentDocx(file, report, [findingAt(report, "61件")], { lang: "zh" });
    expect(parseDocx(copy)).toEqual(report);
    expect(decode(unzipSync(copy)["Word\\Document.XML"]!)).toContain("commentReference");
  });
});

describe("the parts", () => {
  const main = (xml: string, name = "word/document.xml"): ReturnType<typeof packageFiles> => packageFiles(BODY).map((each) => (each.name === "word/document.xml" ? { ...each, name, data: xml } : each));
  const DOCUMENT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${W}><w:body>${BODY}</w:body></w:document>`;

  test.each<[string, string, string, (text: string) => Uint8Array]>([
    ["a byte order mark", `\ufeff${DOCUMENT}`, "utf-8", utf8],
    ["UTF-16, little end first", `\ufeff${DOCUMENT}`, "utf-16le", (text) => utf16(text, true)],
    ["UTF-16, big end first", `\ufeff${DOCUMENT}`, "utf-16be", (text) => utf16(text, false)],
    ["UTF-16 without a mark", DOCUMENT, "utf-16le", (text) => utf16(text, true)],
    ["letters beyond the first plane", DOCUMENT.replace("全年", "𠮷全年😀"), "utf-8", utf8],
  ])("%s", (_, text, encoding, encode) => {
    const file = writeZip(packageFiles(BODY).map((each) => (each.name === "word/document.xml" ? { ...each, data: encode(text) } : each)));
    const report = parseDocx(file);
    const copy = commentDocx(file, report, [findingAt(report, "61件")], { lang: "zh" });
    expect(parseDocx(copy)).toEqual(report);
    const after = new TextDecoder(encoding, { ignoreBOM: true }).decode(unzipSync(copy)["word/document.xml"]);
    expect(after).toContain('<w:commentRangeStart w:id="0"/><w:r><w:t>61件</w:t></w:r><w:commentRangeEnd w:id="0"/>');
    const before = takeOut(after, text, new Set(["0"]));
    expect(Buffer.compare(encode(before), unzipSync(file)["word/document.xml"]!)).toBe(0);
  });

  test("a main part elsewhere, by an absolute target, beside its comments", () => {
    const files = main(DOCUMENT, "docs/body.xml").map((each) => {
      if (each.name === "_rels/.rels") return { ...each, data: relationships([["m", "officeDocument", "/docs/body.xml"]]) };
      return each.name === "word/_rels/document.xml.rels" ? { ...each, name: "docs/_rels/body.xml.rels" } : each;
    });
    const file = writeZip(files);
    const report = parseDocx(file);
    const copy = commentDocx(file, report, [findingAt(report, "61件")], { lang: "zh" });
    expect(readComments(copy, "docs/body.xml").map(({ words }) => words)).toEqual(["61件"]);
    expect(decode(unzipSync(copy)["[Content_Types].xml"]!)).toContain('PartName="/docs/comments.xml"');
  });

  test("relationships that are external, or have ids that look like ours", () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://x.example/a" Target="http://x.example/" TargetMode="External"/><Relationship Id="rId3" Type="http://x.example/b" Target="b.xml"/></Relationships>`;
    const { copy } = commentOn(writeZip(packageFiles(BODY).map((each) => (each.name === "word/_rels/document.xml.rels" ? { ...each, data: rels } : each))), ["61件"]);
    const ids = [...decode(unzipSync(copy)["word/_rels/document.xml.rels"]!).matchAll(/ Id="(\w+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test("parts with prefixes for relationships and types", () => {
    const types = `<ct:Types xmlns:ct="http://schemas.openxmlformats.org/package/2006/content-types"><ct:Default Extension="XML" ContentType="application/xml"/></ct:Types>`;
    const rels = '<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"/>';
    const { copy } = commentOn(
      writeZip(packageFiles(BODY).map((each) => (each.name === "[Content_Types].xml" ? { ...each, data: types } : each.name === "word/_rels/document.xml.rels" ? { ...each, data: rels } : each))),
      ["61件"],
    );
    const parts = unzipSync(copy);
    expect(decode(parts["word/_rels/document.xml.rels"]!)).toMatch(/^<r:Relationships [^>]*[^/]><r:Relationship [^>]*\/><\/r:Relationships>$/);
    expect(decode(parts["[Content_Types].xml"]!)).toContain('<ct:Override PartName="/word/comments.xml"');
  });

  test("a main part without relationships gets some", () => {
    const file = writeZip(packageFiles(BODY).filter(({ name }) => name !== "word/_rels/document.xml.rels"));
    expect(commentOn(file, ["61件"]).comments).toHaveLength(1);
  });

  test("prefixes declared on the run and the text themselves", () => {
    const w = 'xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const { comments } = commentOn(`<w:p><q:r ${w}><q:rPr><q:b/></q:rPr><q:t ${w}>共 61件 完</q:t></q:r></w:p>`, ["61件"]);
    expect(comments[0]!.words).toBe("61件");
  });
});

describe("the wrong file", () => {
  test("another draft, or the same words in another order of paragraphs, is refused and never written into", async () => {
    const file = writeZip(packageFiles(BODY + paragraph("完。")));
    const report = await parseReport(file);
    const finding = findingAt(report, "61件");
    const others = [BODY.replace("61件", "62件") + paragraph("完。"), `<w:p/>${BODY}${paragraph("完。")}`, BODY];
    for (const body of others) {
      await expect(annotate(writeZip(packageFiles(body)), report, [finding], { lang: "zh" })).rejects.toMatchObject({ name: "GoujiError", code: "wrong-file" });
    }
    expect(new GoujiError("wrong-file", "x").message).not.toContain("\n");
  });

  test("a text or a page has no place for comments", async () => {
    for (const input of ["全年收到申请61件。", "<html><body><p>全年收到申请61件。</p></body></html>"]) {
      const report = await parseReport(input);
      await expect(annotate(utf8(input), report, [findingAt(report, "61件")], { lang: "zh" })).rejects.toMatchObject({ code: "unsupported-format" });
    }
  });

  test("bytes that are no DOCX at all", async () => {
    const report = await parseReport(writeZip(packageFiles(BODY)));
    await expect(annotate(utf8("全年收到申请61件。"), report, [findingAt(report, "61件")], { lang: "zh" })).rejects.toMatchObject({ code: "damaged-file" });
  });
});

function indexOf(bytes: Uint8Array, words: string): number {
  return Buffer.from(bytes).indexOf(words);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
}
