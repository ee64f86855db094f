import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";

export const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));

/** Said once where these tests are left out. */
export const WHY_SKIPPED = CHROMIUM === undefined ? "Chromium is not installed: the page is not tested in a browser" : "";

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: ["--no-sandbox"] });
}

/** A page that was opened, and everything that it has asked the network for or complained of. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export async function openPage(browser: Browser, address: string, width = 1280): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 860 }, acceptDownloads: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await page.getByRole("button", { name: "规则" }).and(page.locator(":enabled")).waitFor();
  return { page, context, requests, complaints };
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the page, as from a folder of the system. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  // A string, because the types of the DOM are not those of the tests.
  await page.evaluate(`{
    const carried = new DataTransfer();
    for (const { name, base64 } of ${JSON.stringify(given)}) carried.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
  }`);
}

/** The ids of the findings of the document in view, once it is all there. */
export async function findingsShown(page: Page): Promise<readonly string[]> {
  await page.locator(".gj-text[data-complete]").waitFor();
  await page.locator(".work").waitFor({ state: "detached" });
  return page.locator(".gj-card").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-finding") ?? ""));
}

/** Comes to a document by the name of its file. */
export async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
}

export async function exportAs(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await page.getByRole("button", { name: "导出" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-export=${format}]`).click()]);
  return { name: download.suggestedFilename(), bytes: await readDownload(download) };
}

export async function readDownload(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
