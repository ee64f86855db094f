import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BuiltFiles } from "../../src/cli/ui-server/built-files.js";
import { serve } from "../../src/cli/ui-server/serve.js";
import type { Served } from "../../src/cli/ui-server/serve.js";
import { checkReport, ConfigSchema, parseReport } from "../../src/index.js";
import { convert, hasOffice, readAnnotations } from "../render/docx-comments/office.js";
import { CHROMIUM, dropFiles, exportAs, findingsShown, launch, openPage, readDownload, showTab, WHY_SKIPPED } from "./browser.js";
import type { GivenFile, Opened } from "./browser.js";
import { buildPage } from "./build-page.js";
import { makeDrafts, readDraft } from "./drafts.js";

let browser: Browser;
let served: Served;
let files: BuiltFiles;
let drafts: readonly GivenFile[];
/** What the page exported as an annotated DOCX. */
let inOffice: Uint8Array | null = null;

const idsOf = async ({ name, bytes }: GivenFile, options: Parameters<typeof checkReport>[1] = {}): Promise<readonly string[]> =>
  checkReport(await parseReport(bytes, { filename: name }), options).map(({ id }) => id);
const textFile = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });
const draftNamed = (ending: string): GivenFile => drafts.find(({ name }) => name.endsWith(ending))!;

if (WHY_SKIPPED) console.warn(WHY_SKIPPED);

