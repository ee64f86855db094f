import { expect, test } from "vitest";
import { detectFormat } from "../../../src/read/detect-format.js";
import { decodePage } from "../../../src/read/html/decode-page.js";
import { gb18030, raw, utf16, utf8 } from "../bytes.js";

const TEXT = "全年受理行政复议申请件，审结件。";

function declared(charset: string, content: Uint8Array): Uint8Array {
  return raw(`<meta charset="${charset}"><p>`, [...content], "</p>");
}

test.each([
  ["UTF-8 that says so", declared("utf-8", utf8(TEXT))],
  ["UTF-8 that says gb2312", declared("gb2312", utf8(TEXT))],
  ["GBK that says gb2312", declared("gb2312", gb18030(TEXT))],
  ["GBK that says GBK in a pragma", raw('<META http-equiv=Content-Type content="text/html; charset=GBK"><p>', [...gb18030(TEXT)])],
  ["GBK that says utf-8", declared("utf-8", gb18030(TEXT))],
  ["GBK that says nothing", raw("<p>", [...gb18030(TEXT)])],
  ["UTF-16 with its mark", utf16(`<p>${TEXT}</p>`, "le", true)],
  ["UTF-16 with its mark, the other way round", utf16(`<p>${TEXT}</p>`, "be", true)],
  ["UTF-8 with its mark that says gbk", raw([0xef, 0xbb, 0xbf], [...declared("gbk", utf8(TEXT))])],
])("%s", (_, bytes) => {
  expect(decodePage(bytes).source).toContain(TEXT);
});

test("only an encoding that nothing says is a guess", () => {
  const codes = (bytes: Uint8Array): readonly string[] => decodePage(bytes).messages.map(({ code }) => code);
  expect(codes(declared("gb2312", gb18030(TEXT)))).toEqual([]);
  expect(codes(declared("utf-8", gb18030(TEXT)))).toEqual(["encoding-guessed"]);
  expect(codes(declared("utf-8", utf8(TEXT)))).toEqual([]);
});

test("the declaration decides where the bytes say too little", () => {
  // One character that GB 2312 has not, in a page of ASCII: 镕.
  const bytes = raw('<meta charset="gbk"><p>', [0xe9, 0x46], "</p>");
  expect(decodePage(bytes).source).toContain("镕");
});

test("a page in UTF-16 is known for one", () => {
  for (const order of ["le", "be"] as const) {
    expect(detectFormat(utf16(`<!DOCTYPE html><p>${TEXT}</p>`, order, true))).toBe("html");
    expect(detectFormat(utf16(TEXT, order, true))).toBe("text");
  }
});

test("bytes and a string of the same page read alike", () => {
  expect(decodePage("\uFEFF<p>a\r\nb\rc</p>").source).toBe("<p>a\nb\nc</p>");
  expect(decodePage(utf8("\uFEFF<p>a\r\nb\rc</p>")).source).toBe("<p>a\nb\nc</p>");
});
