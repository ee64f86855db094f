import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../src/cli/ui-server/serve.js";
import type { Served } from "../../src/cli/ui-server/serve.js";
import { applyIgnores, checkReport, parseReport } from "../../src/index.js";
import type { Config } from "../../src/index.js";
import { CHROMIUM, dropFiles, findingsShown, launch, openPage, readDownload, WHY_SKIPPED } from "./browser.js";
import type { GivenFile, Opened } from "./browser.js";
import { buildPage } from "./build-page.js";
import { makeDrafts } from "./drafts.js";

let browser: Browser;
let served: Served;
let drafts: readonly GivenFile[];

const idsOf = async ({ name, bytes }: GivenFile): Promise<readonly string[]> => checkReport(await parseReport(bytes, { filename: name })).map(({ id }) => id);
const textFile = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });
const draftNamed = (ending: string): GivenFile => drafts.find(({ name }) => name.endsWith(ending))!;

if (WHY_SKIPPED) console.warn(WHY_SKIPPED);

describe.skipIf(CHROMIUM === undefined)("the local page", () => {
  beforeAll(async () => {
    const { files } = await buildPage("config");
    [served, browser, drafts] = await Promise.all([serve(files, 0), launch(), makeDrafts("fazhi-draft")]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const withPage = async (work: (opened: Opened) => Promise<void>): Promise<void> => {
    const opened = await openPage(browser, served.address);
    try {
      await work(opened);
      expect(opened.complaints).toEqual([]);
    } finally {
      await opened.context.close();
    }
  };

  test("a configuration that is dropped is followed: levels, ignores with their reasons, vocabulary; and kept in what is exported", () =>
    withPage(async ({ page }) => {
      const draft = draftNamed(".txt");
      const report = await parseReport(draft.bytes, { filename: draft.name });
      const findings = checkReport(report);
      const [silenced, ignored] = [findings[0]!.rule, findings.find(({ rule }) => rule !== findings[0]!.rule)!];
      const levels = { [silenced]: "off" } as const;
      const config: Config = {
        rules: levels,
        ignores: [
          { rule: ignored.rule, id: ignored.id, reason: "<b>已与主管部门核对</b>" },
          { rule: ignored.rule, within: "报告里没有的话", figures: ["1件"], reason: "早已改过" },
        ],
        dictionaries: { phrases: ["九大行动"], units: [{ unit: "网格", dimension: "count" }] },
      };
      await dropFiles(page, [textFile("gouji.config.json", JSON.stringify(config)), draft]);
      const house = await parseReport(draft.bytes, { filename: draft.name, dictionaries: config.dictionaries });
      const expected = applyIgnores(checkReport(house, { rules: levels }), house, config.ignores!);
      expect(expected.ignored).toHaveLength(1);
      expect(await findingsShown(page)).toEqual(expected.findings.map(({ id }) => id));
      expect(await page.getByRole("tab").count()).toBe(1);
      await page.getByText("已按配置忽略 1 处").click();
      expect(await page.locator(".gj-reason").innerText()).toContain("<b>已与主管部门核对</b>");
      await page.getByText("1 条忽略没有用到").click();
      expect(await page.locator(".house-unused li").innerText()).toContain("ignores[1]");

      await page.getByRole("button", { name: "规则" }).click();
      expect(await page.locator(`#rule-${silenced}`).inputValue()).toBe("off");
      await page.locator(`#rule-${ignored.rule}`).selectOption("info");
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出 gouji.config.json" }).click()]);
      expect(JSON.parse(new TextDecoder().decode(await readDownload(download)))).toEqual({ ...config, rules: { ...config.rules, [ignored.rule]: "info" } });
      await page.getByRole("button", { name: "不再使用此配置" }).click();
      await page.keyboard.press("Escape");
      await expect.poll(() => findingsShown(page)).toEqual(findings.map(({ id }) => id));
    }));

  test("vocabulary of a configuration that comes later has the text understood anew", () =>
    withPage(async ({ page }) => {
      const draft = textFile("words.txt", "临川市云山区法治政府建设年度报告\n全区划定综治网格120沓，其中城区40沓、乡村90沓。\n");
      const dictionaries = { units: [{ unit: "沓", dimension: "count" }] } as const;
      await dropFiles(page, [draft]);
      const before = await findingsShown(page);
      await dropFiles(page, [textFile("gouji.config.json", JSON.stringify({ dictionaries }))]);
      const report = await parseReport(draft.bytes, { filename: draft.name, dictionaries });
      const expected = checkReport(report).map(({ id }) => id);
      expect(expected).not.toEqual(before);
      await expect.poll(() => findingsShown(page)).toEqual(expected);
    }));

  test.each([
    ['{ "rulez": {} }', "配置中没有 rulez 这一项，是否想用 rules？"],
    ['{ "rules": { "sum-mismach": "off" } }', "没有规则 sum-mismach，是否想用 sum-mismatch？"],
    ['{ "ignores": [{ "rule": "sum-mismatch", "id": "f1" }] }', "配置缺少 ignores[0].reason"],
    ["{\n", "配置读不了："],
  ])("a configuration that is not as it should be is refused in one line: %s", (text, message) =>
    withPage(async ({ page }) => {
      const draft = draftNamed(".txt");
      await dropFiles(page, [draft]);
      await findingsShown(page);
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "添加文件" }).click()]);
      await chooser.setFiles([{ name: "house.json", mimeType: "application/json", buffer: Buffer.from(text) }]);
      const said = await page.getByRole("alert").innerText();
      expect(said).toContain(`house.json：${message}`);
      expect(said).toContain("[bad-config]");
      expect(said.trim()).not.toContain("\n");
      expect(await findingsShown(page)).toEqual(await idsOf(draft));
    }));

  test("letters step through the findings from the moment they are shown, but not where something is typed or chosen", () =>
    withPage(async ({ page }) => {
      const draft = draftNamed(".docx");
      const chosen = page.locator(".gj-card.is-selected");
      await dropFiles(page, [draft]);
      const ids = await findingsShown(page);
      await expect.poll(() => page.evaluate("document.activeElement.localName")).toBe("h2");
      await page.keyboard.press("n");
      expect(await chosen.getAttribute("data-finding")).toBe(ids[0]);
      await page.getByRole("button", { name: "添加文件" }).focus();
      await page.keyboard.press("p");
      expect(await chosen.getAttribute("data-finding")).toBe(ids.at(-1));
      await page.getByRole("tab").focus();
      await page.keyboard.press("j");
      expect(await chosen.getAttribute("data-finding")).toBe(ids[0]);
      await page.getByRole("button", { name: "规则" }).click();
      await page.locator("dialog[open]").waitFor();
      await page.keyboard.press("n");
      await page.keyboard.press("Escape");
      expect(await chosen.getAttribute("data-finding")).toBe(ids[0]);
      await page.locator(".gj-filters select").first().focus();
      await page.keyboard.press("n");
      expect(await chosen.getAttribute("data-finding")).toBe(ids[0]);
    }));
});
