import { createRequire } from "node:module";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFormats } from "../../src/web/protocol.js";
import { serve } from "../../src/cli/ui-server/serve.js";
import type { Served } from "../../src/cli/ui-server/serve.js";
import { CHROMIUM, dropFiles, exportAs, findingsShown, launch, openPage, showTab, WHY_SKIPPED } from "./browser.js";
import type { GivenFile, Opened } from "./browser.js";
import { buildPage } from "./build-page.js";
import { makeDrafts, makeLongDraft } from "./drafts.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Bytes of all scripts, unpacked, that may be loaded before a PDF comes. */
const MOST_SCRIPT = 1_000_000;
const LONGEST_TASK_MS = 100;

let browser: Browser;
let served: Served;
let folder: string;
let drafts: readonly GivenFile[];

if (WHY_SKIPPED) console.warn(WHY_SKIPPED);

describe.skipIf(CHROMIUM === undefined)("the local page", () => {
  beforeAll(async () => {
    const built = await buildPage("quality");
    folder = built.folder;
    [served, browser, drafts] = await Promise.all([serve(built.files, 0), launch(), makeDrafts("fazhi-draft")]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ] as const)("has no fault that axe can find: %s, %d wide", async (colorScheme, width) => {
    const { page, context } = await openPage(browser, served.address, width);
    await page.emulateMedia({ colorScheme });
    // By the browser's own way around the page's policy, which would not let a strange script in.
    await page.evaluate(AXE);
    expect(await faultsOf(page), "empty").toEqual([]);
    await page.getByRole("button", { name: "粘贴文字" }).click();
    expect(await faultsOf(page), "pasting").toEqual([]);
    await page.keyboard.press("Escape");

    await dropFiles(page, [drafts[1]!, { name: "empty.txt", bytes: new Uint8Array() }]);
    await findingsShown(page);
    expect(await faultsOf(page), "findings").toEqual([]);
    if (width < 600) {
      await page.locator(".sheet-handle").click();
      expect(await faultsOf(page), "sheet").toEqual([]);
    }
    await page.locator(".gj-card .gj-go").first().click();
    await page.locator(".gj-card.is-selected").waitFor();
    expect(await faultsOf(page), "chosen").toEqual([]);
    if (width < 600) await page.locator(".gj-close").click();
    await page.getByText("数据表（").click();
    await page.getByText("核对范围").click();
    await page.getByRole("button", { name: "导出" }).click();
    expect(await faultsOf(page), "all open").toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "规则" }).click();
    expect(await faultsOf(page), "rules").toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "English" }).click();
    await showTab(page, "empty.txt");
    await page.getByRole("alert").waitFor();
    expect(await faultsOf(page), "failure").toEqual([]);
    await context.close();
  }, 120_000);

  // What other programs take of the machine meanwhile is counted as well: a page that holds itself up does so each time.
  test("a draft of a hundred pages never holds the page up", { retry: 2, timeout: 120_000 }, async () => {
    const text = makeLongDraft();
    expect(text.length).toBeGreaterThan(150_000);
    const { page, context } = await openPage(browser, served.address);
    // The work of loading the page itself is over.
    await page.waitForTimeout(500);
    await page.evaluate(`globalThis.tasks = []; new PerformanceObserver((list) => tasks.push(...list.getEntries().map((each) => each.duration))).observe({ type: "longtask" });`);
    await dropFiles(page, [{ name: "long.txt", bytes: new TextEncoder().encode(text) }]);
    const ids = await findingsShown(page);
    expect(ids.length).toBeGreaterThan(50);
    await page.waitForTimeout(300);
    const tasks = (await page.evaluate("tasks")) as readonly number[];
    console.log(`longest tasks on the main thread: ${tasks.toSorted((a, b) => b - a).slice(0, 5).map(Math.round).join(", ") || "none over 50"} ms`);
    expect(tasks.filter((duration) => duration > LONGEST_TASK_MS)).toEqual([]);
    await context.close();
  });

  test("loads no more than a megabyte of script before there is a PDF, whatever else is read and exported", async () => {
    const opened = await openPage(browser, served.address);
    const { page, context } = opened;
    const others = drafts.filter(({ name }) => !name.endsWith(".pdf"));
    await dropFiles(page, others);
    for (const { name } of others) {
      await showTab(page, name);
      await findingsShown(page);
    }
    await showTab(page, others.find(({ name }) => name.endsWith(".docx"))!.name);
    await dropFiles(page, [{ name: "gouji.config.json", bytes: new TextEncoder().encode("{}") }]);
    await page.locator(".house-line").waitFor();
    await findingsShown(page);
    for (const format of exportFormats) await exportAs(page, format);
    const before = scriptsOf(opened);
    const size = [...before].reduce((sum, name) => sum + statSync(`${folder}assets/${name}`).size, 0);
    console.log(`${before.size} scripts, ${size} bytes`);
    expect(before.size).toBeGreaterThan(3);
    expect(size).toBeLessThan(MOST_SCRIPT);
    expect([...before].filter((name) => /pdfjs|cmaps|read-pdf/.test(name))).toEqual([]);

    await dropFiles(page, [drafts.find(({ name }) => name.endsWith(".pdf"))!]);
    await expect.poll(() => page.locator(".tab.working, .working").count(), { timeout: 20_000 }).toBe(0);
    expect([...scriptsOf(opened)].some((name) => name.startsWith("pdfjs"))).toBe(true);
    await context.close();
  }, 60_000);
});

function scriptsOf({ requests }: Opened): ReadonlySet<string> {
  return new Set(requests.filter((address) => address.endsWith(".js")).map((address) => basename(address)));
}

/** What axe finds, each in a line: the rule and the first element. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 160) + " " + (nodes[0].any[0]?.message ?? "")))`)) as readonly string[];
}
