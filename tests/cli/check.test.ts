import { describe, expect, test } from "vitest";
import { SAMPLE_TEXT } from "../render/sample.js";
import { runIn } from "./fake.js";

const files = { "draft.txt": SAMPLE_TEXT, "clean.txt": "无", "empty.txt": "", "fault.txt": "fault", "guess.txt": "guess" };

test("where no file could be read, nothing looks like approval", async () => {
  const { stdout } = await runIn({ files }, "check", "gone.txt", "empty.txt");
  expect(stdout).toBe("2 份都读不了，什么也没有核对。\n");
});

test("reading errors are said in English when asked", async () => {
  const { stderr } = await runIn({ files }, "check", "empty.txt", "--lang", "en");
  expect(stderr).toBe("gouji: empty.txt: is empty: no text [empty-file]\n");
});

describe("exit status", () => {
  test("0 without an error-level finding", async () => {
    expect((await runIn({ files }, "check", "clean.txt")).status).toBe(0);
    expect((await runIn({ files }, "check", "draft.txt", "--rule", "sum-mismatch=off")).status).toBe(0);
  });
  test("1 with one", async () => expect((await runIn({ files }, "check", "draft.txt", "clean.txt")).status).toBe(1));
  test("1 with too many warnings", async () => {
    const quiet = ["check", "draft.txt", "--rule", "sum-mismatch=info"];
    expect((await runIn({ files }, ...quiet, "--max-warnings", "0")).status).toBe(1);
    expect((await runIn({ files }, ...quiet, "--max-warnings=1")).status).toBe(0);
  });
  test("2 where a file cannot be read, whatever was found in the others", async () => {
    const { status, stdout, stderr } = await runIn({ files }, "check", "gone.txt", "draft.txt", "folder", "secret.txt", "empty.txt");
    expect(status).toBe(2);
    expect(stdout).toContain("1 处矛盾");
    expect(stdout).toContain("另有 4 份读不了");
    expect(stderr).toBe(
      [
        "gouji: gone.txt: 没有这个文件 [unreadable-file]",
        "gouji: folder: 是文件夹，不是文件 [unreadable-file]",
        "gouji: secret.txt: 没有读取权限 [unreadable-file]",
        "gouji: empty.txt: 文件是空的 [empty-file]",
        "",
      ].join("\n"),
    );
  });
  test("2 where we fail ourselves, in one line, and the next file is done", async () => {
    const { status, stdout, stderr } = await runIn({ files }, "check", "fault.txt", "draft.txt");
    expect(status).toBe(2);
    expect(stderr).toBe("gouji: fault.txt: gouji 内部出错：x is not a function [internal]\n");
    expect(stdout).toContain("draft.txt");
  });
});

