import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

/** Debian's browser; where there is none, the page's script goes untested and the tests say so by being skipped. */
const CHROMIUM = "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);

export interface Visits {
  visit(name: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Opens pages from a folder of their own, as a reader would. Nothing may be asked for, and nothing may go wrong, in any test. */
export function visitPages(make: () => Promise<Readonly<Record<string, string>>>): Visits {
  let browser: Browser;
  let folder: string;
  const open: Page[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    folder = await mkdtemp(join(tmpdir(), "gouji-html-"));
    await Promise.all(Object.entries(await make()).map(([name, html]) => writeFile(join(folder, name), html)));
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
    expect(troubles.splice(0)).toEqual([]);
  });

  return {
    async visit(name, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const address = pathToFileURL(join(folder, name)).href;
      page.on("request", (request) => request.url().split("#")[0] === address || troubles.push(`request: ${request.url()}`));
      page.on("pageerror", (error) => troubles.push(error.message));
      page.on("console", (message) => troubles.push(message.text()));
      await page.goto(address);
      open.push(page);
      return page;
    },
  };
}

/** Runs in the page, whose names are not known here. */
export function evaluate<T>(page: Page, script: string): Promise<T> {
  return page.evaluate<T>(script);
}
