import { existsSync, readFileSync } from "node:fs";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { locate, parseReport } from "../../src/index.js";
import { FORMS, type Form } from "./forms.js";
import { readPageStrings, stringsAt } from "./page-strings.js";
import { flatten, readPlainReport, type PlainReport } from "./plain-blocks.js";
import { readTextReports } from "./reports.js";
import { squeeze, whatIsSaid, type Said } from "./same-report.js";
import { writeDocx } from "./write-docx.js";

const FIXTURES = new URL("../../fixtures/", import.meta.url);
/** PDFs that LibreOffice made of the DOCX with automatic numbering; `npm run forms -- --libreoffice` makes them anew. */
const OFFICE_PDFS = new URL("forms/", FIXTURES);

describe.each([...readTextReports(FIXTURES)])("%s", (name, text) => {
  let plain: PlainReport;
  let said: Said;

  beforeAll(async () => {
    plain = await readPlainReport(text);
    said = whatIsSaid(plain.report);
  });

  describe.each(Object.keys(FORMS))("as %s", (key) => {
    let form: Form;
    beforeAll(() => {
      form = FORMS[key]!(plain);
    });

    test("says the same as the text", async () => {
      const report = await parseReport(form.bytes, { filename: `input.${extensionOf(key)}` });
      const missing = Object.entries(form.frame).filter(([field]) => said.meta[field as keyof Said["meta"]] === null);
      expectTheSame(whatIsSaid(report), { ...said, meta: { ...said.meta, ...Object.fromEntries(missing) } }, key);
    });

    test("has each of its figures where it says", async () => {
      const report = await parseReport(form.bytes);
      const places = report.claims.map(({ quantity }) => form.wordsAt(locate(report, quantity.span)));
      expect(places).toEqual(report.claims.map(({ quantity }) => squeeze(quantity.text)));
    });

    test("is the same file when made again", () => {
      expect(Buffer.compare(FORMS[key]!(plain).bytes, form.bytes)).toBe(0);
    });
  });

  test.each(["typed", "automatic"] as const)("the DOCX with %s numbering is what Word would write, as far as mammoth can tell", async (numbering) => {
    for (const isTracked of [false, true]) {
      const { bytes, words } = writeDocx(plain.blocks, { numbering, isTracked, runningHead: "" });
      const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      expect(squeeze(value)).toBe(squeeze(words.join("")));
      expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    }
  });

  test("the DOCX whose labels Word prints says which words are printed so", async () => {
    const { bytes, words } = writeDocx(plain.blocks, { numbering: "automatic", runningHead: "" });
    const report = await parseReport(bytes);
    const numbers = flatten(report.sections).flatMap(({ number }) => (number === null ? [] : [locate(report, number.span)]));
    const behind = numbers.flatMap((place) => (place.format === "docx" && place.generated ? [squeeze(words[place.paragraph]!)] : []));
    const numbered = plain.blocks.flatMap((block) => (block.kind === "table" || block.label === null ? [] : [block]));
    expect(behind).toEqual(numbered.map(({ text, label }) => squeeze(text.slice(label!.text.length))));
  });

  test("the DOCX with tracked changes can be read as it stood before them", async () => {
    const { bytes, parts } = writeDocx(plain.blocks, { numbering: "typed", isTracked: true, runningHead: "" });
    const report = await parseReport(bytes, { trackedChanges: "original" });
    expect(squeeze(report.text)).toBe(squeeze(wordsBefore(parts["word/document.xml"]!)));
  });

  const officePdf = new URL(`${name}.pdf`, OFFICE_PDFS);
  if (!existsSync(officePdf)) return;
  describe("as LibreOffice's PDF", () => {
    test("says the same as the text", async () => {
      expectTheSame(whatIsSaid(await parseReport(readFileSync(officePdf), { filename: "input.pdf" })), said, "office.pdf");
    });

    test("has each of its figures where it says", async () => {
      const bytes = new Uint8Array(readFileSync(officePdf));
      const strings = await readPageStrings(bytes);
      const report = await parseReport(bytes);
      for (const { quantity } of report.claims) {
        const place = locate(report, quantity.span);
        expect(place.format === "pdf" && squeeze(stringsAt(strings, place))).toContain(squeeze(quantity.text));
      }
    });
  });
});

/** All words of a document.xml without tables but those that were inserted or moved to where they stand. */
function wordsBefore(xml: string): string {
  const before = xml.replace(/<w:(ins|moveTo) .*?<\/w:\1>/gs, "");
  return [...before.matchAll(/<w:(?:t|delText)(?: [^>]*)?>(.*?)<\/w:(?:t|delText)>/gs)].map(([, words]) => words).join("");
}

/** Field by field, so that a failure says where to look. */
function expectTheSame(got: Said, wanted: Said, key: string): void {
  // A page shows a table's figures, but not which cells of its head are merged.
  const isPage = extensionOf(key) === "pdf";
  expect(got.claims).toEqual(wanted.claims);
  expect(got.sections).toEqual(wanted.sections);
  expect(got.relations).toEqual(wanted.relations);
  expect(got.findings).toEqual(wanted.findings);
  expect(got.meta).toEqual(wanted.meta);
  expect(isPage ? rowsOfFigures(got) : got.tables).toEqual(isPage ? rowsOfFigures(wanted) : wanted.tables);
  expect(got.coverage).toEqual(wanted.coverage);
}

function rowsOfFigures({ tables }: Said): unknown {
  return tables.map(({ rows }) => rows.filter((row) => row.some(({ quantity }) => quantity !== null)));
}

function extensionOf(filename: string): string {
  return filename.slice(filename.lastIndexOf(".") + 1);
}