describe("streams", () => {
  test("standard input is -", async () => {
    const { status, stdout } = await runIn({ stdin: SAMPLE_TEXT }, "check", "-");
    expect(status).toBe(1);
    expect(stdout.startsWith("<stdin>")).toBe(true);
  });
  test("-o takes the results, standard output stays empty", async () => {
    const { stdout, written } = await runIn({ files, env: {} }, "check", "draft.txt", "-o", "out.txt");
    expect(stdout).toBe("");
    expect(written["/w/out.txt"]).toContain("1 处矛盾");
  });
  test("-o never overwrites a report", async () => {
    const { status, stderr, written } = await runIn({ files }, "check", "draft.txt", "-o", "./draft.txt");
    expect(status).toBe(2);
    expect(stderr).toContain("会被覆盖");
    expect(written).toEqual({});
  });
  test("a wrong option does not cost the old file", async () => {
    const { status, written } = await runIn({ files }, "check", "draft.txt", "-o", "out.txt", "--rule", "sum=off");
    expect(status).toBe(2);
    expect(written).toEqual({});
  });
  test("-o into nowhere is said before the work", async () => {
    const { status, stderr } = await runIn({ files }, "check", "draft.txt", "-o", "nowhere/out.txt");
    expect(status).toBe(2);
    expect(stderr).toBe("gouji: nowhere/out.txt: 写不了：没有这个文件夹 [unwritable-file]\n");
  });
  test("what reading guessed goes to standard error", async () => {
    const { stdout, stderr } = await runIn({ files }, "check", "guess.txt");
    expect(stderr).toBe("gouji: guess.txt: 按 GB 18030 读入 [guessed-encoding]\n");
    expect(stdout).not.toContain("GB 18030");
  });
  test("a reader that has gone away is no trouble, and no more is read", async () => {
    const { status, stderr } = await runIn({ files, failAfter: { writes: 2, code: "EPIPE" } }, "check", "clean.txt", "clean.txt", "gone.txt");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
  test("a full disk is", async () => {
    const { status, stderr } = await runIn({ files, failAfter: { writes: 0, code: "ENOSPC" } }, "check", "clean.txt");
    expect(status).toBe(2);
    expect(stderr).toContain("[unwritable-file]");
  });
});

describe("formats", () => {
  test("json", async () => {
    const { stdout } = await runIn({ files }, "check", "draft.txt", "gone.txt", "--format", "json");
    const output = JSON.parse(stdout);
    expect(output.files.map((each: { file: string }) => each.file)).toEqual(["draft.txt"]);
    expect(output.failed).toMatchObject([{ file: "gone.txt", code: "unreadable-file" }]);
  });
  test("one that is not there names those that are", async () => {
    const { status, stdout, stderr } = await runIn({ files }, "check", "draft.txt", "--format", "xml");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("gouji: 没有格式 xml，可用：stylish、json、html、markdown、sarif、checklist、ignores（用法见 gouji check --help） [usage]\n");
  });
});

describe("colour", () => {
  const isColored = async (world: object): Promise<boolean> =>
    (await runIn({ files, ...world }, "check", "draft.txt")).stdout.includes("\u001b[");
  test("on a terminal alone", async () => {
    expect(await isColored({ terminal: true })).toBe(true);
    expect(await isColored({ terminal: false })).toBe(false);
    expect(await isColored({ terminal: false, env: { CI: "1" } })).toBe(false);
  });
  test("as the environment wishes", async () => {
    expect(await isColored({ terminal: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await isColored({ terminal: true, env: { TERM: "dumb" } })).toBe(false);
    expect(await isColored({ env: { FORCE_COLOR: "1" } })).toBe(true);
    expect(await isColored({ terminal: true, env: { FORCE_COLOR: "0" } })).toBe(false);
  });
});

describe("--rule", () => {
  const stderrOf = async (value: string): Promise<string> => (await runIn({ files }, "check", "draft.txt", "--rule", value)).stderr;
  test("names the nearest rule", async () => {
    expect(await stderrOf("sum-mismach=off")).toBe("gouji: 没有规则 sum-mismach，是否想用 sum-mismatch？ [usage]\n");
    expect(await stderrOf("xyz=off")).toContain("全部规则见 gouji rules");
  });
  test("takes known levels", async () => {
    expect(await stderrOf("sum-mismatch=loud")).toContain("应是 off、info、warning 或 error，不是 loud");
    expect(await stderrOf("sum-mismatch")).toContain("--rule 应写成 规则=级别");
    expect(await stderrOf("sum-mismatch=off=on")).toContain("--rule 应写成 规则=级别");
  });
  test("may be repeated", async () => {
    const { stdout } = await runIn({ files }, "check", "draft.txt", "--rule", "sum-mismatch=off", "--rule=repeat-mismatch=off");
    expect(stdout).toContain("未发现矛盾");
  });
});

test("--debug says on standard error what made each claim and relation", async () => {
  const { stdout, stderr } = await runIn({ files }, "check", "draft.txt", "--debug");
  expect(stderr).toContain("claim c-61件 3:21 61件 = 61 件 [61, 61] count fact: 收到 / 行政复议申请 <act-thing-quantity>\n");
  expect(stderr).toContain("relation r1 sum: 61件#c-61件 = 21件#c-21件 + 43件#c-43件 <其中>\n");
  expect(stdout).not.toContain("act-thing-quantity");
});
