import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import * as gouji from "../../src/index.js";
import { readPlainReport } from "../forms/plain-blocks.js";
import { writeDocx } from "../forms/write-docx.js";
import { AFTER, BEFORE } from "../render/diff/drafts.js";
import { runIn } from "./fake.js";
import type { Outcome } from "./fake.js";

const HEAD = "临川市云山区2025年法治政府建设年度报告\n\n";
const GOOD = `${HEAD}全年受理行政复议申请43件，审结37件，审结率86.0%。\n`;
const BAD = GOOD.replace("86.0%", "90.0%");
const WORSE = BAD.replace("90.0%", "91.0%");

const files = { "old.txt": BEFORE, "new.txt": AFTER, "good.txt": GOOD, "bad.txt": BAD, "worse.txt": WORSE, "empty.txt": "" };
const run = (...argv: readonly string[]): Promise<Outcome> => runIn({ files, library: gouji }, "diff", ...argv);

describe("exit status", () => {
  test("1 where the new draft has an error that the old one had not, else 0", async () => {
    expect((await run("good.txt", "bad.txt")).status).toBe(1);
    expect((await run("bad.txt", "good.txt")).status).toBe(0);
    expect((await run("bad.txt", "bad.txt")).status).toBe(0);
    // Its figure changed; that it is wrong is nothing new.
    expect((await run("bad.txt", "worse.txt")).status).toBe(0);
    expect((await run("good.txt", "bad.txt", "--rule", "rate-mismatch=warning")).status).toBe(0);
    expect((await run("good.txt", "bad.txt", "--rule", "rate-mismatch=off")).status).toBe(0);
  });
  test("2 where a draft cannot be read, and each is named", async () => {
    const { status, stdout, stderr } = await run("gone.txt", "empty.txt");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("gouji: gone.txt: 没有这个文件 [unreadable-file]\ngouji: empty.txt: 文件是空的，没有文字 [empty-file]\n");
  });
  test.each([
    [[], "缺少参数，用法：gouji diff 原稿 [改稿]"],
    [["a.txt", "b.txt", "c.txt"], "多余的参数 c.txt"],
    [["-", "-"], "标准输入 - 只能写一次"],
    [["old.txt", "new.txt", "--format", "xlsx"], "没有格式 xlsx，可用：stylish、json、html"],
    [["old.txt", "new.txt", "--rule", "sum-mismach=off"], "是否想用 sum-mismatch？"],
    [["old.txt"], "只给一份文件时须是 DOCX"],
    [["old.txt", "--tracked-changes", "original"], "不用 --tracked-changes"],
  ])("2 for %j", async (argv, message) => {
    const { status, stdout, stderr } = await run(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain("\n");
  });
});

describe("formats", () => {
  test("for people", async () => {
    const { stdout, stderr } = await run("old.txt", "new.txt");
    expect(stderr).toBe("");
    expect(stdout).toContain("old.txt → new.txt");
    expect(stdout).toContain("收到行政复议申请  61件 → 74件");
    expect(stdout).toContain("该改未改：2 处");
    expect((await run("old.txt", "new.txt", "--lang", "en")).stdout).toContain("Left behind: 2");
  });
  test("json", async () => {
    const output = JSON.parse((await run("old.txt", "new.txt", "--format", "json")).stdout);
    expect(output.totals.claims).toMatchObject({ changed: 3, appeared: 1, went: 1, reworded: 1 });
    expect(gouji.DiffSchema.safeParse(output).success).toBe(true);
  });
  test("html, into a file", async () => {
    const { stdout, written } = await run("old.txt", "new.txt", "--format", "html", "-o", "out.html");
    expect(stdout).toBe("");
    expect(written["/w/out.html"]).toMatch(/^<!doctype html>/);
  });
  test("never over one of the drafts", async () => {
    const { status, written } = await run("old.txt", "new.txt", "-o", "new.txt");
    expect({ status, written }).toEqual({ status: 2, written: {} });
  });
});

test("one draft may come from standard input", async () => {
  const { stdout } = await runIn({ files, library: gouji, stdin: AFTER }, "diff", "old.txt", "-");
  expect(stdout).toContain("old.txt → <stdin>");
});

test("both drafts are held to the configuration of the new one, and what may stand is no finding", async () => {
  const config = { ignores: [{ rule: "rate-mismatch", within: "审结率90.0%", figures: ["43件", "37件", "90.0%"], reason: "口径不同" }] };
  const world = { files: { ...files, "c.json": JSON.stringify(config) }, library: gouji };
  const { status, stdout, stderr } = await runIn(world, "diff", "good.txt", "bad.txt", "--config", "c.json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("问题：新出现 0");
  expect(stdout).not.toContain("该改未改");
});

describe("DOCX", () => {
  async function docx(text: string): Promise<Uint8Array> {
    return writeDocx((await readPlainReport(text)).blocks, { numbering: "automatic", runningHead: "" }).bytes;
  }
  test("two drafts say the same as their texts", async () => {
    const world = { files: { "old.docx": await docx(BEFORE), "new.docx": await docx(AFTER) }, library: gouji };
    const { stdout } = await runIn(world, "diff", "old.docx", "new.docx", "--format", "json");
    const [typed, output] = [JSON.parse((await run("old.txt", "new.txt", "--format", "json")).stdout), JSON.parse(stdout)];
    expect(output.totals).toEqual(typed.totals);
    const figures = ({ claims }: typeof output): unknown => claims.map(({ status, before, after }: typeof output) => [status, before?.text, after?.text]);
    expect(figures(output)).toEqual(figures(typed));
    const changed = output.claims.find(({ status }: { status: string }) => status === "changed");
    expect(changed.before.place.format).toBe("docx");
  });

  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const by = 'w:id="1" w:author="甲" w:date="2025-01-01T00:00:00Z"';
  const tracked = zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    "_rels/.rels": strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}" Target="word/document.xml"/></Relationships>`),
    "word/document.xml": strToU8(
      `<w:document ${W}><w:body><w:p>${words("全年受理行政复议申请43件，审结")}<w:del ${by}><w:r><w:delText>37</w:delText></w:r></w:del><w:ins ${by}>${words("30")}</w:ins>${words("件，审结率86.0%。")}</w:p></w:body></w:document>`,
    ),
  });

  test("one alone is compared before and after its tracked changes", async () => {
    const { status, stdout, stderr } = await runIn({ files: { "draft.docx": tracked }, library: gouji }, "diff", "draft.docx");
    expect(status).toBe(1);
    expect(stdout).toContain("draft.docx（修订前） → draft.docx（修订后）");
    expect(stdout).toContain("37件 → 30件");
    expect(stdout).toContain("该改未改：1 处");
    expect(stderr).not.toContain("internal");
  });
  test("and its own changes are read as asked for beside another draft", async () => {
    const world = { files: { "draft.docx": tracked, "other.txt": "全年受理行政复议申请43件，审结37件，审结率86.0%。" }, library: gouji };
    const original = await runIn(world, "diff", "other.txt", "draft.docx", "--tracked-changes", "original");
    expect(original.stdout).toContain("两稿的数字和核对结果都没有变化。");
    expect((await runIn(world, "diff", "other.txt", "draft.docx")).stdout).toContain("37件 → 30件");
  });
});
