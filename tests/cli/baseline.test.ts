import { describe, expect, test } from "vitest";
import * as gouji from "../../src/index.js";
import { SAMPLE_TEXT } from "../render/sample.js";
import { runIn } from "./fake.js";
import type { FakeWorld } from "./fake.js";

const TEXT = "全年收到行政复议申请61件，其中受理40件，不予受理22件。\n";
const files = { "draft.txt": TEXT, "sub/other.txt": TEXT.replace("61", "63").replace("22", "24"), "clean.txt": "全年培训12场。\n" };
const update = ["--baseline", "base.json", "--update-baseline"] as const;
const use = ["--baseline", "base.json"] as const;

const check = (more: FakeWorld["files"], ...argv: readonly string[]) => runIn({ files: { ...files, ...more }, library: gouji }, "check", ...argv);

/** A baseline made of what is found now. */
async function baselineOf(...names: readonly string[]): Promise<string> {
  const { written } = await check({}, ...names, ...update);
  return written["/w/base.json"]!;
}

describe("--update-baseline", () => {
  test("writes an entry a finding, sorted, with the words around it, and ends with 0", async () => {
    const { status, stdout, stderr, written } = await check({}, "sub/other.txt", "draft.txt", ...update);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "gouji: base.json: 基线已更新：新列入 2 处，去掉 0 处，现有 2 处\n" });
    expect(stdout).toContain("未发现其他矛盾，基线中已有 1 处；");
    expect(written["/w/base.json"]).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"findings": \[\n {4}\{"file":"draft.txt",.*\},\n {4}\{"file":"sub\/other.txt",.*\}\n {2}\]\n\}\n$/);
    expect(JSON.parse(written["/w/base.json"]!).findings[0]).toEqual({
      file: "draft.txt",
      rule: "sum-mismatch",
      id: expect.stringMatching(/^[0-9a-z]+$/),
      excerpt: "全年收到行政复议申请61件,其中受理40件,不予受理22件",
    });
  });

  test("gives the same file for the same findings, in whatever order", async () => {
    expect(await baselineOf("draft.txt", "sub/other.txt")).toBe(await baselineOf("sub/other.txt", "./draft.txt", "draft.txt"));
  });

  test("names files from the baseline's own folder", async () => {
    const { written } = await check({}, "draft.txt", "sub/other.txt", "--baseline", "sub/base.json", "--update-baseline");
    expect(JSON.parse(written["/w/sub/base.json"]!).findings.map(({ file }: { file: string }) => file)).toEqual(["../draft.txt", "other.txt"]);
  });

  test("drops what is no longer found and keeps what nobody looked for", async () => {
    const before = await baselineOf("draft.txt", "sub/other.txt");
    const corrected = { "base.json": before, "draft.txt": files["clean.txt"] };
    const { stderr, written } = await check(corrected, "draft.txt", ...update);
    expect(stderr).toContain("新列入 0 处，去掉 1 处，现有 1 处");
    expect(JSON.parse(written["/w/base.json"]!).findings).toMatchObject([{ file: "sub/other.txt" }]);
    // Neither a rule that is off nor a file that cannot be read is a reason to drop anything.
    const off = await check({ "base.json": before }, "draft.txt", "--rule", "sum-mismatch=off", ...update);
    expect(off.written["/w/base.json"]).toBe(before);
    const unread = await check({ "base.json": before, "draft.txt": "" }, "draft.txt", ...update);
    expect(unread.status).toBe(2);
    expect(unread.written["/w/base.json"]).toBe(before);
  });

  test("goes with --baseline", async () => {
    const { status, stderr } = await check({}, "draft.txt", "--update-baseline");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^gouji: --update-baseline 须与 --baseline 文件 同用.*\[usage\]\n$/);
  });
});

