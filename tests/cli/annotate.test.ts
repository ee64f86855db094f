import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import * as gouji from "../../src/index.js";
import { FORMS } from "../forms/forms.js";
import { readPlainReport } from "../forms/plain-blocks.js";
import { runIn } from "./fake.js";
import type { FakeWorld } from "./fake.js";

const draft = readFileSync(new URL("../../fixtures/reports/fazhi-draft/input.txt", import.meta.url), "utf8");
let files: Record<string, string | Uint8Array>;

beforeAll(async () => {
  const plain = await readPlainReport(draft);
  const [docx, pdf, page] = ["typed.docx", "set.pdf", "page.html"].map((name) => FORMS[name]!(plain).bytes);
  files = { "a.docx": docx!, "b/a.docx": docx!, "c.docx": docx!, "a.pdf": pdf!, "a.html": page!, "a.txt": draft, "cut.docx": docx!.slice(0, 900) };
});

const check = (more: FakeWorld, ...argv: readonly string[]) => runIn({ library: gouji, ...more, files: { ...files, ...more.files } }, "check", ...argv);

function bytesOf(written: string | undefined): Uint8Array {
  return Uint8Array.from(written ?? "", (character) => character.charCodeAt(0));
}

test("--annotate writes a copy of a DOCX with comments, and the findings are printed as ever", async () => {
  const plain = (await check({}, "a.docx")).stdout;
  const { status, stdout, stderr, written } = await check({}, "a.docx", "--annotate", "checked.docx");
  expect(stdout).toBe(plain);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const copy = bytesOf(written["/w/checked.docx"]);
  expect(copy.length).toBeGreaterThan(files["a.docx"]!.length);
  const [before, after] = await Promise.all([gouji.parseReport(files["a.docx"]!), gouji.parseReport(copy)]);
  expect(after.text).toBe(before.text);
  expect(gouji.checkReport(after)).toEqual(gouji.checkReport(before));
});

test("goes with any format, and leaves out what is ignored", async () => {
  const { stdout, written } = await check({}, "a.docx", "--annotate", "checked.docx", "-f", "json", "--rule", "sum-mismatch=off");
  expect(JSON.parse(stdout).files).toHaveLength(1);
  const all = await check({}, "a.docx", "--annotate", "checked.docx");
  expect(written["/w/checked.docx"]!.length).toBeLessThan(all.written["/w/checked.docx"]!.length);
});

describe("a folder", () => {
  test("takes a copy of each of several files under its own name", async () => {
    const { status, written } = await check({ folders: ["out"] }, "a.docx", "c.docx", "--annotate", "out");
    expect(status).toBe(1);
    expect(Object.keys(written)).toEqual(["/w/out/a.docx", "/w/out/c.docx"]);
  });
  test("takes one alone as well", async () => {
    expect(Object.keys((await check({ folders: ["out"] }, "b/a.docx", "--annotate", "out/")).written)).toEqual(["/w/out/a.docx"]);
  });
  test("is needed for several", async () => {
    const { status, stdout, stderr } = await check({}, "a.docx", "c.docx", "--annotate", "out.docx");
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: "gouji: 查多份文件时 --annotate 须是已有的文件夹，不是 out.docx [usage]\n" });
  });
  test("does not take two of one name, nor the files' own folder", async () => {
    expect((await check({ folders: ["out"] }, "a.docx", "b/a.docx", "--annotate", "out")).stderr).toContain("有两份文件都叫 a.docx");
    const own = await check({}, "a.docx", "c.docx", "--annotate", ".");
    expect(own.stderr).toBe("gouji: --annotate 所写的是被读的文件，会被覆盖 [usage]\n");
    expect(own.written).toEqual({});
  });
});

describe("is refused in one line", () => {
  test("where it would write over a report, last year's, the baseline or the results", async () => {
    const { status, stdout, stderr } = await check({}, "a.docx", "--annotate", "./a.docx");
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: "gouji: --annotate 所写的是被读的文件，会被覆盖 [usage]\n" });
    for (const argv of [["--previous", "x.docx"], ["-o", "x.docx"], ["--baseline", "x.docx", "--update-baseline"]]) {
      expect((await check({}, "a.docx", "--annotate", "x.docx", ...argv)).status).toBe(2);
    }
  });
  test("for a text or a page, after the findings", async () => {
    for (const [name, kind] of [["a.txt", "纯文本"], ["a.html", "网页"]] as const) {
      const { status, stdout, stderr, written } = await check({}, name, "--annotate", "x.docx");
      expect({ status, written }).toEqual({ status: 2, written: {} });
      expect(stdout).toContain("处矛盾");
      expect(stderr).toBe(`gouji: ${name}: ${kind}不能加批注，只有 DOCX 和 PDF 可以；要看批注请用 --format html [unsupported-format]\n`);
    }
    expect((await check({}, "a.txt", "--annotate", "x.docx", "--lang", "en")).stderr).toContain("plain text cannot be annotated");
  });
  test("for the wrong ending", async () => {
    const { status, stderr, written } = await check({}, "a.docx", "--annotate", "x.pdf");
    expect({ status, written }).toEqual({ status: 2, written: {} });
    expect(stderr).toContain("请以 .docx 结尾");
  });
  test("into nowhere, before the work", async () => {
    const { status, stdout, stderr } = await check({}, "a.docx", "--annotate", "nowhere/x.docx");
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: "gouji: nowhere/x.docx: 写不了：没有这个文件夹 [unwritable-file]\n" });
  });
  test("where it may not write; the findings are not counted as unread", async () => {
    const { status, stdout, stderr } = await check({}, "a.docx", "--annotate", "locked/x.docx", "-f", "json");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ failed: [], totals: { files: 1 } });
    expect(stderr).toBe("gouji: a.docx: locked/x.docx: 写不了：没有写入权限 [unwritable-file]\n");
  });
});

test("a file that cannot be read has no copy", async () => {
  const { status, written } = await check({}, "cut.docx", "--annotate", "x.docx");
  expect({ status, written }).toEqual({ status: 2, written: {} });
});
