import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkReport, locate, parseReport } from "../../src/index.js";
import { nothingChecked } from "../../src/render/checked-file.js";
import { createChecklistHtml } from "../../src/render/checklist/html.js";

const CHROMIUM = "/usr/bin/chromium";

describe.skipIf(!existsSync(CHROMIUM))("the checklist as a page in a browser", () => {
  let browser: Browser;
  let axe: string;
  let html: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const report = await parseReport(readFileSync(new URL("../../fixtures/reports/fazhi-draft/input.txt", import.meta.url)));
    const format = createChecklistHtml({ lang: "zh" });
    html = format.begin() + format.file({ name: "草案.txt", report, findings: checkReport(report), ignored: [], place: (span) => locate(report, span) }) + format.end(nothingChecked);
  });
  afterAll(() => browser.close());

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ] as const)("has no fault that axe-core finds, %s and %i wide, and moves the table alone", { timeout: 60_000 }, async (colorScheme, width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(html);
    await page.evaluate(axe);
    expect(await page.evaluate<string[]>("axe.run().then(({ violations }) => violations.map(({ id }) => id))")).toEqual([]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
    await context.close();
  });

  test("keeps to its own policy, and its headings stand on every printed page", { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.setContent(html);
    expect(await page.evaluate<string>("getComputedStyle(document.querySelector('table')).tableLayout")).toBe("fixed");
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate<string>("getComputedStyle(document.querySelector('thead')).display")).toBe("table-header-group");
    expect(said).toEqual([]);
    await page.close();
  });
});
