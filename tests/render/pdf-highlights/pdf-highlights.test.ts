import { describe, expect, test } from "vitest";
import { GoujiError, locate, parseReport, type PdfPlace, type Report } from "../../../src/index.js";
import { highlightPdf } from "../../../src/render/pdf-highlights/index.js";
import { layOut, widthOf } from "../../read/pdf/lay-out.js";
import { PDF_CASES } from "../../read/pdf/pdf-cases.js";
import { assemblePdf, writePdf } from "../../read/pdf/write-pdf.js";
import { findingFor, spanOf } from "../sample.js";
import { judge } from "./judge.js";
import { findingsOf, mark, startsWith } from "./marked.js";
import { readMarks } from "./read-marks.js";
import { asModern, asRestricted, objectsOf } from "./rebuild-pdf.js";

describe("where the marks lie", () => {
  const { pages } = PDF_CASES.find(({ name }) => name === "paragraphs")!;

  test("on the glyphs of the figure and nothing else", async () => {
    const bytes = writePdf(pages);
    const { report, findings, copy } = await mark(bytes);
    const marks = (await readMarks(copy)).filter(({ contents }) => /第\d+处为/.test(contents));
    let compared = 0;
    for (const { span, message } of findings) {
      const words = report.text.slice(span.start, span.end);
      const page = pages.findIndex(({ texts }) => texts.filter(({ text }) => text.includes(words)).length === 1);
      const own = marks.filter(({ contents }) => contents.split("\n")[0]!.endsWith(message));
      if (page === -1 || own.length !== 1) continue;
      const { text, x, y, size = 16 } = pages[page]!.texts.find((each) => each.text.includes(words))!;
      if (text.split(words).length > 2) continue;
      const left = x + widthOf(text.slice(0, text.indexOf(words))) * size;
      const { boxes, page: at } = own[0]!;
      expect(at, words).toBe(page + 1);
      expect(boxes, words).toHaveLength(1);
      const [first, bottom, last, top] = boxes[0]!;
      expect(Math.abs(first - left), words).toBeLessThan(0.2);
      expect(Math.abs(last - left - widthOf(words) * size), words).toBeLessThan(0.2);
      expect(bottom, words).toBeGreaterThan(y - 0.2 * size);
      expect(bottom, words).toBeLessThan(y);
      expect(top, words).toBeGreaterThan(y + 0.7 * size);
      expect(top, words).toBeLessThan(y + size);
      compared++;
    }
    expect(compared).toBeGreaterThan(8);
  });

  test("on a page that is turned, along the line as it runs", async () => {
    const { pages: turned } = PDF_CASES.find(({ name }) => name === "rotated-page")!;
    const { copy } = await mark(writePdf(turned));
    const { text, x, y, size = 16 } = turned[0]!.texts[0]!;
    const from = y + widthOf(text.slice(0, text.indexOf("1180件"))) * size;
    const own = (await readMarks(copy)).find(({ contents }) => contents.split("\n")[0]!.endsWith("1180件"))!;
    const [left, bottom, right, top] = own.boxes[0]!;
    expect(own.boxes).toHaveLength(1);
    expect(Math.abs(bottom - from)).toBeLessThan(0.2);
    expect(Math.abs(top - from - widthOf("1180件") * size)).toBeLessThan(0.2);
    expect(right).toBeGreaterThan(x);
    expect(right - left).toBeLessThan(1.1 * size);
  });

  test("a figure that goes on on the next page is marked on both", async () => {
    const { pages: cut } = PDF_CASES.find(({ name }) => name === "cut-figures")!;
    const bytes = writePdf(cut);
    const report = await parseReport(bytes);
    const broken = report.claims.find(({ quantity }) => new Set((locate(report, quantity.span) as PdfPlace).boxes.map(({ page }) => page)).size === 2)!;
    const finding = { ...findingFor(report.text, broken.quantity.text), span: broken.quantity.span };
    const marks = await readMarks(await highlightPdf(bytes, report, [finding], { lang: "zh" }));
    expect(marks.map(({ page }) => page)).toEqual([1, 2]);
    expect(marks[0]!.contents).toBe(marks[1]!.contents);
  });

  test("where something is missing, on the character that follows", async () => {
    const bytes = writePdf(pages);
    const report = await parseReport(bytes);
    const { start } = spanOf(report.text, "，扎实推进");
    const marks = await readMarks(await highlightPdf(bytes, report, [{ ...findingFor(report.text, "坚持"), span: { start, end: start } }], { lang: "zh" }));
    expect(marks).toHaveLength(1);
    const [left, , right] = marks[0]!.boxes[0]!;
    expect(right - left).toBeCloseTo(16, 0);
  });
});

