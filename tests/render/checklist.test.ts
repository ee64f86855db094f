import { readFileSync } from "node:fs";
import { unzipSync, strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import { checkReport, countTied, locate, parseReport } from "../../src/index.js";
import type { Report } from "../../src/index.js";
import { addToTotals, nothingChecked } from "../../src/render/checked-file.js";
import type { CheckedFile } from "../../src/render/checked-file.js";
import { checklistRows } from "../../src/render/checklist/checklist-rows.js";
import { createChecklistHtml } from "../../src/render/checklist/html.js";
import { sheetNames } from "../../src/render/checklist/sheet-names.js";
import { createChecklistXlsx } from "../../src/render/checklist/xlsx.js";

const FIXTURES = new URL("../../fixtures/reports/", import.meta.url);

async function checkText(name: string, text: string, before?: string): Promise<CheckedFile> {
  const report = await parseReport(text, { filename: name });
  const placeIn = (each: Report) => (span: { start: number; end: number }) => locate(each, span);
  const last = before === undefined ? null : await parseReport(before);
  const previous = last && { name: "last.txt", report: last, tied: countTied(report, last), place: placeIn(last) };
  return { name, report, findings: checkReport(report, last === null ? {} : { previous: last }), ignored: [], place: placeIn(report), ...(previous && { previous }) };
}

const textOf = (name: string): string => readFileSync(new URL(`${name}/input.txt`, FIXTURES), "utf8");

async function writeXlsx(files: readonly CheckedFile[], lang: "zh" | "en" = "zh"): Promise<Record<string, Uint8Array>> {
  const format = createChecklistXlsx({ lang });
  expect(format.begin() + files.map(format.file).join("")).toBe("");
  return unzipSync(await format.end(files.reduce(addToTotals, nothingChecked)));
}

function writeHtml(files: readonly CheckedFile[], lang: "zh" | "en" = "zh"): string {
  const format = createChecklistHtml({ lang });
  return format.begin() + files.map(format.file).join("") + format.end(files.reduce(addToTotals, nothingChecked));
}

interface SheetCell {
  readonly type: string;
  readonly text: string;
}

/** The cells of a sheet by their place, read with a parser that takes nothing ill-formed. */
function readSheet(parts: Record<string, Uint8Array>, sheet = 1): { readonly cells: ReadonlyMap<string, SheetCell>; readonly elements: readonly string[]; readonly formulas: number } {
  const shared: string[] = [];
  readXml(strFromU8(parts["xl/sharedStrings.xml"]!), { open: (name) => void (name === "si" && shared.push("")), text: (words) => void (shared[shared.length - 1] += words) });
  const cells = new Map<string, { type: string; text: string }>();
  const elements: string[] = [];
  let formulas = 0;
  let cell: { type: string; text: string } | null = null;
  let depth = 0;
  readXml(strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`]!), {
    open(name, attributes) {
      if (++depth === 2) elements.push(name);
      if (name === "f") formulas += 1;
      if (name === "c") cells.set(attributes["r"]!, (cell = { type: attributes["t"] ?? "n", text: "" }));
    },
    text: (words) => void (cell && (cell.text += words)),
    close(name) {
      depth -= 1;
      if (name === "c") cell = null;
    },
  });
  for (const each of cells.values()) if (each.type === "s") each.text = shared[Number(each.text)]!;
  return { cells, elements, formulas };
}

function readXml(xml: string, { open, text, close }: { open?: (name: string, attributes: Record<string, string>) => void; text?: (words: string) => void; close?: (name: string) => void }): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => open?.(name, attributes as Record<string, string>));
  parser.on("text", (words) => text?.(words));
  parser.on("closetag", ({ name }) => close?.(name));
  parser.write(xml).close();
}

describe("the rows", () => {
  let rows: ReturnType<typeof checklistRows> extends Generator<infer Row> ? Row[] : never;
  beforeAll(async () => {
    rows = [...checklistRows(await checkText("a.txt", "临川市云山区报告\n\n一、主要工作\n\n（一）抓好复议。全年收到行政复议申请61件，其中受理40件，不予受理22件。出庭应诉率92.5%，投入资金5.2亿元。\n"), "zh")];
  });

  test("are all figures in the order of the text, with place, section, sentence and value", async () => {
    expect(rows.map(({ number, text, value, unit }) => [number, text, value, unit])).toEqual([[1, "61件", 61, "件"], [2, "40件", 40, "件"], [3, "22件", 22, "件"], [4, "92.5%", 92.5, "%"], [5, "5.2亿元", 520000000, "元"]]);
    expect(rows[0]).toMatchObject({ place: "5:19", section: "一、 › （一）抓好复议", subject: "行政复议申请", sentence: "全年收到行政复议申请61件，其中受理40件，不予受理22件。" });
  });
  test("say what each is tied to, seen from itself, with the other rows' numbers", () => {
    expect(rows[0]!.ties).toEqual(["= 40件 + 22件（受理行政复议申请、不予受理行政复议申请；第 2、3 项）", "≥ 40件（受理行政复议申请；第 2 项）"]);
    expect(rows[1]!.ties[0]).toMatch(/^61件 = 本数 \+ 22件（.*；第 1、3 项）$/);
    expect(rows[4]!.ties).toEqual([]);
  });
  test("tell a finding at its own figure and point to it from the others", () => {
    expect(rows[0]!.findings).toEqual([expect.stringMatching(/^矛盾：收到行政复议申请61件/)]);
    expect(rows[1]!.findings).toEqual(["矛盾：见第 1 项"]);
    expect(rows.map(({ level }) => level)).toEqual(["error", "error", "error", null, null]);
  });
  test("give last year's figure with its place, where there is a report of last year", async () => {
    const last = "临川市云山区2024年法治政府建设年度报告\n\n新收政府信息公开申请174件，上年结转6件，答复172件，结转下年8件。\n";
    const now = "临川市云山区2025年法治政府建设年度报告\n\n新收政府信息公开申请201件，上年结转6件，答复203件。\n";
    const file = await checkText("now.txt", now, last);
    expect([...checklistRows(file, "zh")].map(({ lastYear }) => lastYear)).toEqual(["", "8件（3:34）", ""]);
    expect(writeHtml([file])).toContain("上年数");
    expect(writeHtml([await checkText("now.txt", now)])).not.toContain("上年数");
  });
  test("take time in proportion to the members of a long sum", async () => {
    const parts = Array.from({ length: 400 }, (_, index) => `第${index}类案件${index + 1}件`).join("、");
    const file = await checkText("long.txt", `全年办理案件${(400 * 401) / 2}件，其中${parts}。\n`);
    for (const { ties } of checklistRows(file, "zh")) for (const tie of ties) expect(tie.length).toBeLessThan(400);
  });
});

describe("the workbook", () => {
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    parts = await writeXlsx([await checkText("报告/草案.txt", textOf("fazhi-draft"))]);
  });

  test("has the headings, a row a figure and empty columns at the end", () => {
    const { cells } = readSheet(parts);
    const head = [..."ABCDEFGHIJKLMN"].map((column) => cells.get(`${column}1`)?.text);
    expect(head).toEqual(["序号", "位置", "章节", "原句", "数字（原文）", "数值", "单位", "对象", "事项", "勾稽关系", "核对结果", "提供单位", "依据", "核实"]);
    expect(cells.get("F2")?.type).toBe("n");
    expect(Number.isFinite(Number(cells.get("F2")?.text))).toBe(true);
    expect(["L2", "M2", "N2"].map((place) => cells.get(place)?.text)).toEqual(["", "", ""]);
  });
  test("freezes its headings, filters, and is set up for print, in the order that the format demands", () => {
    const { elements } = readSheet(parts);
    expect(elements).toEqual(["sheetPr", "sheetViews", "cols", "sheetData", "autoFilter", "pageMargins", "pageSetup", "headerFooter"]);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"\/>/);
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    const workbook = strFromU8(parts["xl/workbook.xml"]!);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'草案'!$1:$1</definedName>`);
    readXml(workbook, {});
  });
  test("has English headings on demand, and a sheet where nothing was read", async () => {
    const { cells } = readSheet(await writeXlsx([], "en"));
    expect(cells.get("A1")?.text).toBe("No.");
    expect(cells.get("L1")?.text).toBe("Provided by");
  });
  test("has a sheet for each of several files", async () => {
    const file = await checkText("b.txt", "全年培训12场。\n");
    const several = await writeXlsx([file, { ...file, name: "sub/b.txt" }]);
    expect(strFromU8(several["xl/workbook.xml"]!)).toMatch(/name="b"\/>.*name="b 2"\/>/);
    expect(readSheet(several, 2).cells.get("E2")?.text).toBe("12场");
  });

  test("nothing of a stranger's is a formula, markup or a character that XML has none of", async () => {
    const hostile = "=HYPERLINK(\"http://evil.example\")收到申请61件，+cmd|' /C calc'!A0受理40件，@SUM(A1)<script>审结37件，_x0041_\u0007\uffff办结5件。\n";
    const { cells, formulas } = readSheet(await writeXlsx([{ ...(await checkText("=1+1.txt", hostile)) }]));
    expect(formulas).toBe(0);
    const sentences = [...cells].filter(([place]) => /^D[2-9]/.test(place)).map(([, cell]) => cell);
    expect(sentences.length).toBeGreaterThan(0);
    for (const { type, text } of sentences) {
      expect(type).toBe("s");
      expect(text).toContain("=HYPERLINK(");
      expect(text).toContain("<script>");
      expect(text).toMatch(/_x005F_x0041_\ufffd*办结/);
    }
  });
  test("a sentence longer than a cell is cut, not the workbook", async () => {
    const { cells } = readSheet(await writeXlsx([await checkText("long.txt", `${"甲".repeat(40_000)}收到申请61件。\n`)]));
    expect(cells.get("D2")!.text.length).toBeLessThanOrEqual(32_767);
  });
});