describe.skipIf(CHROMIUM === undefined)("the local page", () => {
  beforeAll(async () => {
    ({ files } = await buildPage("e2e"));
    [served, browser, drafts] = await Promise.all([serve(files, 0), launch(), makeDrafts("fazhi-draft")]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const withPage = async (work: (opened: Opened) => Promise<void>, width?: number): Promise<void> => {
    const opened = await openPage(browser, served.address, width);
    try {
      await work(opened);
      expect(opened.complaints).toEqual([]);
    } finally {
      await opened.context.close();
    }
  };

  test("finds in every form of a draft what the command line finds, and asks nobody else for anything", () =>
    withPage(async ({ page, requests }) => {
      await dropFiles(page, drafts);
      for (const draft of drafts) {
        await showTab(page, draft.name);
        await expect.poll(() => page.locator(".file-name").innerText()).toBe(draft.name);
        const expected = await idsOf(draft);
        expect(expected.length).toBeGreaterThan(5);
        expect(await findingsShown(page), draft.name).toEqual(expected);
      }
      const foreign = requests.filter((address) => !address.startsWith(served.address) && !address.startsWith(`blob:${served.address}`));
      expect(foreign).toEqual([]);
    }));

  test("goes on without any network once it is there", () =>
    withPage(async ({ page, context }) => {
      await page.waitForLoadState("networkidle");
      await context.setOffline(true);
      await dropFiles(page, [draftNamed(".docx")]);
      expect(await findingsShown(page)).toEqual(await idsOf(draftNamed(".docx")));
    }));

  test("its policy keeps the page and its workers from speaking to anybody, even to its own server", async () => {
    const { page, context } = await openPage(browser, served.address);
    const tryToSend = `fetch(${JSON.stringify(`${served.address}index.html`)}).then(() => "sent", () => "blocked")`;
    expect(await page.evaluate(tryToSend)).toBe("blocked");
    const workers = page.workers();
    expect(workers.length).toBeGreaterThan(0);
    for (const worker of workers) expect(await worker.evaluate(tryToSend)).toBe("blocked");
    expect(await page.evaluate(`try { document.body.innerHTML = "<b>markup</b>"; "taken" } catch { "refused" }`)).toBe("refused");
    await context.close();
  });

  test("it works in a folder of any server of files, and the policy holds without that server's help", async () => {
    const server = createServer((request, response) => {
      const file = files.get((request.url ?? "").replace("/tools/gouji", ""));
      response.writeHead(file === undefined ? 404 : 200, { "Content-Type": file?.type ?? "text/plain" });
      response.end(file === undefined ? "" : readFileSync(file.path));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tools/gouji/`;
    const { page, context, complaints } = await openPage(browser, address);
    await dropFiles(page, [draftNamed(".pdf")]);
    expect(await findingsShown(page)).toEqual(await idsOf(draftNamed(".pdf")));
    expect(complaints).toEqual([]);
    const tryToSend = `fetch(${JSON.stringify(address)}).then(() => "sent", () => "blocked")`;
    expect(await page.evaluate(tryToSend)).toBe("blocked");
    for (const worker of page.workers()) expect(await worker.evaluate(tryToSend)).toBe("blocked");
    await context.close();
    server.close();
  });

  test("opened as a file, where browsers run no modules, it says what to do instead", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(files.get("/index.html")!.path).href);
    await page.getByText("直接双击打开文件是不行的").waitFor();
    await page.close();
  });

  test("a file that cannot be read says so in one line, and the others go on", () =>
    withPage(async ({ page }) => {
      await dropFiles(page, [{ name: "broken.docx", bytes: draftNamed(".docx").bytes.slice(0, 3000) }, textFile("empty.txt", ""), draftNamed(".txt")]);
      for (const [name, code] of [["broken.docx", "damaged-file"], ["empty.txt", "empty-file"]] as const) {
        await showTab(page, name);
        const said = await page.getByRole("alert").locator("p").innerText();
        expect(said).toContain(`[${code}]`);
        expect(said).not.toContain("\n");
      }
      await showTab(page, draftNamed(".txt").name);
      expect(await findingsShown(page)).toEqual(await idsOf(draftNamed(".txt")));
    }));

  test("a click on a finding goes to its place, and the place to its finding", () =>
    withPage(async ({ page }) => {
      await dropFiles(page, [draftNamed(".docx")]);
      const ids = await findingsShown(page);
      const last = ids.at(-1)!;
      await page.locator(`.gj-card[data-finding="${last}"] .gj-go`).click();
      const place = page.locator(`.gj-text [data-at~="${last}"]`).first();
      await expect.poll(() => place.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
      expect(await place.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(860);
      await page.locator(`.gj-text [data-at~="${ids[0]}"]`).first().click();
      await expect.poll(() => page.locator(".gj-card.is-selected").getAttribute("data-finding")).toBe(ids[0]);
    }));

  test("findings are filtered by level", () =>
    withPage(async ({ page }) => {
      await dropFiles(page, [draftNamed(".txt")]);
      await findingsShown(page);
      const errors = checkReport(await parseReport(draftNamed(".txt").bytes)).filter(({ severity }) => severity === "error");
      await page.locator('.gj-filters input[value="warning"]').uncheck();
      await expect.poll(() => page.locator(".gj-card:visible").count()).toBe(errors.length);
    }));

  test("a rule's level is switched, and taken along as a configuration", () =>
    withPage(async ({ page }) => {
      const draft = draftNamed(".txt");
      await dropFiles(page, [draft]);
      await findingsShown(page);
      const [first] = checkReport(await parseReport(draft.bytes));
      const levels = { [first!.rule]: "off" } as const;
      await page.getByRole("button", { name: "规则" }).click();
      await page.locator(`#rule-${first!.rule}`).selectOption("off");
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "gouji.config.json" }).click()]);
      expect(download.suggestedFilename()).toBe("gouji.config.json");
      expect(ConfigSchema.parse(JSON.parse(new TextDecoder().decode(await readDownload(download))))).toEqual({ rules: levels });
      await page.keyboard.press("Escape");
      const expected = await idsOf(draft, { rules: levels });
      expect(expected.length).toBeLessThan((await idsOf(draft)).length);
      await expect.poll(() => findingsShown(page)).toEqual(expected);
    }));

  test("a second file is last year's report", () =>
    withPage(async ({ page }) => {
      const [own, last] = [textFile("this-year.txt", readDraft("fazhi-next-year")), textFile("last-year.txt", readDraft("fazhi-draft"))];
      await dropFiles(page, [own]);
      expect(await findingsShown(page)).toEqual(await idsOf(own));
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "选择上年报告" }).click()]);
      await chooser.setFiles([{ name: last.name, mimeType: "text/plain", buffer: Buffer.from(last.bytes) }]);
      const expected = await idsOf(own, { previous: await parseReport(last.bytes, { filename: last.name }) });
      expect(expected).not.toEqual(await idsOf(own));
      await expect.poll(() => findingsShown(page)).toEqual(expected);
      await page.getByRole("button", { name: "不再对照上年报告" }).click();
      await expect.poll(() => findingsShown(page)).not.toEqual(expected);
    }));

  test("text can be pasted, and everything done by keyboard", () =>
    withPage(async ({ page }) => {
      const draft = draftNamed(".txt");
      await page.getByRole("button", { name: "粘贴文字" }).focus();
      await page.keyboard.press("Enter");
      await page.locator("#paste-field").fill(new TextDecoder().decode(draft.bytes));
      await page.getByRole("button", { name: "开始核对" }).press("Enter");
      const ids = await findingsShown(page);
      expect(ids).toEqual(await idsOf(draft));
      // The words that were there are gone: the focus goes on with the document's own title.
      await expect.poll(() => page.evaluate(`document.activeElement.closest(".panel")?.id`)).toBe("panel");
      await page.locator(".gj-card .gj-go").first().focus();
      await page.keyboard.press("n");
      await expect.poll(() => page.locator(".gj-card.is-selected").getAttribute("data-finding")).toBe(ids[0]);
      await page.getByRole("tab").first().focus();
      await page.keyboard.press("Delete");
      await page.locator(".drop-zone").waitFor();
    }));

  test("work can be cancelled and taken up again", () =>
    withPage(async ({ page }) => {
      await dropFiles(page, [textFile("long.txt", readDraft("fazhi-draft").repeat(150))]);
      await page.getByRole("button", { name: "取消" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.locator(".gj-text").count()).toBe(0);
      await dropFiles(page, [draftNamed(".txt")]);
      expect(await findingsShown(page)).toEqual(await idsOf(draftNamed(".txt")));
    }));

  test("exports are files that can be read", () =>
    withPage(async ({ page }) => {
      const draft = draftNamed(".docx");
      await dropFiles(page, [draft]);
      const ids = await findingsShown(page);
      const saved = async (format: string): Promise<string> => new TextDecoder().decode((await exportAs(page, format)).bytes);

      const annotated = await exportAs(page, "annotated");
      expect(annotated.name).toBe("fazhi-draft.automatic.checked.docx");
      const [before, after] = [await parseReport(draft.bytes), await parseReport(annotated.bytes, { filename: annotated.name })];
      expect(after.text).toBe(before.text);
      expect(checkReport(after).map(({ id }) => id)).toEqual(ids);

      inOffice = annotated.bytes;

      const html = await saved("html");
      for (const id of ids) expect(html).toContain(`card-${id}`);
      const sarif = JSON.parse(await saved("sarif"));
      expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { name: "gouji" } } }] });
      expect(sarif.runs[0].results).toHaveLength(ids.length);
      const json = JSON.parse(await saved("json"));
      expect(json.files[0].findings.map(({ id }: { readonly id: string }) => id)).toEqual(ids);
      expect(await saved("markdown")).toContain("## fazhi-draft.automatic.docx");
      const checklist = await exportAs(page, "checklist");
      expect([...checklist.bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    }));

  test.skipIf(!hasOffice)(hasOffice ? "the annotated copy opens in LibreOffice with a comment for each finding" : "the annotated copy in LibreOffice (soffice is not here: skipped)", async () => {
    const odt = convert(new Map([["checked", inOffice!]]), "odt").get("checked");
    expect(readAnnotations(odt!)).toHaveLength((await idsOf(draftNamed(".docx"))).length);
  }, 240_000);

  test("a PDF comes back with highlights, and a text without any", () =>
    withPage(async ({ page }) => {
      const draft = draftNamed(".pdf");
      await dropFiles(page, [draft]);
      await findingsShown(page);
      const { name, bytes } = await exportAs(page, "annotated");
      expect(name).toMatch(/\.checked\.pdf$/);
      expect(Buffer.from(bytes).toString("latin1")).toContain("/Highlight");
      expect((await parseReport(bytes)).text).toBe((await parseReport(draft.bytes)).text);
      await dropFiles(page, [draftNamed(".txt")]);
      await showTab(page, draftNamed(".txt").name);
      await findingsShown(page);
      await page.getByRole("button", { name: "导出" }).click();
      expect(await page.locator("[data-export=annotated]").isDisabled()).toBe(true);
    }));
});
