import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderDiffHtml } from "../../../src/render/diff/html/page.js";
import { AFTER, BEFORE, draftFiles } from "./drafts.js";

const CHROMIUM = "/usr/bin/chromium";

describe.skipIf(!existsSync(CHROMIUM))("the page in a browser", () => {
  let browser: Browser;
  let axe: string;
  let html: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    html = renderDiffHtml(await draftFiles(BEFORE, AFTER), "zh");
  });
  afterAll(() => browser.close());

  test.each([
    ["light", 1200],
    ["dark", 1200],
    ["light", 390],
    ["dark", 390],
  ] as const)("has no fault that axe-core finds, %s and %i wide, and needs no scrolling sideways", { timeout: 60_000 }, async (colorScheme, width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(html);
    await page.evaluate(axe);
    const violations = await page.evaluate<string[]>("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
    expect(violations).toEqual([]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
    await context.close();
  });

  test("its own policy lets its style sheet in and nothing else", { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    await page.setContent(html);
    expect(await page.evaluate<string>("getComputedStyle(document.querySelector('.gj-entry')).borderTopLeftRadius")).toBe("6px");
    expect(asked.filter((url) => url !== "about:blank")).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});
