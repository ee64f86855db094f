import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { createComparisonPage } from "../../../src/render/comparison/html/index.js";
import type { Comparison } from "../../../src/model/comparison.js";
import { evaluate, hasChromium, visitPages } from "../html/visit-pages.js";
import { cellOf, readingOf, rowWith, sample } from "./comparison.js";

const sentence = (text: string, figure: string) => ({ text: figure, span: { start: text.indexOf(figure), end: text.indexOf(figure) + figure.length }, sentence: { text, span: { start: 0, end: text.length } } });

/** Four indicators of two invented cities over two years. */
const comparison: Comparison = {
  ...sample,
  rows: [
    ...sample.rows,
    rowWith([cellOf(readingOf(61, sentence("全年收到行政复议申请61件，审结<b>40</b>件。", "61件"))), cellOf(readingOf(1000)), cellOf(readingOf(9))], { id: "r", indicator: "reconsideration.received", name: "行政复议申请收到件数", nameEn: "Applications received", field: "reconsideration-and-litigation", unit: "件", kind: "count" }),
    rowWith([cellOf(readingOf(3)), null, null], { id: "once", indicator: null, name: "新建公园", nameEn: null, field: null, unit: "个", kind: "count" }),
  ],
};

describe.skipIf(!hasChromium)("the page of a comparison in a browser", { timeout: 90_000 }, () => {
  const pages = visitPages(async () => ({ "zh.html": createComparisonPage(comparison, { lang: "zh" }), "en.html": createComparisonPage(comparison, { lang: "en" }) }));
  const names = (page: Page): Promise<readonly string[]> => page.locator("tbody tr:visible th").allInnerTexts();
  const figures = (page: Page, column: number): Promise<readonly string[]> => page.locator(`tbody tr:visible td[data-c="${column}"]`).allInnerTexts().then((texts) => texts.map((text) => text.replaceAll("\n", "")));
  const heads = (page: Page): Promise<readonly string[]> => page.locator("thead th[data-c]:visible").allInnerTexts();
  const cell = (page: Page, row: number, column: number) => page.locator(`tr[data-r="${row}"] td[data-c="${column}"] .gj-cell`);

  test.each([["light", 1280, "zh"], ["dark", 1280, "zh"], ["light", 390, "zh"], ["dark", 390, "zh"], ["light", 1280, "en"]] as const)("axe-core finds nothing wrong, and nothing scrolls sideways: %s, %i wide, %s", async (colorScheme, width, lang) => {
    const page = await pages.visit(`${lang}.html`, { viewport: { width, height: 844 }, colorScheme, bypassCSP: true });
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    const violations = (): Promise<readonly string[]> => evaluate(page, "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))");
    for (const view of ["table", "heat", "charts"]) {
      await page.locator(`input[value="${view}"]`).check();
      expect(await violations(), view).toEqual([]);
      expect(await evaluate(page, "document.documentElement.scrollWidth"), view).toBe(width);
    }
    await page.locator('input[value="heat"]').check();
    await cell(page, 0, 1).click();
    expect(await violations(), "with the panel").toEqual([]);
  });

  test("a figure opens its sentence with the figure marked, its file, unit and interval, and Esc closes it", async () => {
    const page = await pages.visit("zh.html");
    await cell(page, 2, 0).click();
    const panel = page.locator(".gj-detail");
    expect(await panel.locator("blockquote").first().innerText()).toBe("全年收到行政复议申请61件，审结<b>40</b>件。");
    expect(await panel.locator("mark").innerText()).toBe("61件");
    expect(await panel.innerText()).toMatch(/临川市 2023[^]*61 件[^]*临川市-2023\.txt[^]*reconsideration\.received/);
    await cell(page, 0, 1).click();
    expect(await panel.innerText()).toMatch(/1200\.5 亿元[^]*快报[^]*\+100\.3亿元（\+9\.12%）[^]*1 \/ 2/);
    await cell(page, 1, 1).click();
    expect(await panel.locator("blockquote").allInnerTexts()).toEqual(["数为3。", "数为4。"]);
    await page.keyboard.press("Escape");
    expect(await panel.isHidden()).toBe(true);
  });

  test("columns are sorted as numbers, what is missing stays at the end, and the third click brings the first order back", async () => {
    const page = await pages.visit("zh.html");
    const head = page.locator('thead th[data-c="1"]');
    await head.getByRole("button").click();
    expect(await figures(page, 1)).toEqual(["1000", "1200.5‡（数据性质（快报、决算等））", "?（同一报告有几个数，对不上）", "—"]);
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await head.getByRole("button").click();
    expect((await figures(page, 1))[0]).toContain("1200.5");
    expect((await figures(page, 1)).at(-1)).toBe("—");
    await head.getByRole("button").click();
    expect((await names(page))[0]).toBe("地区生产总值");
  });

  test("an indicator's name opens its reports, the greatest first, and orders the columns by it", async () => {
    const page = await pages.visit("zh.html");
    await page.locator('tr[data-r="2"] th .gj-cell').click();
    expect(await page.locator(".gj-ranked li").allInnerTexts()).toEqual(["临川市 2024\n1000", "临川市 2023\n61", "青河市 2024\n9"]);
    await page.getByRole("button", { name: "按此指标排列各报告" }).click();
    expect((await heads(page)).map((each) => each.trim())).toEqual(["临川市 2024", "临川市 2023", "青河市 2024"]);
    expect(await page.locator('tr[data-r="2"] td[data-c]').allInnerTexts()).toEqual(["1000", "61", "9"]);
    await page.getByRole("button", { name: "恢复原来的列序" }).click();
    expect((await heads(page))[0]).toContain("2023");
  });

  test("search and filters leave what they say, in the charts as well, and count it", async () => {
    const page = await pages.visit("zh.html");
    await page.locator('input[name="search"]').fill("复议 received");
    expect(await names(page)).toEqual(["行政复议申请收到件数"]);
    expect(await page.locator(".gj-shown").innerText()).toBe("显示 1 / 4 个指标，3 份报告");
    await page.locator('input[value="charts"]').check();
    expect(await page.locator(".gj-chart:visible figcaption").allInnerTexts()).toEqual([expect.stringContaining("行政复议申请收到件数")]);
    await page.locator('input[value="table"]').check();
    await page.locator('input[name="search"]').fill("");
    const choose = async (name: string, value: string): Promise<readonly string[]> => {
      await page.locator(`select[name="${name}"]`).selectOption(value);
      const left = await names(page);
      await page.locator(`select[name="${name}"]`).selectOption({ index: 0 });
      return left.map((each) => each.replace(/[≈（].*$/s, ""));
    };
    expect(await choose("origin", "catalogued")).toEqual(["地区生产总值", "行政复议申请收到件数"]);
    expect(await choose("origin", "likeness")).toEqual(["=固定资产投资增速", "新建公园"]);
    expect(await choose("flags", "status")).toEqual(["地区生产总值"]);
    expect(await choose("flags", "disputed")).toEqual(["=固定资产投资增速"]);
    expect(await choose("field", "statistics")).toEqual(["地区生产总值"]);
    expect(await choose("least", "3")).toEqual(["行政复议申请收到件数"]);
    expect(await choose("year", "2023")).toEqual(["地区生产总值", "行政复议申请收到件数", "新建公园"]);
    await page.locator('select[name="place"]').selectOption("青河市");
    expect((await heads(page)).map((each) => each.trim())).toEqual(["青河市 2024"]);
  });

  test("one stop for Tab in the table; arrows go from figure to figure past what is missing, and the panel follows", async () => {
    const page = await pages.visit("zh.html");
    expect(await page.locator('.gj-cell[tabindex="0"]').count()).toBe(1);
    await cell(page, 0, 0).focus();
    await page.keyboard.press("Enter");
    const panel = page.locator(".gj-detail h3");
    expect(await panel.innerText()).toBe("地区生产总值");
    await page.keyboard.press("ArrowDown");
    expect(await panel.innerText()).toBe("行政复议申请收到件数");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".gj-figure").innerText()).toBe("1000 件");
    await page.keyboard.press("Home");
    expect(await evaluate(page, "document.activeElement.closest('th') !== null")).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator(".gj-detail").isHidden()).toBe(true);
    expect(await page.locator('.gj-cell[tabindex="0"]').count()).toBe(1);
  });

  test("the heat map colours the same table, whose figures stay to be read", async () => {
    const page = await pages.visit("zh.html");
    const ground = (row: number, column: number): Promise<string> => evaluate(page, `getComputedStyle(document.querySelector('tr[data-r="${row}"] td[data-c="${column}"]')).backgroundColor`);
    const before = await ground(2, 1);
    await page.locator('input[value="heat"]').check();
    expect(await ground(2, 1)).not.toBe(before);
    expect(await ground(2, 1)).not.toBe(await ground(2, 2));
    expect(await cell(page, 2, 1).innerText()).toBe("1000");
    expect(await page.locator(".gj-heat-legend").isVisible()).toBe(true);
  });

  test("language and theme change by a switch, and a point of a chart opens its sentence", async () => {
    const page = await pages.visit("zh.html");
    await page.locator('[data-action="lang"]').click();
    expect((await names(page))[0]).toBe("Gross domestic product");
    expect(await page.locator('select[name="origin"] option').first().innerText()).toBe("Catalogue and likeness");
    await page.locator('input[value="charts"]').check();
    await page.locator('.gj-chart[data-r="0"] circle').first().click();
    expect(await page.locator(".gj-detail").innerText()).toContain("Gross domestic product");
  });

  test("on paper there is the view that was open, in light colours, without controls", async () => {
    const page = await pages.visit("zh.html", { colorScheme: "dark" });
    await cell(page, 0, 0).click();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const control of [".gj-tools", ".gj-filters", ".gj-detail"]) expect(await page.locator(control).isHidden(), control).toBe(true);
    expect(await page.locator(".gj-cmp").isVisible()).toBe(true);
    expect(await evaluate(page, "getComputedStyle(document.documentElement).colorScheme")).toBe("light");
  });

  test("without its script the table and the charts are there to read", async () => {
    const page = await pages.visit("zh.html", { javaScriptEnabled: false });
    expect(await page.locator(".gj-cmp").isVisible()).toBe(true);
    expect(await page.locator(".gj-chart").first().isVisible()).toBe(true);
    expect(await page.locator(".gj-filters").isHidden()).toBe(true);
  });
});
