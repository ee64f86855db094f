import { describe, expect, test } from "vitest";
import { GoujiError, type ErrorCode } from "../../../src/model/errors.js";
import type { Limits } from "../../../src/read/limits.js";
import { docxFiles, paragraph, relationships, W, type Parts } from "./build-docx.js";
import { read } from "./read-fixture.js";
import { writeZip, type ZipFile, type ZipShape } from "./write-zip.js";

/** Far above what any of them takes: a machine that does other work meanwhile is no failure. */
const SECONDS = 8;
const MEGABYTE = 1024 * 1024;
const SMALL = { maxUnpackedBytes: 8 * MEGABYTE };
const ONE = paragraph("全年受理61件。");

function docx(parts: Parts | string, change: (files: ZipFile[]) => readonly ZipFile[] = (files) => files, shape?: ZipShape): Uint8Array {
  return writeZip(change(docxFiles(typeof parts === "string" ? { body: parts } : parts)), shape);
}

/** Changes the main part alone. */
const main = (change: Partial<ZipFile>) => (files: readonly ZipFile[]) => files.map((file) => (file.name === "word/document.xml" ? { ...file, ...change } : file));

/** What reading comes to: the text, or the code of the error. Anything else that is thrown, or too much time, fails. */
function outcome(bytes: Uint8Array, limits: Partial<Limits> = {}): string | ErrorCode {
  const start = performance.now();
  try {
    return read(bytes, { limits }).text;
  } catch (error) {
    if (error instanceof GoujiError) return error.code;
    throw error;
  } finally {
    expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  }
}

describe("zip", () => {
  test("one part that unpacks to more than the limit", () => {
    expect(outcome(docx(ONE + " ".repeat(66 * MEGABYTE)))).toBe("too-large");
  });

  test("one whose directory claims that it is small", () => {
    expect(outcome(docx(ONE + " ".repeat(9 * MEGABYTE), main({ size: 10 })), SMALL)).toBe("too-large");
  });

  test("many parts, each within the limit, and many names for the same bytes", () => {
    const header = `<w:hdr ${W}><w:p/>${" ".repeat(MEGABYTE)}</w:hdr>`;
    const names = Array.from({ length: 9 }, (_, i) => `header${i + 1}`);
    const body = `${ONE}<w:sectPr>${names.map((name) => `<w:headerReference r:id="${name}"/>`).join("")}</w:sectPr>`;
    const others = Object.fromEntries(names.map((name) => [name, "<w:hdr/>"]));
    const bomb = (files: readonly ZipFile[]): ZipFile[] =>
      files.map((file) => (file.name.startsWith("word/header") ? { ...file, data: header, ...(file.name === "word/header1.xml" ? {} : { sameAs: "word/header1.xml" }) } : file));
    expect(outcome(docx({ body, others }, bomb), SMALL)).toBe("too-large");
  });

  test("more files than any report has", () => {
    const more = Array.from({ length: 20_001 }, (_, i) => ({ name: `word/media/${i}`, data: "", method: 0 }));
    expect(outcome(docx(ONE, (files) => [...files, ...more]))).toBe("too-large");
  });

  test("a file that nothing asks for is not unpacked, whatever it is", () => {
    const inner = docx(" ".repeat(9 * MEGABYTE));
    expect(outcome(docx(ONE, (files) => [...files, { name: "word/embeddings/inner.docx", data: inner, crc: 1, size: 1 }]), SMALL)).toBe("全年受理61件。");
  });

  test("names that climb out of the folder are names", () => {
    const files = (target: string): readonly ZipFile[] => [
      { name: "_rels/.rels", data: relationships([["main", "officeDocument", target]]) },
      { name: "../../etc/passwd", data: `<w:document ${W}><w:body>${ONE}</w:body></w:document>` },
    ];
    for (const target of ["../../etc/passwd", "/etc/passwd", "file:///etc/passwd"]) expect(outcome(writeZip(files(target))), target).toBe("damaged-file");
  });

  test("a main part elsewhere is not followed", () => {
    const external = { name: "_rels/.rels", data: relationships([["main", "officeDocument", "word/document.xml", "External"]]) };
    expect(outcome(docx(ONE, (files) => [external, ...files.slice(1)]))).toBe("damaged-file");
  });

  test("ZIP64, data descriptors, stored parts, a comment, other slashes and letters in names", () => {
    const text = "全年受理61件。";
    expect(outcome(docx(ONE, undefined, { isZip64: true }))).toBe(text);
    expect(outcome(docx(ONE, undefined, { hasDescriptors: true, comment: "注" }))).toBe(text);
    expect(outcome(docx(ONE, (files) => files.map((file) => ({ ...file, method: 0 }))))).toBe(text);
    expect(outcome(docx(ONE, main({ name: "Word\\Document.XML" })))).toBe(text);
  });

  test("cut off anywhere", () => {
    const bytes = docx(ONE);
    for (let length = 0; length < bytes.length; length += 7) expect(outcome(bytes.subarray(0, length))).toBe("damaged-file");
  });

  test.each<[string, Partial<ZipFile>, ErrorCode]>([
    ["wrong checksum", { crc: 1 }, "damaged-file"],
    ["unknown method", { method: 99 }, "damaged-file"],
    ["encrypted", { flags: 1 }, "encrypted-file"],
    ["strongly encrypted", { flags: 1 << 6 }, "encrypted-file"],
    ["no DEFLATE", { method: 0, data: "<w:document/>", packedSize: 4 }, "damaged-file"],
    ["longer than the file", { packedSize: 2 ** 31 }, "damaged-file"],
    ["another name", { name: "word/other.xml" }, "damaged-file"],
  ])("main part: %s", (_, change, code) => {
    expect(outcome(docx(ONE, main(change)))).toBe(code);
  });

  test("two main parts", () => {
    expect(outcome(docx(ONE, (files) => [...files, { name: "WORD/document.xml", data: "<x/>" }]))).toBe("damaged-file");
  });

  test("no ZIP at all", () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(21), new Uint8Array(100_000), new TextEncoder().encode("PK\u0005\u0006".repeat(20_000))]) {
      expect(outcome(bytes)).toBe("damaged-file");
    }
    expect(() => read("text" as unknown as Uint8Array)).toThrow(expect.objectContaining({ code: "damaged-file" }));
  });
});

