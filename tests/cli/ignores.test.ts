import { describe, expect, test } from "vitest";
import { SAMPLE_TEXT } from "../render/sample.js";
import { runIn } from "./fake.js";

const sum = { rule: "sum-mismatch", id: "f1", reason: "复议申请跨年办结" };
const gone = { rule: "sum-mismatch", id: "f9", reason: "已更正" };
const config = (...ignores: readonly object[]): string => JSON.stringify({ ignores });
const world = (...ignores: readonly object[]) => ({ files: { "draft.txt": SAMPLE_TEXT, "clean.txt": "无", "gouji.config.json": config(...ignores) } });
const staleNote = "ignores[0]（sum-mismatch）不再适用：没有查到这样一处，请核对后改写或删去 [unused-ignore]\n";

describe("an ignored finding", () => {
  test("is counted, not shown, and does not count for the exit status", async () => {
    const { status, stdout, stderr } = await runIn(world(sum), "check", "draft.txt");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).not.toContain("收到61件");
    expect(stdout).toContain("\n1 处疑似，已按配置忽略 1 处；共见数字 9 个");
  });
  test("does not count for --max-warnings", async () => {
    const warning = { rule: "repeat-mismatch", within: "审结37件", reason: "口径不同" };
    expect((await runIn(world(sum), "check", "draft.txt", "--max-warnings", "0")).status).toBe(1);
    const { status, stdout } = await runIn(world(sum, warning), "check", "draft.txt", "--max-warnings", "0");
    expect(status).toBe(0);
    expect(stdout).toContain("未发现其他矛盾，已按配置忽略 2 处；");
  });
  test("is counted over all files and in English", async () => {
    const { stdout } = await runIn(world(sum), "check", "draft.txt", "draft.txt", "--lang", "en");
    expect(stdout).toContain("2 files: 2 warnings, 2 ignored by configuration; ");
  });
  test("stands in JSON with its place and reason", async () => {
    const { stdout } = await runIn(world(sum), "check", "draft.txt", "-f", "json");
    const { files, totals, unusedIgnores } = JSON.parse(stdout);
    expect(files[0].findings.map(({ id }: { id: string }) => id)).toEqual(["f2"]);
    expect(files[0].ignored).toMatchObject([{ id: "f1", severity: "error", reason: sum.reason, place: { line: 3, column: 21 } }]);
    expect(totals).toMatchObject({ errors: 0, warnings: 1, ignored: 1 });
    expect(unusedIgnores).toEqual([]);
  });
});

describe("an ignore that no longer fits", () => {
  test("is noted on standard error and changes neither results nor status", async () => {
    const { status, stdout, stderr } = await runIn(world(gone), "check", "draft.txt");
    expect(stderr).toBe(`gouji: /w/gouji.config.json: ${staleNote}`);
    expect(status).toBe(1);
    expect(stdout).toContain("1 处矛盾，1 处疑似；");
    const english = await runIn(world(gone), "check", "draft.txt", "--lang", "en");
    expect(english.stderr).toContain("ignores[0] (sum-mismatch) no longer fits: there is no such finding;");
  });
  test("stands in JSON with the configuration it is from", async () => {
    const { stdout } = await runIn(world(sum, gone), "check", "draft.txt", "-f", "json");
    expect(JSON.parse(stdout).unusedIgnores).toEqual([{ config: "/w/gouji.config.json", index: 1, ...gone, now: null }]);
  });
  test("is noted once, and not where it fits another file of the run", async () => {
    const folder = (ignore: object) => ({ files: { "a.txt": "无", "b.txt": SAMPLE_TEXT, "c.txt": "无", "gouji.config.json": config(ignore) } });
    expect((await runIn(folder(sum), "check", "a.txt", "b.txt", "c.txt")).stderr).toBe("");
    expect((await runIn(folder(gone), "check", "a.txt", "b.txt", "c.txt")).stderr).toBe(`gouji: /w/gouji.config.json: ${staleNote}`);
  });
  test("is noted only where the file that it is for was checked", async () => {
    const forDraft = world({ ...gone, file: "draft*" });
    expect((await runIn(forDraft, "check", "clean.txt")).stderr).toBe("");
    expect((await runIn(forDraft, "check", "gone.txt")).stderr).not.toContain("ignores");
    expect((await runIn(forDraft, "check", "clean.txt", "draft.txt")).stderr).toContain(staleNote);
  });
  test("is not noted where its rule is off: nobody has looked", async () => {
    expect((await runIn(world(gone), "check", "draft.txt", "--rule", "sum-mismatch=off")).stderr).toBe("");
  });
  test("is no matter of parse or claims", async () => {
    for (const command of ["parse", "claims"]) expect((await runIn(world(gone), command, "draft.txt")).stderr).toBe("");
  });
});

describe("--format ignores writes what to paste into the configuration", () => {
  test("an entry a finding, with room for the reason", async () => {
    const { stdout } = await runIn({ files: { "draft.txt": SAMPLE_TEXT } }, "check", "draft.txt", "-f", "ignores");
    expect(stdout).toBe(`[
  {"rule":"sum-mismatch","id":"f1","reason":""},
  {"rule":"repeat-mismatch","id":"f2","reason":""}
]
`);
  });
  test("which, with a reason, ignores them all", async () => {
    const { stdout } = await runIn({ files: { "draft.txt": SAMPLE_TEXT } }, "check", "draft.txt", "-f", "ignores");
    const ignores = JSON.parse(stdout).map((entry: object) => ({ ...entry, reason: "已核对" }));
    expect(await runIn(world(...ignores), "check", "draft.txt", "--max-warnings", "0")).toMatchObject({ status: 0, stderr: "" });
  });
  test("of several files, each for its own", async () => {
    const { stdout } = await runIn({ files: { "a/draft.txt": SAMPLE_TEXT, "b.txt": "无" } }, "check", "a/draft.txt", "b.txt", "-f", "ignores");
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(["draft.txt", "draft.txt"]);
  });
  test("of those alone that are not ignored yet", async () => {
    const { stdout } = await runIn(world(sum), "check", "draft.txt", "-f", "ignores");
    expect(JSON.parse(stdout).map(({ rule }: { rule: string }) => rule)).toEqual(["repeat-mismatch"]);
    expect((await runIn({ files: { "clean.txt": "无" } }, "check", "clean.txt", "-f", "ignores")).stdout).toBe("[]\n");
  });
});
