import { createHash } from "node:crypto";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { createComparisonPage } from "../../../src/render/comparison/html/index.js";
import type { PageData } from "../../../src/render/comparison/html/page-data.js";
import { cellOf, readingOf, rowWith, sample } from "./comparison.js";

const page = (comparison = sample, lang: "zh" | "en" = "zh"): string => createComparisonPage(comparison, { lang });
const dataIn = (html: string): PageData => JSON.parse(/<script type="application\/json" class="gj-data">([^<]*)<\/script>/.exec(html)![1]!) as PageData;
/** The words of each cell of the body, a row a line; what is for screen readers alone in brackets. */
const cellsOf = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr data-r="\d+">(.*?)<\/tr>/g)].map(([, row]) => [...row!.matchAll(/<(?:td|th)[^>]*>(.*?)<\/(?:td|th)>/g)].map(([, cell]) => cell!.replace(/<span class="gj-en"[^>]*>.*?<\/span>/g, "").replace(/<[^>]+>/g, "")));

test("is one file that loads and sends nothing and obeys its own style and script alone", () => {
  const html = page();
  const hashOf = (pattern: RegExp): string => createHash("sha256").update(pattern.exec(html)![1]!).digest("base64");
  expect(html).toContain(
    `content="default-src 'none'; style-src 'sha256-${hashOf(/<style>([^]*?)<\/style>/)}'; script-src 'sha256-${hashOf(/<script>([^]*?)<\/script>/)}'; base-uri 'none'; form-action 'none'"`,
  );
  const markup = html.replace(/<(style|script)[ >][^]*?<\/\1>/g, "");
  expect(markup).not.toMatch(/<link|<img|<iframe|https?:| style=| on[a-z]+=|url\(/i);
});

test("indicators down, reports across, in the unit that people read; missing is a dash, never 0", () => {
  const html = page();
  expect(cellsOf(html)).toEqual([
    ["地区生产总值", "亿元", "2", "1100.2", "1200.5‡（数据性质（快报、决算等））", "—"],
    ["=固定资产投资增速（市本级）≈（按名称相近归入）", "%", "2", "—", "?（同一报告有几个数，对不上）", "-3.2"],
  ]);
  expect(html).toContain('<td data-c="2" data-value="" class="gj-none">—</td>');
  expect(html.match(/data-value="0"/g)).toBeNull();
  expect(html).toContain("报告没有写，不是 0");
});

test("a figure of 0 is 0", () => {
  const html = page({ ...sample, rows: [rowWith([cellOf(readingOf(0)), cellOf(readingOf(7)), null], { unit: "件", kind: "count" })] });
  expect(cellsOf(html)[0]?.slice(3)).toEqual(["0", "7", "—"]);
  expect(html.match(/data-value="0"/g)).toHaveLength(1);
});

test("behind each cell are its sentence, file, interval, flags, change and rank", () => {
  const data = dataIn(page());
  expect(data.columns[1]).toMatchObject({ place: "临川市", year: 2024, genre: "stat-communique", sources: ["临川市-2024.txt"] });
  const [, cell] = data.rows[0]!.cells[1]!;
  expect(cell).toMatchObject({ value: "1200.5", change: { column: 0, by: "100.3", percent: 9.12 }, rank: [1, 2] });
  expect(cell.readings[0]).toMatchObject({ min: "1200.5", max: "1200.5", flags: [["status", "快报"]] });
  expect(data.sentences[cell.readings[0]!.sentence]).toBe("全年地区生产总值1200.5亿元。");
  expect(data.rows[1]!.cells[0]![1]).toMatchObject({ value: null, readings: [{ value: "3" }, { value: "4" }] });
});

describe("the figure in its sentence", () => {
  const at = (text: string, figure: string, start: number, sentenceStart = 100): string => {
    const span = { start: sentenceStart + start, end: sentenceStart + start + figure.length };
    const reading = readingOf(61, { text: figure, span, sentence: { text, span: { start: sentenceStart, end: sentenceStart + text.length } } });
    const { sentences, rows } = dataIn(page({ ...sample, rows: [rowWith([cellOf(reading), null, null], { unit: "件" })] }));
    const { sentence, at: [from, to] } = rows[0]!.cells[0]![1].readings[0]!;
    return `${sentences[sentence]!.slice(0, from)}[${sentences[sentence]!.slice(from, to)}]${sentences[sentence]!.slice(to)}`;
  };

  test("is marked where it stands, also where the same words stand twice", () => {
    expect(at("收到61件，审结61件。", "61件", 8)).toBe("收到61件，审结[61件]。");
  });
  test("is found where the sentence was trimmed and stands earlier than its span says", () => {
    expect(at("收到61件，审结61件。", "61件", 10)).toBe("收到61件，审结[61件]。");
  });
  test("is marked in one line, over a break in the file", () => {
    expect(at("收到\n  61件。", "61件", 5)).toBe("收到[61件]。");
  });
  test("of a sentence without end is shown with what stands around it", () => {
    const text = `${"很长的话，".repeat(2000)}收到61件${"，很长的话".repeat(2000)}`;
    const shown = at(text, "61件", text.indexOf("61件"));
    expect(shown.length).toBeLessThan(320);
    expect(shown).toMatch(/^….*收到\[61件\]，很长的话.*…$/);
  });
  test("is not marked where it is not", () => {
    expect(at("没有数字。", "61件", 2)).toBe("[]没有数字。");
  });
});

test("opens in the language asked for and holds both", () => {
  const html = page(sample, "en");
  expect(html).toContain('<html lang="en" data-lang="en">');
  expect(html).toContain("<title>Reports compared</title>");
  expect(html).toContain('<span class="gj-zh" lang="zh-CN">地区生产总值</span><span class="gj-en" lang="en">Gross domestic product</span>');
  expect(html).toContain(">not printed, which is not 0</span>");
  expect(html).toMatch(/<option value="likeness" data-zh="仅按名称相近" data-en="By likeness of names alone">By likeness of names alone</);
  expect(page()).toMatch(/<option value="likeness"[^>]*>仅按名称相近</);
});

test("controls that have nothing to choose between are left out", () => {
  const html = page({ ...sample, columns: sample.columns.slice(1, 2), rows: [rowWith([cellOf(readingOf(1))])] });
  for (const name of ["field", "origin", "flags", "least", "genre", "place", "year"]) expect(html).not.toContain(`<select name="${name}"`);
  expect(html).toContain('name="search"');
});

test("a comparison without rows says so", () => {
  expect(page({ ...sample, rows: [] })).toContain("这些报告没有可以对照的指标。");
  expect(page({ ...sample, columns: [], rows: [] })).toContain("0 份报告");
});

test("words of a stranger are no markup, wherever they stand", () => {
  const evil = '</style></script><img src=x onerror=alert(1)><script>"\'&\u202e\u0000';
  const reading = readingOf(5, {
    text: `5${evil}`, decimal: "5", sentence: { text: `收到5${evil}`, span: { start: 0, end: 40 } }, span: { start: 2, end: 30 }, flags: [{ kind: "scope", text: evil }], likeness: { name: evil, score: 0.8 },
  });
  const comparison = {
    ...sample,
    columns: sample.columns.map((column, at) => ({ ...column, sources: [evil], title: evil, date: evil, genre: evil, place: { name: evil, code: evil, series: `${evil}${at}` } })),
    rows: [rowWith([cellOf(reading), cellOf(readingOf(6)), null], { id: evil, indicator: evil, name: evil, nameEn: evil, field: evil, unit: evil, scope: evil })],
  };
  const html = page(comparison);
  expect(html).not.toContain("<img");
  for (const sign of ["\u202e", "\u0000"]) expect(html.includes(sign)).toBe(false);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(dataIn(html).columns[0]!.sources[0]).toContain("<img src=x");
});

test("is well-formed: everything that is opened is closed, no id is there twice", () => {
  const html = page();
  const markup = html.replace(/<(style|script)[ >][^]*?<\/\1>/g, "");
  for (const tag of ["table", "tr", "td", "th", "button", "span", "sup", "section", "figure", "svg", "g", "aside", "form", "label", "select", "option", "ul", "li", "div", "p"]) {
    expect(markup.match(new RegExp(`<${tag}[ >]`, "g"))?.length, tag).toBe(markup.match(new RegExp(`</${tag}>`, "g"))?.length);
  }
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(parseDocument(html).children.length).toBeGreaterThan(1);
});
