import { createHash } from "node:crypto";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { renderDiffHtml } from "../../../src/render/diff/html/page.js";
import { AFTER, BEFORE, draftFiles } from "./drafts.js";

const page = async (after = AFTER, lang: "zh" | "en" = "zh"): Promise<string> => renderDiffHtml(await draftFiles(BEFORE, after), lang);

test("is one file that loads, sends and runs nothing", async () => {
  const html = await page();
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
  expect(html).not.toMatch(/<script|<link|<img|https?:|@import|url\(| style=| on[a-z]+=/i);
});

test("shows what was left behind and both sentences of each change, marked", async () => {
  const html = await page();
  expect(html).toContain('<section id="left"');
  expect(html).toContain("收到行政复议申请<del>61件</del>，受理43件");
  expect(html).toContain("收到行政复议申请<ins>74件</ins>，受理43件");
  expect(html).toContain("全年收到行政复议申请<mark>61件</mark>。");
  expect(html).toContain("+13件（+21.31%）");
  expect(html).not.toContain('<section id="findings-settled"');
  expect(await page(AFTER, "en")).toContain("Left behind");
});

test("every link leads to a part of the page, and no id is there twice", async () => {
  const html = await page();
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

describe("words of a stranger", () => {
  test("are no markup, wherever they stand", async () => {
    const evil = '<img src=x onerror=alert(1)></style><script>"&\u202e';
    const files = await draftFiles(BEFORE.replace("一、总体情况", `一、总体${evil}`), AFTER.replace("一、总体情况", `一、总体${evil}`).replace("新建服务站", `新建${evil}服务站`), [`${evil}.txt`, "b.txt"]);
    const html = renderDiffHtml(files, "zh");
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<script");
    expect(html).not.toContain("\u202e");
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });
  test("of a sentence without end are cut around the figures", async () => {
    const long = "很长的话，".repeat(2000);
    const html = renderDiffHtml(await draftFiles(`${long}收到申请61件，${long}`, `${long}收到申请62件，${long}`), "zh");
    expect(html.length).toBeLessThan(30_000);
    expect(html).toContain("收到申请<del>61件</del>，");
  });
});

test("is well-formed: everything that is opened is closed", async () => {
  const html = await page();
  for (const tag of ["section", "ol", "ul", "li", "figure", "blockquote", "del", "ins", "mark", "div", "p", "h3", "h4"]) {
    expect(html.match(new RegExp(`<${tag}[ >]`, "g"))?.length, tag).toBe(html.match(new RegExp(`</${tag}>`, "g"))?.length);
  }
  expect(parseDocument(html).children.length).toBeGreaterThan(1);
});
