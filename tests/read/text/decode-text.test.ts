import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/read/text/decode-text.js";
import { gb18030, raw, utf16, utf8 } from "../bytes.js";

const TEXT = "全年受理行政复议申请40件，审结37件。\n";

describe("decodeText", () => {
  it.each([
    ["utf-8", utf8(TEXT), 0],
    ["utf-8", utf8(`\uFEFF${TEXT}`), 0],
    ["utf-16le", utf16(TEXT, "le", true), 0],
    ["utf-16be", utf16(TEXT, "be", true), 0],
    ["utf-16le", utf16(TEXT, "le", false), 1],
    ["utf-16be", utf16(TEXT, "be", false), 1],
    ["gb18030", gb18030(TEXT), 1],
  ] as const)("reads %s", (encoding, bytes, messages) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ text: TEXT, encoding });
    expect(decoded.messages.filter(({ code }) => code === "encoding-guessed")).toHaveLength(messages);
    expect(decoded.messages).toHaveLength(messages);
  });

  it("takes Latin letters in UTF-16 for what they are", () => {
    expect(decodeText(utf16("GDP 5.2%\n", "le", false))).toMatchObject({ text: "GDP 5.2%\n", encoding: "utf-16le" });
  });

  it("reads the short text that is famous for being taken for UTF-8", () => {
    expect(decodeText(Uint8Array.from([0xc1, 0xaa, 0xcd, 0xa8])).text).toBe("联通");
  });

  it("turns CRLF and lone CR into LF and touches nothing else", () => {
    expect(decodeText(utf8("一\r\n二\r三\n\r四\u2028　五 \t\n")).text).toBe("一\n二\n三\n\n四\u2028　五 \t\n");
  });

  it("counts a few bad bytes and points at the first", () => {
    const { text, messages } = decodeText(raw(TEXT.repeat(10), [0xff], TEXT, [0xe5, 0x8f]));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ code: "undecodable-bytes", message: expect.stringContaining("2 处") });
    expect(messages[0]!.span).toEqual({ start: TEXT.length * 10, end: TEXT.length * 10 + 1 });
    expect(text.endsWith("\uFFFD")).toBe(true);
  });

  it("counts a bad byte in GB 18030 too", () => {
    const bytes = Uint8Array.from([...gb18030(TEXT.repeat(5)), 0xff, 0x0a, ...gb18030(TEXT)]);
    expect(decodeText(bytes)).toMatchObject({ encoding: "gb18030" });
    expect(decodeText(bytes).messages.map(({ code }) => code)).toContain("undecodable-bytes");
  });

  it("refuses what no encoding fits, and what has lost too much", () => {
    const latin1 = raw("Le rapport a ", [0xe9], "t", [0xe9], " publi", [0xe9], " hier.");
    expect(() => decodeText(latin1)).toThrow(expect.objectContaining({ code: "damaged-file" }));
    const lost = utf8(`受理${"\uFFFD".repeat(20)}件`);
    expect(() => decodeText(lost)).toThrow(expect.objectContaining({ code: "damaged-file" }));
  });

  it("gives back any text that UTF-8 can hold", () => {
    const text = fc.string({ unit: "grapheme" }).filter((value) => !/[\r\0\uFEFF\uFFFD]/.test(value));
    fc.assert(fc.property(text, (value) => decodeText(utf8(value)).text === value));
  });
});
