import { zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { GoujiError } from "../../../src/model/errors.js";
import type { Limits } from "../../../src/read/limits.js";
import { readPdf } from "./as-pdf.js";
import { layOut } from "./lay-out.js";
import { assembleBytes, packed, plain } from "./raw-pdf.js";
import { writePdf } from "./write-pdf.js";

/** Generous, for a busy machine: alone, each takes less than two seconds. */
const MOST_MILLISECONDS = 6000;
const MEGABYTE = 1024 * 1024;

const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
const PAGES = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
const PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>";
const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const WORDS = "BT /F 12 Tf 72 700 Td (Total 1234) Tj ET";

const onePage = (content: string | Uint8Array): Uint8Array => assembleBytes([CATALOG, PAGES, PAGE, FONT, content]);
const repeat = (text: string, bytes: number): string => text.repeat(Math.floor(bytes / text.length));

describe("files made to stall or to eat the memory are refused in time", () => {
  const cases: readonly (readonly [name: string, code: string, make: () => Uint8Array])[] = [
    ["a small stream that unpacks to 300 MB", "too-large", () => onePage(packed(new Uint8Array(300 * MEGABYTE)))],
    ["a stream packed twice", "too-large", () => onePage(plain(zlibSync(zlibSync(new Uint8Array(MEGABYTE))), "/Filter [/FlateDecode /FlateDecode]"))],
    ["a stream of runs", "too-large", () => onePage(plain(new Uint8Array(3 * MEGABYTE).fill(129), "/Filter /RunLengthDecode"))],
    ["text drawn over itself a million times", "too-large", () => onePage(packed(repeat(`${WORDS}\n`, 30 * MEGABYTE)))],
    ["operators without text", "no-text-layer", () => onePage(packed(repeat("q 1 0 0 1 0 0 cm Q\n", 20 * MEGABYTE)))],
    ["a string of many megabytes", "too-large", () => onePage(packed(`BT /F 12 Tf (${"a".repeat(20 * MEGABYTE)}) Tj ET`))],
    ["arrays in arrays in content", "no-text-layer", () => onePage(plain("[".repeat(2_000_000)))],
    ["arrays in arrays in an object", "damaged-file", () => assembleBytes([CATALOG, `<< /Type /Pages /Count 1 /Kids ${"[".repeat(2_000_000)} >>`])],
    ["a page tree that goes round", "damaged-file", () => assembleBytes([CATALOG, "<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>"])],
    ["two nodes of a page tree in each other", "damaged-file", () => assembleBytes([CATALOG, "<< /Type /Pages /Count 9 /Kids [3 0 R] >>", "<< /Type /Pages /Count 9 /Parent 2 0 R /Kids [2 0 R] >>"])],
    ["half a million kids", "too-large", () => assembleBytes([CATALOG, `<< /Type /Pages /Count 2900 /Kids [${"3 0 R ".repeat(500_000)}] >>`, PAGE, FONT, plain(WORDS)])],
    ["half a million objects", "too-large", () => assembleBytes([CATALOG, PAGES, PAGE, FONT, plain(WORDS), ...Array.from({ length: 500_000 }, () => "1")])],
    ["states saved and never restored", "too-large", () => onePage(packed(`${WORDS} ${"q ".repeat(200_000)}`))],
    ["forms that call forms", "too-large", nestedForms],
    ["a form that calls itself", "no-text-layer", () => onForm("/X 6 0 R", ["/X Do"])],
    ["twenty megabytes of nothing", "too-large", () => onlyHeader("\0", 20 * MEGABYTE)],
    ["twenty megabytes of parentheses", "too-large", () => onlyHeader("(", 20 * MEGABYTE)],
    ["a million objects without an end", "too-large", () => onlyHeader("1 0 obj ", 20 * MEGABYTE)],
    ["a file cut off in the middle", "damaged-file", () => onePage(plain(WORDS)).slice(0, 400)],
    ["a file without an object", "damaged-file", () => onlyHeader("\n", 64)],
  ];
  test.each(cases)("%s: %s", async (_, code, make) => {
    const bytes = make();
    const start = performance.now();
    const error = await readPdf(bytes).catch((thrown: unknown) => thrown);
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
    expect(error).toBeInstanceOf(GoujiError);
    expect((error as GoujiError).code, (error as GoujiError).message).toBe(code);
    expect((error as GoujiError).message).not.toContain("\n");
  });
});

describe("a page with more rules than a table has is read by where its words stand", () => {
  const table = [["Name", "2023", "2024"], ["Total", "1234", "1180"], ["Rate", "36.5", "98.6"]];
  const words = table.map((row, line) => row.map((text, column) => `BT /F 12 Tf ${72 + column * 90} ${700 - line * 24} Td (${text}) Tj ET`).join(" ")).join("\n");
  const strokes = (count: number, stroke: (index: number) => string): string => Array.from({ length: count }, (_, index) => stroke(index)).join("\n");
  const cases: readonly (readonly [name: string, content: () => string])[] = [
    ["one rule a million times", () => strokes(1_000_000, () => "60 60 m 60 720 l S")],
    ["fifty thousand", () => strokes(50_000, (index) => `${index % 600} 60 1 700 re f`)],
    ["graph paper", () => strokes(560, (index) => (index < 280 ? `${20 + index * 2.5} 20 m ${20 + index * 2.5} 720 l S` : `20 ${20 + (index - 280) * 2.5} m 720 ${20 + (index - 280) * 2.5} l S`))],
    ["a path without an end", () => `0 0 m ${strokes(100_000, (index) => `${index % 500} ${index % 700} l`)}`],
    ["a string without an end", () => `(${"(".repeat(400)}`],
    ["a picture without an end", () => `BI /W 1 ID ${"E".repeat(100_000)}`],
  ];
  test.each(cases)("%s", async (_, content) => {
    const start = performance.now();
    const { text } = await readPdf(onePage(packed(`${words}\n${content()}`)));
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
    expect(text).toBe(table.map((row) => row.join("\t")).join("\n"));
  });

  test("on each of many pages", async () => {
    const kids = Array.from({ length: 2500 }, (_, index) => `${index + 5} 0 R`).join(" ");
    const page = PAGE.replace("5 0 R", "4 0 R").replace("4 0 R >> >>", "3 0 R >> >>");
    const rules = strokes(300, (index) => (index < 230 ? `50 ${60 + index * 3} m 400 ${60 + index * 3} l S` : `${50 + (index - 230) * 5} 60 m ${50 + (index - 230) * 5} 750 l S`));
    const bytes = assembleBytes([CATALOG, `<< /Type /Pages /Count 2500 /Kids [${kids}] >>`, FONT, packed(`${words}\n${rules}`), ...Array.from({ length: 2500 }, () => page)]);
    const start = performance.now();
    await readPdf(bytes).catch((error: unknown) => expect(error).toMatchObject({ code: "too-large" }));
    expect(performance.now() - start).toBeLessThan(2 * MOST_MILLISECONDS);
  });
});

describe("what only looks odd is read", () => {
  const cases: readonly (readonly [name: string, make: () => Uint8Array])[] = [
    ["a page count that lies", () => assembleBytes([CATALOG, "<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>", PAGE, FONT, plain(WORDS)])],
    ["an endless page", () => assembleBytes([CATALOG, PAGES, PAGE.replace("595 842", "1e30 1e30"), FONT, plain(WORDS)])],
    ["letters as high as the moon", () => onePage(plain(`${WORDS} BT /F 1e12 Tf 72 500 Td (moon) Tj ET`))],
    ["cross-references that go round", () => assembleBytes([CATALOG, PAGES, PAGE, FONT, plain(WORDS)], (start) => `/Prev ${start} `)],
    ["a picture that would unpack to gigabytes", () => assembleBytes([CATALOG, PAGES, PAGE, FONT, plain(WORDS), packed(new Uint8Array(200 * MEGABYTE), "/Subtype /Image /Width 30000 /Height 30000")])],
    ["JavaScript and a launch action", () => assembleBytes(["<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (throw 1) >> >>", PAGES, PAGE, FONT, plain(WORDS)])],
    ["cross-references that lead astray", () => { const bytes = onePage(plain(WORDS)); return bytes.fill(0x31, bytes.length - 190, bytes.length - 186); }],
    ["bytes in front of the header", () => Uint8Array.from([...new TextEncoder().encode("HTTP/1.1 200 OK\r\n\r\n"), ...onePage(plain(WORDS))])],
  ];
  test.each(cases)("%s", async (_, make) => {
    const { text } = await readPdf(make());
    expect(text).toContain("Total 1234");
  });
});

describe("limits are the caller's", () => {
  const pages = layOut(Array.from({ length: 200 }, (_, index) => `全区受理申请${index}件。`).join("\n"));
  const cases: readonly (readonly [keyof Limits, number])[] = [
    ["maxPages", 3],
    ["maxCharacters", 100],
    ["maxUnpackedBytes", 1000],
  ];
  test.each(cases)("%s", async (name, limit) => {
    await expect(readPdf(writePdf(pages), { [name]: limit })).rejects.toMatchObject({ code: "too-large" });
    await expect(readPdf(writePdf(pages))).resolves.toBeDefined();
  });
});

test("a file that needs a password is said to be encrypted", async () => {
  const encrypt = "<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <" + "00".repeat(32) + "> /U <" + "11".repeat(32) + "> >>";
  const bytes = assembleBytes([CATALOG, PAGES, PAGE, FONT, plain(WORDS), encrypt], () => "/Encrypt 6 0 R /ID [<00> <00>] ");
  await expect(readPdf(bytes)).rejects.toMatchObject({ code: "encrypted-file" });
});

function onForm(resources: string, contents: readonly string[]): Uint8Array {
  const forms = contents.map((content, index) =>
    plain(content, `/Type /XObject /Subtype /Form /BBox [0 0 999 999] /Resources << /Font << /F 4 0 R >> /XObject << /X ${index + 7 > contents.length + 5 ? 6 : index + 7} 0 R >> >>`),
  );
  return assembleBytes([CATALOG, PAGES, PAGE.replace("/Font", `/XObject << ${resources} >> /Font`), FONT, plain("/X Do"), ...forms]);
}

/** Each of thirty forms calls the next ten times. */
function nestedForms(): Uint8Array {
  return onForm("/X 6 0 R", Array.from({ length: 30 }, (_, index) => (index === 29 ? WORDS : repeat("/X Do ", 60))));
}

function onlyHeader(filling: string, bytes: number): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.4\n${repeat(filling, bytes)}`);
}
