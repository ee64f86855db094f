import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { parse, serialize } from "parse5";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, test } from "vitest";
import { checkReport, locate, parseReport, rules } from "../../../src/index.js";
import type { CheckedFile } from "../../../src/render/checked-file.js";
import { createHtml, renderBlocks, viewFile, viewerData } from "../../../src/render/html/index.js";
import { findingFor, placeIn, reportOf, sampleFindings, sampleReport, SAMPLE_TEXT, spanOf } from "../sample.js";
import { checkText, DRAFT, pageOf } from "./page-of.js";

const FIXTURES = new URL("../../../fixtures/", import.meta.url);
const reports = readdirSync(new URL("reports/", FIXTURES));
const pdfs = ["forms/levels-and-tables.pdf", "forms/foi-annual.pdf"];

type Element = Tree.Element;
const isElement = (node: Tree.Node): node is Element => "tagName" in node;

function elementsIn(node: Tree.Node): readonly Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : elementsIn(child)));
}
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;
const hasClass = (element: Element, name: string): boolean => (attribute(element, "class") ?? "").split(" ").includes(name);
function textOf(node: Tree.Node): string {
  if (node.nodeName === "#text") return (node as Tree.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");

describe.each([...reports.map((name) => `reports/${name}/input.txt`), ...pdfs])("%s", (path) => {
  const page = async (): Promise<{ readonly checked: CheckedFile; readonly elements: readonly Element[] }> => {
    const report = await parseReport(readFileSync(new URL(path, FIXTURES)), { filename: path.split("/").at(-1)! });
    const checked = { name: path, report, findings: checkReport(report), ignored: [], place: (span: { start: number; end: number }) => locate(report, span) };
    return { checked, elements: elementsIn(parse(pageOf([checked]))) };
  };

  test("the text stands in the page to the character, its figures marked once each", async () => {
    const { checked, elements } = await page();
    const text = elements.find((each) => hasClass(each, "gj-text"))!;
    expect(withoutBlanks(textOf(text))).toBe(withoutBlanks(checked.report.text));
    const marked = elements.filter((each) => attribute(each, "data-claim") !== undefined).map((each) => [attribute(each, "data-claim"), textOf(each)]);
    expect(marked).toEqual(checked.report.claims.map(({ id, quantity: { span } }) => [id, checked.report.text.slice(span.start, span.end)]));
  });

  test("every finding has a card and a mark, and every link of the page a target", async () => {
    const { checked, elements } = await page();
    const ids = elements.map((each) => attribute(each, "id")).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    const cards = elements.filter((each) => hasClass(each, "gj-card")).map((each) => attribute(each, "data-finding"));
    expect(cards).toEqual(checked.findings.map(({ id }) => id));
    const begun = elements.filter((each) => attribute(each, "data-n") !== undefined).flatMap((each) => attribute(each, "data-n")!.split("、").map(Number));
    expect(begun.toSorted((a, b) => a - b)).toEqual(checked.findings.map((_, index) => index + 1));
    const targets = new Set(ids.map((id) => `#${id}`));
    const links = elements.filter(({ tagName }) => tagName === "a" || tagName === "use").map((each) => attribute(each, "href")!);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  test("headings go down by one level at most", async () => {
    const { elements } = await page();
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1));
  });
});

test("a merged cell stands once, over the rows and columns that it takes", async () => {
  const html = "<p>云山区2024年情况</p><table><tr><td rowspan=2>指标</td><td colspan=2>案件</td></tr><tr><td>收到（件）</td><td>审结（件）</td></tr><tr><td>合计</td><td>61</td><td>40</td></tr></table>";
  const report = await parseReport(new TextEncoder().encode(`<!doctype html><meta charset=utf-8>${html}`), { filename: "a.html" });
  const checked = { name: "a.html", report, findings: [], ignored: [], place: (span: { start: number; end: number }) => locate(report, span) };
  const blocks = [...renderBlocks(viewFile(checked, { lang: "zh", rules }))].join("");
  expect(blocks).toMatch(/<th scope="col" rowspan="2">指标<\/th><th scope="colgroup" colspan="2">案件<\/th>/);
  expect(blocks.match(/案件/g)).toHaveLength(1);
});

test("findings over one another, across figures and of nothing at all are all marked", () => {
  const text = SAMPLE_TEXT;
  const sentence = spanOf(text, "全年收到行政复议申请61件，其中不予受理21件");
  const blank = spanOf(text, "\n一、").start;
  const findings = [
    findingFor(text, "61件", { id: "a", span: sentence, severity: "info" }),
    findingFor(text, "61件", { id: "b", span: { start: sentence.start + 4, end: sentence.end - 2 } }),
    findingFor(text, "61件", { id: "c", span: { start: sentence.start, end: sentence.start }, severity: "warning" }),
    findingFor(text, "61件", { id: "d", span: { start: blank, end: blank } }),
    findingFor(text, "61件", { id: "e", span: { start: text.length + 5, end: text.length + 9 } }),
  ];
  const report = { ...sampleReport(), blocks: [{ kind: "paragraph" as const, span: { start: 0, end: text.trimEnd().length }, origin: { format: "text" as const, line: 1 } }] };
  const blocks = [...renderBlocks(viewFile({ name: "a", report, findings, ignored: [], place: placeIn(text) }, { lang: "zh", rules }))].join("");
  const elements = elementsIn(parse(blocks));
  expect(elements.flatMap((each) => attribute(each, "data-n")?.split("、") ?? []).toSorted()).toEqual(["1", "2", "3", "4", "5"]);
  expect(elements.filter((each) => attribute(each, "data-claim") === "c-61件")).toHaveLength(1);
  // A finding that ends inside of 21件 ends with it.
  expect(elements.find((each) => attribute(each, "data-claim") === "c-21件" && hasClass(each, "gj-error"))).toBeDefined();
  expect(withoutBlanks(elements.filter(({ tagName }) => tagName === "p").map(textOf).join(""))).toBe(withoutBlanks(text));
});

test("nothing is loaded: the policy allows this style sheet and this script, and there are no addresses", async () => {
  const page = pageOf([await checkText(DRAFT)]);
  const elements = elementsIn(parse(page));
  const policy = attribute(elements.find((each) => attribute(each, "http-equiv") === "Content-Security-Policy")!, "content")!;
  const hashOf = (name: string): string => {
    const [element, ...more] = elements.filter(({ tagName, attrs }) => tagName === name && !attrs.some((each) => each.value === "application/json"));
    expect(more).toEqual([]);
    return `'sha256-${createHash("sha256").update(textOf(element!)).digest("base64")}'`;
  };
  expect(policy).toBe(`default-src 'none'; style-src ${hashOf("style")}; script-src ${hashOf("script")}; base-uri 'none'; form-action 'none'`);
  expect(page.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|\/\/[a-z]|url\(|@import/i);
  expect(elements.filter(({ attrs }) => attrs.some(({ name }) => name === "style" || name === "src" || name.startsWith("on")))).toEqual([]);
});

test("a file whose findings all are known is not said to be without any", () => {
  const checked = { name: "a", report: sampleReport(), findings: [], ignored: [], place: placeIn(SAMPLE_TEXT) };
  const page = pageOf([{ ...checked, known: sampleFindings() }]);
  expect(page).not.toContain("未发现矛盾");
  expect(page).toContain("未发现其他矛盾。");
  expect(page).toContain("，基线中已有 2 处");
  expect(pageOf([checked])).toContain("未发现矛盾。");
});

test("last year's words, what is ignored and why, and what was not understood stand in the page", async () => {
  const lastYear = "临川市云山区2023年法治政府建设情况报告\n一、主要工作\n（一）行政复议。全年收到行政复议申请50件，审结45件。\n";
  const now = "临川市云山区2024年法治政府建设情况报告\n一、主要工作\n（一）行政复议。2023年收到行政复议申请58件。全年收到行政复议申请61件，其中受理40件，不予受理22件。\n";
  const checked = await checkText(now, "送审稿.txt", lastYear);
  const across = checked.findings.find(({ previous }) => previous !== undefined);
  expect(across).toBeDefined();
  const rest = checked.findings.filter((finding) => finding !== across);
  const ignored = rest.map((finding) => ({ finding, ignore: { rule: finding.rule, reason: "<已核实>" } }));
  const page = pageOf([{ ...checked, findings: [across!], ignored }]);
  expect(page).toContain("<mark>50件</mark>");
  expect(page).toContain("&lt;已核实&gt;");
  expect(page).toMatch(/<details class="gj-ignored"><summary>/);
  expect(page).toContain("核对范围");
  expect(page).toMatch(/年份|日期/);
});

test("ties come in figures, that which the others make first", () => {
  const file = { name: "a", report: sampleReport(), findings: sampleFindings(), ignored: [], place: placeIn(SAMPLE_TEXT) };
  const { claims, relations, findings } = viewerData(viewFile(file, { lang: "zh", rules }));
  expect(relations).toEqual([{ type: "sum", wording: "其中", terms: [0, " = ", 1, " + ", 2] }]);
  expect(claims).toEqual(["c-61件", "c-21件", "c-43件"]);
  expect(findings.map(({ id, sections, formula }) => [id, sections, formula])).toEqual([["f1", ["1", "1.1"], "21 + 43 = 64 ≠ 61"], ["f2", ["1", "1.1"], ""]]);
});

test("several files stand in one page under names of their own, and what could not be read is said", async () => {
  const [a, b] = [await checkText(DRAFT, "甲.txt"), await checkText(DRAFT, "乙.txt")];
  const format = createHtml({ lang: "en", rules });
  const parts = [format.begin(), format.file(a), format.file(b)];
  const end = format.end({ files: 2, failed: [{ name: "丙<.pdf", code: "no-text-layer", message: "没有文字层" }], tally: { error: 1, warning: 0, info: 0 }, ignored: 0, known: 0, unused: [], coverage: a.report.coverage });
  const page = [...parts, end].join("");
  const elements = elementsIn(parse(page));
  const ids = elements.flatMap((each) => attribute(each, "id") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(elements.filter(({ tagName }) => tagName === "article").map((each) => attribute(each, "data-name"))).toEqual(["甲.txt", "乙.txt"]);
  expect(end).toContain("丙&lt;.pdf");
  expect(end.length).toBeLessThan(40_000);
  expect(page).toContain('<html lang="en" data-lang="en">');
  // Without a translation the findings stay in the language that they were made in.
  expect(page).toMatch(/<a class="gj-go"[^>]*><span lang="en">/);
});

test("a long report stays small and is written in linear time", async () => {
  const section = DRAFT.split("\n").slice(2, 4).join("\n");
  const make = async (times: number): Promise<{ readonly size: number; readonly milliseconds: number; readonly characters: number }> => {
    const checked = await checkText(`${Array.from({ length: times }, (_, index) => section.replaceAll("61件", `${61 + index}件`)).join("\n")}\n`);
    const start = performance.now();
    const size = pageOf([checked], { translate: () => [] }).length;
    return { size, milliseconds: performance.now() - start, characters: checked.report.text.length };
  };
  await make(20);
  const [small, large] = [await make(100), await make(400)];
  expect(large.size / small.size).toBeLessThan(5);
  expect(large.milliseconds / Math.max(5, small.milliseconds)).toBeLessThan(12);
});

test("an empty report is a page all the same", () => {
  const report = reportOf("");
  const page = pageOf([{ name: "空.txt", report, findings: [], ignored: [], place: placeIn("") }]);
  expect(page).toContain("没有认出任何数字");
  expect(serialize(parse(page))).toContain("空.txt");
});