describe("what the notes say", () => {
  const bytes = writePdf(layOut("云山区全年收到申请61件，其中受理43件，不予受理21件。经查，办结37件。"));

  async function notesOn(make: (report: Report) => Parameters<typeof highlightPdf>[2], lang: "zh" | "en" = "zh"): ReturnType<typeof readMarks> {
    const report = await parseReport(bytes);
    return readMarks(await highlightPdf(bytes, report, make(report), { lang }));
  }

  test("the finding on its figure; on the others, which finding and where", async () => {
    const make = ({ text }: Report) => [
      findingFor(text, "61件", { related: [{ span: spanOf(text, "43件"), message: "分项：43件" }, { span: spanOf(text, "21件"), message: "分项：21件" }], stated: "61件", computed: "64件", formula: "43 + 21 = 64" }),
      findingFor(text, "37件", { id: "f2", rule: "part-exceeds-whole", severity: "warning" as const, message: "办结多于受理", related: [{ span: spanOf(text, "43件"), message: "整体：43件" }] }),
    ];
    const marks = await notesOn(make);
    expect(marks).toHaveLength(4);
    const [whole, , first, second] = marks;
    expect(first!.contents).toMatch(/^矛盾：收到61件，与其中两项之和64件不符\n所写 61件，推算 64件：43 \+ 21 = 64\n/);
    expect(first!.contents).toMatch(/规则：sum-mismatch$/);
    expect(second!.contents).toMatch(/^疑似：办结多于受理\n/);
    expect(whole!.contents).toBe("分项：43件\n→ 第 1 页，矛盾：收到61件，与其中两项之和64件不符（规则：sum-mismatch）\n整体：43件\n→ 第 1 页，疑似：办结多于受理（规则：part-exceeds-whole）");
    const brightness = ({ color }: (typeof marks)[number]): number => color.reduce((sum, each) => sum + each, 0);
    expect(brightness(whole!), "paler").toBeGreaterThan(brightness(first!));
    expect(new Set([first!.color.join(), second!.color.join(), whole!.color.join()]).size, "a colour for each level").toBe(3);
    const english = await notesOn(make, "en");
    expect(english[0]!.contents).toContain("→ page 1, error: 收到61件，与其中两项之和64件不符 (rule: sum-mismatch)");
    expect(english[2]!.contents).toMatch(/^error: /);
  });

  test("words of strangers end no string and hide nothing", async () => {
    const message = "𠮷）>> endobj (\\ <script> \u202e逆\u0007 /JS";
    const [note] = await notesOn(({ text }) => [findingFor(text, "61件", { message, id: "a)/JS (x" })]);
    expect(note!.contents.split("\n")[0]).toBe("矛盾：𠮷）>> endobj (\\ <script> \ufffd逆\ufffd /JS");
  });

  test("the same report gives the same bytes, a date only where one is given", async () => {
    const report = await parseReport(bytes);
    const findings = [findingFor(report.text, "61件")];
    const copy = await highlightPdf(bytes, report, findings, { lang: "zh" });
    expect(await highlightPdf(bytes, JSON.parse(JSON.stringify(report)) as Report, findings, { lang: "zh" })).toEqual(copy);
    const latin = (file: Uint8Array): string => Buffer.from(file).toString("latin1");
    expect(latin(copy)).not.toContain("/M (");
    expect(latin(await highlightPdf(bytes, report, findings, { lang: "zh", date: "2025-01-22T09:00:00Z" }))).toContain("/M (D:20250122090000Z)");
    expect(await highlightPdf(bytes, report, [], { lang: "zh" })).toEqual(bytes);
  });
});

