import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { checkText, DRAFT, pageOf } from "./page-of.js";
import { evaluate, hasChromium, visitPages } from "./visit-pages.js";

const LAST_YEAR = "临川市云山区2023年法治政府建设情况报告\n一、主要工作\n（一）行政复议。全年收到行政复议申请50件，审结45件。\n";

describe.skipIf(!hasChromium)("the page in a browser", { timeout: 90_000 }, () => {
  const pages = visitPages(async () => ({
    "one.html": pageOf([await checkText(DRAFT, "送审稿.txt", LAST_YEAR)]),
    "two.html": pageOf([await checkText(DRAFT, "甲.txt"), await checkText(DRAFT.replace("22件", "21件"), "乙.txt")]),
  }));
  const visit = (name = "one.html", options?: BrowserContextOptions): Promise<Page> => pages.visit(name, options);

  const focusedText = (page: Page): Promise<string> => evaluate(page, "document.activeElement.textContent");
  const ringed = async (page: Page): Promise<readonly string[]> => page.locator(".gj-text .is-tied").allInnerTexts();
  const strip = (page: Page): Promise<string> => page.locator(".gj-strip").innerText();

  test("pointing at a figure shows which figures make it, with the arithmetic, and leaving takes that away", async () => {
    const page = await visit();
    await page.locator('.gj-text [data-claim]:text-is("62件"), .gj-text [data-claim]:text-is("61件")').first().hover();
    expect(await ringed(page)).toEqual(["61件", "40件", "22件"]);
    expect(await page.locator(".gj-text .is-whole").allInnerTexts()).toEqual(["61件"]);
    expect(await page.locator(".gj-ties path").count()).toBe(2);
    expect(await strip(page)).toContain("40 + 22 = 62 ≠ 61");
    await page.mouse.move(5, 5);
    expect(await ringed(page)).toEqual([]);
    expect(await page.locator(".gj-strip").isHidden()).toBe(true);
  });

  test("a figure that nothing is wrong with shows its ties as well", async () => {
    const page = await visit();
    await page.locator('.gj-text [data-claim]:text-is("37件")').hover();
    expect(await ringed(page)).toContain("37件");
    expect(await strip(page)).toMatch(/40件\s*≥\s*37件|61件\s*≥\s*37件/);
  });

  test("n and p go through the findings, Enter to the figure, Esc back and out", async () => {
    const page = await visit();
    const numbers = await page.locator(".gj-card").count();
    await page.keyboard.press("n");
    expect(await page.locator(".gj-card.is-selected .gj-number").innerText()).toBe("1");
    expect(await focusedText(page)).toContain("61件");
    await page.keyboard.press("p");
    expect(await page.locator(".gj-card.is-selected .gj-number").innerText()).toBe(String(numbers));
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    expect(await focusedText(page)).toBe("61件");
    expect(await ringed(page)).toEqual(["61件", "40件", "22件"]);
    await page.keyboard.press("Escape");
    expect(await focusedText(page)).toContain("61件，");
    await page.keyboard.press("Escape");
    expect(await page.locator(".gj-card.is-selected").count()).toBe(0);
    expect(await ringed(page)).toEqual([]);
  });

  test("arrow keys go from figure to figure and draw what each stands in", async () => {
    const page = await visit();
    await page.locator(".gj-text").focus();
    await page.keyboard.press("ArrowRight");
    const first = await focusedText(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    expect(await focusedText(page)).toBe(first);
    await page.keyboard.press("ArrowRight");
    expect(await focusedText(page)).toBe("40件");
    expect(await strip(page)).toContain("40 + 22 = 62 ≠ 61");
    await page.keyboard.press("Enter");
    expect(await page.locator(".gj-card.is-selected").count()).toBe(1);
  });

  test("everything can be reached by Tab", async () => {
    const page = await visit();
    const reached = new Set<string>();
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press("Tab");
      reached.add(await evaluate(page, "[...document.activeElement.classList, document.activeElement.name, document.activeElement.dataset.action, document.activeElement.tagName].join(' ')"));
    }
    const all = [...reached].join("|");
    for (const name of ["gj-skip", "lang", "theme", "print", "level", "rule", "gj-text", "gj-at", "gj-go", "SUMMARY"]) expect(all).toContain(name);
  });

  test("a click on a figure chooses its finding, and one on a card goes to the figure", async () => {
    const page = await visit("one.html", { viewport: { width: 1280, height: 420 } });
    await page.locator('.gj-text a:text-is("61件")').click();
    expect(await page.locator(".gj-card.is-selected .gj-go").innerText()).toContain("61件");
    const last = page.locator(".gj-card").last();
    await last.locator(".gj-go").click();
    const target = await last.locator(".gj-go").getAttribute("href");
    expect(await evaluate(page, `(({ top, bottom }) => top > 0 && bottom < innerHeight)(document.querySelector('${target}').getBoundingClientRect())`)).toBe(true);
  });

  test("filters by level, rule and section leave what they say, in the text as well, and count it", async () => {
    const page = await visit();
    const shown = (): Promise<readonly string[]> => page.locator(".gj-card:visible .gj-number").allInnerTexts();
    const all = await shown();
    await page.locator('input[value="error"]').uncheck();
    const warnings = await shown();
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings.length).toBeLessThan(all.length);
    expect(await page.locator(".gj-card:visible.gj-error").count()).toBe(0);
    expect(await page.locator(".gj-shown").innerText()).toBe(`显示 ${warnings.length} / ${all.length} 处`);
    expect(await page.locator('.gj-text a:text-is("61件")').getAttribute("class")).toContain("gj-off");
    await page.locator('input[value="error"]').check();
    await page.locator('select[name="rule"]').selectOption("sum-mismatch");
    expect(await page.locator(".gj-card:visible .gj-rule code").allInnerTexts()).toEqual((await shown()).map(() => "sum-mismatch"));
    await page.locator('select[name="rule"]').selectOption("");
    await page.locator('select[name="section"]').selectOption("2");
    const places = await page.locator(".gj-card:visible .gj-where").allInnerTexts();
    expect(places.length).toBeGreaterThan(0);
    expect(places).toEqual(places.map(() => expect.stringContaining("二、存在问题")));
  });

  test("the table of figures is sorted by its headings and leads to the text", async () => {
    const page = await visit();
    await page.locator("#f1-claims summary").click();
    const values = async (): Promise<readonly number[]> => (await page.locator("#f1-claims tbody td:nth-child(2)").allInnerTexts()).map(Number);
    const asWritten = await values();
    const head = page.locator("#f1-claims th", { hasText: "数值" });
    await head.getByRole("button").click();
    expect(await values()).toEqual(asWritten.toSorted((a, b) => a - b));
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await head.getByRole("button").click();
    expect(await values()).toEqual(asWritten.toSorted((a, b) => b - a));
    await head.getByRole("button").click();
    expect(await values()).toEqual(asWritten);
    await page.locator("#f1-claims tbody a", { hasText: "1740件" }).click();
    expect(await focusedText(page)).toBe("1740件");
  });

  test("theme and language change by a switch, words and findings alike", async () => {
    const page = await visit();
    const ground = (): Promise<string> => evaluate(page, "getComputedStyle(document.querySelector('.gj-paper')).backgroundColor");
    const light = await ground();
    await page.locator('[data-action="theme"]').click();
    expect(await ground()).toBe(light);
    await page.locator('[data-action="theme"]').click();
    expect(await ground()).not.toBe(light);
    await page.locator('[data-action="lang"]').click();
    expect(await evaluate(page, "document.documentElement.lang")).toBe("en");
    expect(await page.locator(".gj-message").first().innerText()).toMatch(/disagrees/);
    expect(await page.locator('select[name="rule"] option').first().innerText()).toBe("All rules");
    expect(await page.locator(".gj-bar").innerText()).toContain("Theme: Dark");
  });

  test("in a dark system it is dark from the start", async () => {
    const page = await visit("one.html", { colorScheme: "dark" });
    expect(await evaluate(page, "getComputedStyle(document.documentElement).colorScheme")).toBe("dark");
  });

  test("on paper there are the text, the findings and no controls, and it is light", async () => {
    const page = await visit("one.html", { colorScheme: "dark" });
    await page.keyboard.press("n");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const control of [".gj-tools", ".gj-filters", ".gj-strip", ".gj-ties", ".gj-toc"]) expect(await page.locator(control).first().isHidden(), control).toBe(true);
    expect(await page.locator(".gj-card:visible").count()).toBe(await page.locator(".gj-card").count());
    expect(await evaluate(page, "getComputedStyle(document.documentElement).colorScheme")).toBe("light");
    expect(await evaluate(page, "getComputedStyle(document.querySelector('a.gj-at'), '::after').content")).toBe('"1"');
  });

  test("several files: a list first, one file at a time, and the way back", async () => {
    const page = await visit("two.html");
    expect(await page.locator("article:visible").count()).toBe(0);
    await page.locator(".gj-overview a", { hasText: "乙.txt" }).click();
    expect(await page.locator("article:visible .gj-name").allInnerTexts()).toEqual(["乙.txt"]);
    await page.keyboard.press("n");
    expect(await page.locator("article:visible .gj-card.is-selected").count()).toBe(1);
    await page.locator('[data-action="files"]').click();
    expect(await page.locator("article:visible").count()).toBe(0);
    await page.goBack();
    expect(await page.locator("article:visible .gj-name").allInnerTexts()).toEqual(["乙.txt"]);
  });

  test("on a phone nothing scrolls sideways, and the chosen finding comes up as a sheet", async () => {
    const page = await visit("one.html", { viewport: { width: 390, height: 844 } });
    expect(await evaluate(page, "document.documentElement.scrollWidth")).toBe(390);
    await page.locator('.gj-text a:text-is("61件")').click();
    const card = page.locator(".gj-card.is-selected");
    expect(await evaluate(page, "getComputedStyle(document.querySelector('.gj-card.is-selected')).position")).toBe("fixed");
    await card.getByRole("button", { name: "关闭" }).click();
    expect(await page.locator(".gj-card.is-selected").count()).toBe(0);
  });

  test("without a script it can still be read", async () => {
    const page = await visit("one.html", { javaScriptEnabled: false });
    expect(await page.locator(".gj-card:visible").count()).toBeGreaterThan(2);
    expect(await page.locator(".gj-filters").isHidden()).toBe(true);
  });
});
