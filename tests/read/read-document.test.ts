import { describe, expect, it } from "vitest";
import { GoujiError } from "../../src/model/errors.js";
import { detectFormat } from "../../src/read/detect-format.js";
import { OTHER_FORMATS } from "../../src/read/formats.js";
import { readDocument } from "../../src/read/read-document.js";
import { gb18030, raw, utf16, utf8 } from "./bytes.js";

const ZIP = [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE compound file as far as its directory, which stands in the first sector. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE);
  new DataView(bytes.buffer).setUint16(30, 9, true);
  bytes.set(utf16("Root Entry", "le", false), 512);
  bytes.set(utf16(stream, "le", false), 640);
  return bytes;
}

describe("detectFormat", () => {
  it.each([
    ["text", utf8("全年受理40件。")],
    ["text", gb18030("全年受理40件。")],
    ["text", utf16("全年受理40件。\n", "be", false)],
    ["text", utf8("")],
    ["text", utf8("A report in English: 40 cases.")],
    ["pdf", raw("%PDF-1.7\n", [0xe2, 0xe3, 0xcf, 0xd3])],
    ["docx", raw(ZIP, "word/document.xml")],
    ["xlsx", raw(ZIP, "xl/workbook.xml")],
    ["ofd", raw(ZIP, "OFD.xml")],
    ["zip", raw(ZIP, "reports/2024.txt")],
    ["doc", oleFile("WordDocument")],
    ["xls", oleFile("Workbook")],
    ["encrypted", oleFile("EncryptedPackage")],
    ["office", raw(OLE)],
    ["rtf", raw("{\\rtf1\\ansi")],
    ["image", raw([0x89], "PNG\r\n", [0x1a, 0x0a])],
    ["image", raw([0xff, 0xd8, 0xff, 0xe0])],
    ["archive", raw([0x1f, 0x8b, 0x08, 0])],
    ["html", utf8("\uFEFF\n <!DOCTYPE html><html>")],
    ["html", utf8("<p>全年受理40件。</p>")],
    ["html", utf8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">')],
    ["mhtml", utf8("MIME-Version: 1.0\nContent-Type: multipart/related")],
    ["xml", utf8('<?xml version="1.0"?><报告/>')],
    ["binary", raw([0x7f], "ELF", [2, 1, 1, 0])],
    ["binary", Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff)],
  ] as const)("knows %s", (format, bytes) => {
    expect(detectFormat(bytes)).toBe(format);
  });

  it("goes by the bytes, and by the name only between old Office files", () => {
    expect(detectFormat(utf8("全年受理40件。"), "draft.docx")).toBe("text");
    expect(detectFormat(oleFile("WordDocument"), "汇报.WPS")).toBe("wps");
    expect(detectFormat(oleFile("EncryptedPackage"), "汇报.doc")).toBe("encrypted");
  });
});

describe("readDocument", () => {
  it("reads a text, whatever it comes as", async () => {
    const text = "全年受理40件。\n";
    const bytes = utf8(text);
    for (const input of [text, bytes, bytes.buffer as ArrayBuffer, gb18030(text)]) {
      expect(await readDocument(input, { filename: "a.txt" })).toMatchObject({
        text,
        source: { format: "text", name: "a.txt" },
        blocks: [{ kind: "paragraph", span: { start: 0, end: 8 }, origin: { format: "text", line: 1 } }],
      });
    }
    expect((await readDocument(text)).source.name).toBeNull();
  });

  it.each([
    ["unsupported-format", raw([0x89], "PNG\r\n", [0x1a, 0x0a]), "图片"],
    ["unsupported-format", raw([0, 1, 2, 3, 0, 0, 0]), "二进制"],
    ["encrypted-file", oleFile("EncryptedPackage"), "密码"],
    ["empty-file", utf8(""), "空"],
    ["empty-file", utf8("\uFEFF \r\n\t　\n"), "空"],
    ["empty-file", "", "空"],
    ["damaged-file", raw("r", [0xe9], "sum", [0xe9]), "编码"],
  ] as const)("refuses with %s in one line", async (code, input, words) => {
    const error = await readDocument(input).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(GoujiError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
    expect((error as GoujiError).message).not.toContain("\n");
  });

  it("refuses what is too large, by a limit that the caller sets", async () => {
    const text = "受理40件。";
    await expect(readDocument(utf8(text), { limits: { maxBytes: 5 } })).rejects.toMatchObject({ code: "too-large" });
    await expect(readDocument(text, { limits: { maxCharacters: 5 } })).rejects.toMatchObject({ code: "too-large" });
    await expect(readDocument(text, { limits: { maxCharacters: 6 } })).resolves.toMatchObject({ text });
    await expect(readDocument(new Uint8Array(100 * 1024 * 1024).fill(0x41))).rejects.toMatchObject({ code: "too-large" });
  });

  it("says of every format what to do with it", () => {
    for (const { name, advice } of Object.values(OTHER_FORMATS)) {
      expect(name).not.toBe("");
      expect(advice).toMatch(/^请/u);
    }
  });
});