describe("markup", () => {
  test.each([
    ["an entity bomb", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'],
    ["an external entity", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'],
    ["an external DTD", '<?xml version="1.0"?><!DOCTYPE x SYSTEM "http://localhost/x.dtd"><x/>'],
    ["an entity that nobody declared", `<?xml version="1.0"?><w:document ${W}><w:body>${paragraph("&gouji;")}</w:body></w:document>`],
    ["not well-formed", `<?xml version="1.0"?><w:document ${W}><w:body></w:document>`],
    ["cut off", `<?xml version="1.0"?><w:document ${W}><w:body>${ONE}`],
    ["another document", '<?xml version="1.0"?><workbook/>'],
    ["nothing", '<?xml version="1.0"?>'],
    ["no encoding of OPC", `<?xml version="1.0" encoding="GBK"?><w:document ${W}><w:body>\uFFFF</w:body></w:document>`],
  ])("%s", (_, body) => {
    expect(outcome(docx(body))).toBe("damaged-file");
  });

  test("bytes that are not UTF-8, and half a UTF-16 unit", () => {
    expect(outcome(docx(ONE, main({ data: Uint8Array.of(0x3c, 0x78, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x78, 0x3e) })))).toBe("damaged-file");
    expect(outcome(docx(ONE, main({ data: Uint8Array.of(0xff, 0xfe, 0x3c) })))).toBe("damaged-file");
    expect(outcome(docx(ONE, main({ data: new Uint8Array() })))).toBe("damaged-file");
  });

  test("deep nesting", () => {
    expect(outcome(docx("<w:sdt>".repeat(100_000)))).toBe("damaged-file");
    expect(outcome(docx("<w:tbl><w:tr><w:tc>".repeat(300) + ONE + "</w:tc></w:tr></w:tbl>".repeat(300)))).toBe("damaged-file");
    const tables = read(docx("<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>".repeat(40) + ONE + "</w:tc></w:tr></w:tbl>".repeat(40)));
    expect(tables.messages.map(({ code }) => code)).toEqual(["table-too-deep"]);
  });

  test("a million cells, elements, attributes; one endless text", () => {
    expect(outcome(docx(`<w:tbl><w:tr>${"<w:tc/>".repeat(250_000)}</w:tr></w:tbl>`))).toBe("too-large");
    expect(outcome(docx(`<w:tbl>${`<w:tr>${"<w:tc><w:tcPr><w:gridSpan w:val=\"63\"/></w:tcPr></w:tc>"}</w:tr>`.repeat(4000)}</w:tbl>`))).toBe("too-large");
    expect(outcome(docx("<w:p/>".repeat(1_000_001)))).toBe("too-large");
    expect(outcome(docx(`<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(" ")}/>`))).toBe("damaged-file");
    expect(outcome(docx(paragraph("字".repeat(5_000_001))))).toBe("too-large");
    expect(outcome(docx(paragraph(`${" ".repeat(2_000_000)}。${" ".repeat(2_000_000)}字`)))).toMatch(/^。 +字$/);
  });

  test("spans beyond any table", () => {
    const cell = (span: string): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/><w:vMerge/><w:hMerge/></w:tcPr>${ONE}</w:tc>`;
    const row = `<w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr>${cell("2147483647")}${cell("-5")}${cell("x")}</w:tr>`;
    expect(outcome(docx(`<w:tbl>${row.repeat(20)}</w:tbl>${ONE}`))).toContain("全年受理61件。");
  });
});

describe("circles and crowds", () => {
  const numbered = '<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>事项</w:t></w:r></w:p>';

  test("styles based on one another, numbering styles that name one another", () => {
    const style = (id: string, based: string, number: number): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${based}"/><w:pPr><w:numPr><w:numId w:val="${number}"/></w:numPr></w:pPr></w:style>`;
    const list = (id: number, link: string): string => `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${link}"/></w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    const others = { styles: `<w:styles ${W}>${style("s0", "s1", 1)}${style("s1", "s0", 2)}</w:styles>`, numbering: `<w:numbering ${W}>${list(1, "s1")}${list(2, "s0")}</w:numbering>` };
    expect(outcome(docx({ body: numbered, others }))).toBe("事项");
  });

  test("a chain of fifty thousand styles, each of them used", () => {
    const count = 50_000;
    const styles = Array.from({ length: count }, (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`);
    const body = Array.from({ length: count }, (_, i) => `<w:p><w:pPr><w:pStyle w:val="s${i}"/></w:pPr></w:p>`).join("") + ONE;
    expect(outcome(docx({ body, others: { styles: `<w:styles ${W}>${styles.join("")}</w:styles>` } }))).toBe("全年受理61件。");
  });

  test("numbers without end", () => {
    const level = (format: string): string =>
      `<w:abstractNum w:abstractNumId="${format}"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${"%1".repeat(5000)}"/></w:lvl></w:abstractNum><w:num w:numId="${format}"><w:abstractNumId w:val="${format}"/></w:num>`;
    const formats = ["lowerLetter", "upperRoman", "chineseCountingThousand", "decimalZero", "thaiLetters"];
    const body = formats.map((format) => `<w:p><w:pPr><w:numPr><w:numId w:val="${format}"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>`.repeat(100)).join("");
    expect(outcome(docx({ body, others: { numbering: `<w:numbering ${W}>${formats.map(level).join("")}</w:numbering>` } })).length).toBeLessThan(1_000_000);
  });

  test("fields that never end, and ends of fields that never began", () => {
    const character = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    expect(outcome(docx(`<w:p>${character("begin").repeat(100_000)}</w:p>${"<w:p/>".repeat(100_000)}${ONE}`))).toBe("全年受理61件。");
    expect(outcome(docx(`<w:p>${character("end").repeat(100_000)}${character("separate").repeat(1000)}</w:p>${ONE}`))).toBe("全年受理61件。");
  });

  test("paragraphs without an end, text boxes in crowds, elements where they do not belong", () => {
    const endless = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>字</w:t></w:r></w:p>`;
    expect(outcome(docx(endless.repeat(50_000)))).toBe("字".repeat(50_000));
    expect(outcome(docx(`<w:p><w:r>${`<w:txbxContent>${paragraph("框")}</w:txbxContent>`.repeat(50_000)}</w:r></w:p>`)).length).toBe(99_999);
    const stray = "<w:tr><w:tc><w:tcPr/><w:trPr/><w:p><w:p><w:tbl/><w:tr/><w:pPr><w:numPr/></w:pPr></w:p></w:p></w:tc></w:tr><w:t>散</w:t><w:r><w:t>落</w:t></w:r><w:rPr/><w:pPr/>";
    expect(outcome(docx(stray + ONE))).toBe("全年受理61件。");
  });
});
