import { describe, expect, test } from "vitest";
import * as gouji from "../../src/index.js";
import { SAMPLE_TEXT } from "../render/sample.js";
import { runIn } from "./fake.js";

const files = { "draft.txt": SAMPLE_TEXT, "clean.txt": "无" };
const check = (...argv: readonly string[]) => runIn({ files }, "check", ...argv);

describe("--format sarif", () => {
  test("writes one log for all files, with what could not be read", async () => {
    const { status, stdout } = await check("draft.txt", "gone.txt", "clean.txt", "-f", "sarif");
    const { version, runs } = JSON.parse(stdout);
    expect({ status, version }).toEqual({ status: 2, version: "2.1.0" });
    expect(runs[0].results).toHaveLength(2);
    expect(runs[0].artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual(["draft.txt", "clean.txt", "gone.txt"]);
    expect(runs[0].invocations[0].executionSuccessful).toBe(false);
  });
  test("has the rules' pages as help, and their formulas", async () => {
    const { stdout } = await runIn({ files, library: gouji }, "check", "clean.txt", "-f", "sarif", "--lang", "en");
    const { driver } = JSON.parse(stdout).runs[0].tool;
    expect(driver.rules).toHaveLength(gouji.rules.length);
    for (const { help, fullDescription, shortDescription } of driver.rules) {
      expect(help.markdown).toContain("\n## ");
      expect(fullDescription.text).toContain(`${shortDescription.text}: `);
    }
  });
  test("leaves out what is ignored", async () => {
    const config = JSON.stringify({ ignores: [{ rule: "sum-mismatch", id: "f1", reason: "跨年办结" }] });
    const { stdout } = await runIn({ files: { ...files, "gouji.config.json": config } }, "check", "draft.txt", "-f", "sarif");
    expect(JSON.parse(stdout).runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["repeat-mismatch"]);
  });
});

test("--format markdown is for mail", async () => {
  const { status, stdout } = await check("draft.txt", "clean.txt", "-f", "markdown");
  expect(status).toBe(1);
  expect(stdout).toMatch(/^#/);
  expect(stdout).toContain("draft.txt");
  expect(stdout).not.toContain("\u001b");
});

test("--format html is one page for all files", async () => {
  const { status, stdout } = await check("draft.txt", "clean.txt", "-f", "html");
  expect(status).toBe(1);
  expect(stdout).toMatch(/^<!doctype html>/);
  expect(stdout).toContain("clean.txt");
  expect(stdout.match(/<\/html>/g)).toHaveLength(1);
});

describe("--format checklist", () => {
  test("is explained in the help", async () => {
    expect((await check("--help")).stdout).toContain("用 -o 文件.xlsx 或 -o 文件.html");
    expect((await check("--help", "--lang", "en")).stdout).toContain("-o FILE.xlsx or -o FILE.html");
  });
  test("is a workbook or a page by the output's name", async () => {
    const book = await check("draft.txt", "-f", "checklist", "-o", "list.xlsx");
    expect(book).toMatchObject({ status: 1, stdout: "" });
    expect(book.written["/w/list.xlsx"]?.startsWith("PK")).toBe(true);
    expect((await check("draft.txt", "-f", "checklist", "-o", "list.HTML")).written["/w/list.HTML"]).toMatch(/^<!doctype html>/);
  });
  test("takes no other name, and does not open the file", async () => {
    const { status, stderr, written } = await check("draft.txt", "-f", "checklist", "-o", "list.csv");
    expect({ status, written }).toEqual({ status: 2, written: {} });
    expect(stderr).toBe("gouji: 核对表须写入 .xlsx 或 .html 文件，不是 list.csv [usage]\n");
  });
  test("goes down a pipe as a workbook, but not onto a terminal", async () => {
    expect((await check("draft.txt", "-f", "checklist")).stdout.startsWith("PK")).toBe(true);
    const { status, stdout, stderr } = await runIn({ files, terminal: true }, "check", "draft.txt", "-f", "checklist");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("请用 -o 文件.xlsx 或 -o 文件.html");
  });
});
