import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { checkText, DRAFT, pageOf } from "./page-of.js";
import { evaluate, hasChromium, visitPages } from "./visit-pages.js";

/** Some hundred pages of print. */
const LONG = Array.from({ length: 330 }, (_, index) => DRAFT.split("\n").slice(2, 6).join("\n").replaceAll("61件", `${61 + index}件`)).join("\n");

describe.skipIf(!hasChromium)("the page for everyone", { timeout: 90_000 }, () => {
  const pages = visitPages(async () => ({
    "one.html": pageOf([await checkText(DRAFT)]),
    "two.html": pageOf([await checkText(DRAFT, "甲.txt"), await checkText(DRAFT, "乙.txt")]),
    "long.html": pageOf([await checkText(LONG)]),
  }));

  test.each([
    ["one.html", "light", 1280],
    ["one.html", "dark", 1280],
    ["one.html", "light", 390],
    ["one.html", "dark", 390],
    ["two.html", "light", 1280],
  ] as const)("axe-core finds nothing wrong: %s, %s, %i wide", async (name, colorScheme, width) => {
    const page = await pages.visit(name, { viewport: { width, height: 844 }, colorScheme, bypassCSP: true });
    const violations = async (): Promise<readonly string[]> => evaluate(page, "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))");
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    expect(await violations()).toEqual([]);
    if (name === "two.html") return;
    await page.keyboard.press("n");
    for (const summary of await page.locator("summary").all()) await summary.evaluate((element) => (element as unknown as { click(): void }).click());
    expect(await violations()).toEqual([]);
  });

  test("a hundred pages open, and are gone through, without a task that freezes the page", async () => {
    const page = await pages.visit("long.html");
    await evaluate(page, "new Promise((done) => setTimeout(done, 500))");
    await evaluate(page, "void (window.tasks = [], new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' }))");
    for (let step = 0; step < 5; step++) await page.keyboard.press("n");
    await evaluate(page, "new Promise((done) => setTimeout(done, 500))");
    const tasks = await evaluate<readonly number[]>(page, "tasks");
    // Twice what is aimed at, for a machine that does other work at the same time.
    expect(Math.max(0, ...tasks)).toBeLessThan(200);
  });
});