describe("however the file is made", () => {
  const pages = layOut("全年收到行政复议申请1234件，受理1180件，审结1102件，同比增长36.5%。\n全年培训2860人次，发放资料45600份，满意率98.6%。", { pageLines: 2 });
  const bytes = writePdf(pages);
  const objects = objectsOf(bytes);
  const withPage = (change: (page: string, number: number) => string, more: readonly string[] = []): string[] => {
    let count = 0;
    return [...objects.map((body) => (body.startsWith("<< /Type /Page ") ? change(body, ++count) : body)), ...more];
  };
  const TEXT_NOTE = "<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (by hand) >>";
  const shared = withPage((body) => body.replace(/ >>$/, ` /Annots ${objects.length + 1} 0 R >>`), [`[${objects.length + 2} 0 R]`, TEXT_NOTE]);
  const asCr = (file: Uint8Array): Uint8Array => new TextEncoder().encode(`HTTP header of a server\r\n${new TextDecoder().decode(file)}`);

  const cutAt = (file: Uint8Array, word: string): Uint8Array => file.slice(0, Buffer.from(file).indexOf(word));

  const kinds: Readonly<Record<string, Uint8Array>> = {
    "a table of cross-references": bytes,
    "streams of objects and of cross-references": asModern(objects),
    "cross-references predicted in every way": asModern(objects, { filter: 5 }),
    "both kinds of cross-references at once": asModern(objects, { isHybrid: true }),
    "pages with one list of annotations together": assemblePdf(shared),
    "such a list in a stream of objects": asModern(shared),
    "annotations written into the list itself": assemblePdf(withPage((body) => body.replace(/ >>$/, `/Annots[${TEXT_NOTE}]>>`))),
    "a list that is not there": assemblePdf(withPage((body) => body.replace(/ >>$/, " /Annots 99 0 R >>"))),
    "a line before the file": asCr(bytes),
    "no line end at its end": bytes.slice(0, -1),
    "cross-references that lead astray": new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/^%PDF-1\.4\n/, "%PDF-1.4\n% a line more\n")),
    "cross-references that are cut off": cutAt(bytes, "startxref"),
    "cross-references packed in an unusual way": asModern(objects, { isHex: true }),
    "pages turned and cut to a part": assemblePdf(withPage((body, number) => body.replace(/ >>$/, ` /Rotate ${number * 90} /CropBox [40 40 560 800] >>`))),
    "names written in hexadecimal": assemblePdf(withPage((body) => body.replace("/Type /Page ", "/T#79pe/Page ").replace(/ >>$/, "% a note >>\n/Annot#73 [] >>"))),
  };

  test.each(Object.entries(kinds))("%s", async (kind, file) => {
    const { report, findings, copy } = await mark(file);
    expect(report.text).toBe((await parseReport(bytes)).text);
    expect(startsWith(copy, file)).toBe(true);
    const again = await parseReport(copy);
    expect(again.pieces).toEqual(report.pieces);
    const marks = await readMarks(copy);
    const byHand = marks.filter(({ contents }) => contents === "by hand");
    const expected = await readMarks((await mark(bytes)).copy);
    expect(marks.filter((each) => !byHand.includes(each)).map(({ page, contents, boxes }) => ({ page, contents, boxes }))).toEqual(
      expected.map(({ page, contents, boxes }) => ({ page, contents, boxes })),
    );
    expect(byHand.length, "its own annotations stay").toBe(/list of annotations|such a list|into the list/.test(kind) ? pages.length : 0);
    expect(await highlightPdf(copy, again, findings, { lang: "zh" })).toEqual(copy);
    const verdict = judge("qpdf", ["--check", "FILE"], copy);
    if (verdict !== null) expect(verdict.status, verdict.complaints).toBeLessThanOrEqual(judge("qpdf", ["--check", "FILE"], file)!.status!);
  });

  test("more findings later: marked behind those that are there", async () => {
    const report = await parseReport(bytes);
    const [first, second] = findingsOf(report);
    const copy = await highlightPdf(bytes, report, [first!], { lang: "zh" });
    const more = await highlightPdf(copy, await parseReport(copy), [first!, second!], { lang: "zh" });
    expect(startsWith(more, copy)).toBe(true);
    const notes = (await readMarks(more)).map(({ contents }) => contents.split("\n")[0]);
    expect(notes.filter((note) => note === `矛盾：${first!.message}`)).toHaveLength(1);
    expect(notes.filter((note) => note === `疑似：${second!.message}`)).toHaveLength(1);
  });

  test("a file that may not be changed is left alone", async () => {
    const restricted = asRestricted(objects);
    const file = assemblePdf(restricted.objects, restricted.trailer);
    const report = await parseReport(file);
    expect(report.text).toContain("1234件");
    await expect(highlightPdf(file, report, findingsOf(report), { lang: "zh" })).rejects.toMatchObject({ code: "encrypted-file" });
  });

  test("another file is never marked", async () => {
    const report = await parseReport(bytes);
    const findings = findingsOf(report);
    const moved = pages.map((page) => ({ ...page, texts: page.texts.map((text) => ({ ...text, y: text.y - 30 })) }));
    for (const other of [writePdf(pages.slice(0, 1)), writePdf(moved), new TextEncoder().encode("全年收到行政复议申请1234件。")]) {
      await expect(highlightPdf(other, report, findings, { lang: "zh" })).rejects.toMatchObject({ code: "wrong-file" });
    }
  });

  test("the limits of reading hold", async () => {
    const report = await parseReport(bytes);
    await expect(highlightPdf(bytes, report, findingsOf(report), { lang: "zh", limits: { maxBytes: 100 } })).rejects.toMatchObject({ code: "too-large" });
    await expect(highlightPdf(bytes, report, findingsOf(report), { lang: "zh", limits: { maxPages: 1 } })).rejects.toMatchObject({ code: "too-large" });
  });

  test("a file with a byte changed anywhere is marked rightly or refused with a reason", async () => {
    const report = await parseReport(bytes);
    const findings = findingsOf(report);
    for (const file of [bytes, asModern(objects)]) {
      for (let at = 9, step = 1; at < file.length; at += 37 + (step++ % 13)) {
        const damaged = file.slice();
        damaged[at] = (damaged[at]! + 1 + (at % 200)) & 255;
        try {
          const copy = await highlightPdf(damaged, report, findings, { lang: "zh" });
          expect(startsWith(copy, damaged)).toBe(true);
          expect((await parseReport(copy)).text).toBe(report.text);
        } catch (error) {
          expect(error, `byte ${at}`).toBeInstanceOf(GoujiError);
        }
      }
    }
  });
});