describe("--baseline", () => {
  test("sets aside what it knows; a new finding still fails", async () => {
    const base = { "base.json": await baselineOf("draft.txt") };
    expect(await check(base, "draft.txt", ...use)).toMatchObject({ status: 0, stderr: "", written: {}, stdout: expect.stringContaining("基线中已有 1 处") });
    const added = await check({ ...base, "draft.txt": `${TEXT}\n全年收到行政许可申请90件，其中受理40件，不予受理49件。\n` }, "draft.txt", ...use);
    expect(added.status).toBe(1);
    expect(added.stdout).toContain("90件");
    expect(added.stdout).not.toContain("推算 62件");
  });

  test("lets a finding come back when one of its figures changes, and says that the old one is gone", async () => {
    const base = { "base.json": await baselineOf("draft.txt"), "draft.txt": TEXT.replace("22件", "23件") };
    const { status, stderr } = await check(base, "draft.txt", ...use);
    expect(status).toBe(1);
    expect(stderr).toBe("gouji: base.json: 基线中 draft.txt 的 sum-mismatch（全年收到行政复议申请61件,其中受理40件,不予受理22件）已不再出现，可用 --update-baseline 去掉 [unused-baseline]\n");
  });

  test("is for each file by its own name", async () => {
    const base = { "base.json": await baselineOf("draft.txt"), "copy.txt": TEXT };
    expect((await check(base, "copy.txt", ...use)).status).toBe(1);
    expect((await check(base, "sub/../draft.txt", ...use)).status).toBe(0);
  });

  test("says nothing of what was not looked for", async () => {
    const base = { "base.json": await baselineOf("draft.txt") };
    expect((await check(base, "clean.txt", ...use)).stderr).toBe("");
    expect((await check(base, "draft.txt", "--rule", "sum-mismatch=off", ...use)).stderr).toBe("");
  });

  test("waits for last year's report where that has a part in it", async () => {
    const world = {
      "now.txt": "临川市云山区2025年法治政府建设年度报告\n\n新收政府信息公开申请201件，上年结转6件，答复203件。\n",
      "last.txt": "临川市云山区2024年法治政府建设年度报告\n\n新收政府信息公开申请174件，上年结转6件，答复172件，结转下年8件。\n",
    };
    const { written } = await check(world, "now.txt", "--previous", "last.txt", ...update);
    const base = { ...world, "base.json": written["/w/base.json"]! };
    expect(JSON.parse(base["base.json"]).findings).toMatchObject([{ rule: "carry-over-mismatch", previous: true }]);
    expect(await check(base, "now.txt", ...use)).toMatchObject({ status: 0, stderr: "" });
    expect(await check(base, "now.txt", "--previous", "last.txt", ...use)).toMatchObject({ status: 0, stderr: "" });
    expect((await check(base, "now.txt", ...update)).written["/w/base.json"]).toBe(base["base.json"]);
    const unread = await check(base, "now.txt", "--previous", "missing.txt", ...update);
    expect(unread.status).toBe(2);
    expect(unread.written["/w/base.json"]).toBe(base["base.json"]);
  });

  test("takes no ignored finding in, and stands apart from ignores", async () => {
    const config = JSON.stringify({ ignores: [{ rule: "sum-mismatch", within: "行政复议", figures: ["61件", "40件", "22件"], reason: "跨年办结" }] });
    const { stdout, written } = await check({ "gouji.config.json": config }, "draft.txt", ...update);
    expect(JSON.parse(written["/w/base.json"]!).findings).toEqual([]);
    expect(stdout).toContain("已按配置忽略 1 处；");
  });

  test("stands in JSON", async () => {
    const { stdout } = await check({ "base.json": await baselineOf("draft.txt") }, "draft.txt", "clean.txt", "-f", "json", ...use);
    const { files: read, totals } = JSON.parse(stdout);
    expect(read).toMatchObject([{ findings: [], known: [{ rule: "sum-mismatch", place: { line: 1 } }] }, { known: [] }]);
    expect(totals).toMatchObject({ errors: 0, known: 1 });
  });

  test("knows standard input by that name", async () => {
    const { written } = await runIn({ stdin: TEXT, library: gouji }, "check", "-", ...update);
    expect(JSON.parse(written["/w/base.json"]!).findings).toMatchObject([{ file: "<stdin>" }]);
    expect((await runIn({ stdin: TEXT, library: gouji, files: { "base.json": written["/w/base.json"]! } }, "check", "-", ...use)).status).toBe(0);
  });
});

describe("a baseline that is none", () => {
  test.each([
    ["", "不是 gouji 的基线文件（"],
    ["[]", "不是 gouji 的基线文件（"],
    ['{"schemaVersion":2,"findings":[]}', "不是 gouji 的基线文件（schemaVersion）"],
    ['{"schemaVersion":1,"findings":[{"file":"a"}]}', "（findings[0].rule）"],
    [SAMPLE_TEXT, "不是 gouji 的基线文件（"],
  ])("%j is said in one line with bad-baseline, and not written over", async (content, said) => {
    for (const argv of [use, update]) {
      const { status, stdout, stderr, written } = await check({ "base.json": content }, "draft.txt", ...argv);
      expect({ status, stdout, written }).toEqual({ status: 2, stdout: "", written: {} });
      expect(stderr).toMatch(/^gouji: base\.json: .* \[bad-baseline\]\n$/);
      expect(stderr).toContain(said);
    }
  });
  test("one that is not there is to be made first", async () => {
    const { status, stderr } = await check({}, "draft.txt", ...use);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "gouji: base.json: 没有这个基线文件，首次建立请加 --update-baseline [bad-baseline]\n" });
  });
  test("a report, last year's or the output is no baseline", async () => {
    for (const argv of [["--baseline", "./draft.txt"], ["--baseline", "b.json", "-o", "b.json"], ["--baseline", "p.txt", "--previous", "p.txt"]]) {
      const { status, stderr, written } = await check({}, "draft.txt", ...argv, "--update-baseline");
      expect({ status, written }).toEqual({ status: 2, written: {} });
      expect(stderr).toContain("--baseline 所写的是被读的文件，会被覆盖");
    }
  });
  test("one that cannot be written is said", async () => {
    const { status, stderr } = await check({}, "draft.txt", "--baseline", "locked/b.json", "--update-baseline");
    expect(status).toBe(2);
    expect(stderr).toBe("gouji: locked/b.json: 写不了：没有写入权限 [unwritable-file]\n");
  });
});