test.each([
  [["草案.docx"], ["草案"]],
  [["a.txt", "x/A.docx", "a.txt"], ["a", "A 2", "a 3"]],
  [["[a]:b*?.txt"], ["ab"]],
  [["'quoted'.txt"], ["quoted"]],
  [["?'a'?.txt", "History.docx"], ["a", "核对表"]],
  [["<stdin>"], ["<stdin>"]],
  [[".txt", "", "'"], ["核对表", "核对表 2", "核对表 3"]],
  [["名".repeat(40), "名".repeat(40)], ["名".repeat(31), `${"名".repeat(29)} 2`]],
])("sheets for %j are named %j", (files, names) => expect(sheetNames(files, "核对表")).toEqual(names));

describe("the page", () => {
  test("has a row a figure, and obeys no script and no style but its own", async () => {
    const file = await checkText("草案.txt", textOf("fazhi-draft"));
    const page = writeHtml([file]);
    expect(page.match(/<tr><th scope="row"/g)).toHaveLength(file.report.claims.length);
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/);
    expect(page).not.toMatch(/<script|\sstyle=|https?:/);
  });
  test("escapes what strangers wrote", async () => {
    const page = writeHtml([await checkText('<img src=x onerror="alert(1)">.txt', "<b>收到</b>申请61件&lt;。\n")]);
    expect(page).not.toMatch(/<img|<b>/);
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;.txt");
  });
  test("says what could not be read, and where there is nothing", async () => {
    const format = createChecklistHtml({ lang: "zh" });
    const page = format.begin() + format.file(await checkText("a.txt", "无\n")) + format.end({ ...nothingChecked, failed: [{ name: "坏.docx", code: "damaged-file", message: "文件已损坏" }] });
    expect(page).toContain("没有可核对的数据。");
    expect(page).toContain("坏.docx: 文件已损坏 <code>damaged-file</code>");
  });
});
