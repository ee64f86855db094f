import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import type { Span } from "../../../src/model/span.js";
import { locate } from "../../../src/read/locate.js";
import { docxFiles } from "./build-docx.js";
import { DIFFERENCES } from "./mammoth-differences.js";
import { digest, FIXTURES, read, withoutLabels } from "./read-fixture.js";
import { writeZip } from "./write-zip.js";
import { readParts, zipFolder } from "./zip-folder.js";

/** A folder is a case. Write what is expected with `npx vitest run tests/read/docx --update`, and read the difference. */
const CASES = readdirSync(FIXTURES);

describe.each(CASES)("fixtures/read/docx/%s", (name) => {
  const folder = join(FIXTURES, name);
  const bytes = zipFolder(folder);

  test("gives what stands in expected.json", async () => {
    await expect(digest(read(bytes))).toMatchFileSnapshot(join(folder, "expected.json"));
  });

  test("every piece leads to the paragraph in the file that has its words", () => {
    const { text, pieces } = read(bytes);
    const parts = new Map(Object.entries(readParts(folder)).map(([part, data]) => [part.toLowerCase(), paragraphsOf(data)]));
    for (const { span, origin } of pieces) {
      if (origin.format !== "docx") throw new Error("not of a DOCX");
      if (origin.generated !== undefined) {
        expect(origin.offset).toBe(0);
        continue;
      }
      const own = parts.get(origin.part.toLowerCase())?.[origin.paragraph];
      for (const [words] of text.slice(span.start, span.end).matchAll(/\p{Script=Han}+/gu)) expect(own).toContain(words);
    }
  });

  test("has the words that mammoth reads, but for what is listed", async () => {
    const theirs = mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const differences = DIFFERENCES[name] ?? {};
    if (differences.isRefused) return expect(theirs).rejects.toThrow();
    expect(without(withoutLabels(read(bytes)), differences.ours)).toBe(without((await theirs).value, differences.theirs));
  });
});

test("a figure leads back to its place, and a label to the paragraph that it numbers", () => {
  const document = read(zipFolder(join(FIXTURES, "numbering-chinese")));
  const find = (words: string): Span => ({ start: document.text.indexOf(words), end: document.text.indexOf(words) + words.length });
  const at = (paragraph: number, offset: number): object => ({ part: "word/document.xml", paragraph, offset });
  expect(locate(document, find("61件"))).toEqual({ format: "docx", ...at(2, 18), end: at(2, 21), generated: false });
  expect(locate(document, find("（一）"))).toEqual({ format: "docx", ...at(4, 0), end: at(4, 0), generated: true });
  expect(locate(document, find("（一）健全"))).toEqual({ format: "docx", ...at(4, 0), end: at(4, 2), generated: false });
});

test("as the text stood before tracked changes", async () => {
  const folder = join(FIXTURES, "tracked-changes");
  const document = read(zipFolder(folder), { trackedChanges: "original" });
  await expect(digest(document)).toMatchFileSnapshot(join(folder, "expected-original.json"));
});

test("the raised number of a note is no part of the figure before it", () => {
  const raised = (text: string): string => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const plain = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const body = `<w:p>${plain("增加值14210")}${raised("2")}${plain("亿元，占地30km")}${raised("2")}${plain("，收入[")}${raised("3")}${plain("]5亿元")}${raised("注")}</w:p>`;
  const document = read(writeZip(docxFiles({ body })));
  expect(document.text).toBe("增加值14210²亿元，占地30km²，收入[3]5亿元注");
  const start = document.text.indexOf("5亿元");
  expect(locate(document, { start, end: start + 1 })).toMatchObject({ paragraph: 0, offset: start });
});

test("marks of no width tear no figure", () => {
  const body = "<w:p><w:r><w:t>收入1\u200b2,3\ufeff45\u00ad万元</w:t></w:r><w:r><w:t>，增长5%</w:t></w:r></w:p>";
  const document = read(writeZip(docxFiles({ body })));
  expect(document.text).toBe("收入12,345万元，增长5%");
  expect(document.pieces).toHaveLength(1);
});

function decode(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes);
}

/** The paragraphs of a part in document order, each with all characters that stand in it and not in one inside of it. */
function paragraphsOf(part: Uint8Array): readonly string[] {
  const paragraphs: string[] = [];
  const open: number[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        if (/^(?:\w+:)?p$/.test(name)) open.push(paragraphs.push("") - 1);
      },
      onclosetag(name) {
        if (/^(?:\w+:)?p$/.test(name)) open.pop();
      },
      ontext(text) {
        const paragraph = open.at(-1);
        if (paragraph !== undefined) paragraphs[paragraph] += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(decode(part));
  return paragraphs;
}

/** Takes out white space, and each of the words once. Words that are not there are a fault of the list. */
function without(text: string, words: readonly string[] = []): string {
  return words.reduce((rest, word) => {
    const at = rest.indexOf(word);
    if (at === -1) throw new Error(`not in the text: ${word}`);
    return rest.slice(0, at) + rest.slice(at + word.length);
  }, text.replace(/\s+/g, ""));
}
