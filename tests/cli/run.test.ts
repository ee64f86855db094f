import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commandNames } from "../../src/cli/command-table.js";
import { SAMPLE_TEXT } from "../render/sample.js";
import { runIn } from "./fake.js";

const files = { "draft.txt": SAMPLE_TEXT, "b.txt": SAMPLE_TEXT };

describe("help and version", () => {
  test("help is Chinese, English on demand, and names every command", async () => {
    const zh = await runIn({}, "--help");
    const en = await runIn({}, "--lang", "en", "-h");
    expect(zh).toMatchObject({ status: 0, stderr: "" });
    expect(zh.stdout).toContain("用法：gouji 命令");
    expect(en.stdout).toContain("Usage: gouji COMMAND");
    for (const name of commandNames) {
      expect(zh.stdout).toContain(`\n  ${name}`);
      expect(en.stdout).toContain(`\n  ${name}`);
    }
  });
  test("a command has its own", async () => {
    const { status, stdout } = await runIn({}, "claims", "--help");
    expect(status).toBe(0);
    expect(stdout).toContain("table | csv | json | ndjson");
    expect(stdout).not.toContain("--max-warnings");
  });
  test("version", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await runIn({}, "--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
  test("without a command, help goes to standard error", async () => {
    const { status, stdout, stderr } = await runIn({});
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("用法");
  });
});

describe("wrong usage is said in one line and ends with 2", () => {
  test.each([
    [["chekc", "a.txt"], "没有命令 chekc，是否想用 check？"],
    [["draft.txt"], "核对文件请用 gouji check draft.txt"],
    [["constructor"], "没有命令 constructor"],
    [["check"], "缺少参数，用法：gouji check 文件…"],
    [["parse", "a", "b"], "多余的参数 b"],
    [["check", "a", "--fromat", "json"], "没有选项 --fromat，是否想用 --format？"],
    [["parse", "a", "--format", "json"], "没有选项 --format"],
    [["check", "a", "-x"], "没有选项 -x"],
    [["check", "a", "--format"], "--format 后面缺少值"],
    [["check", "a", "--format="], "没有格式 ，可用：stylish、json、html、markdown、sarif、checklist、ignores"],
    [["check", "a", "--rule", "--debug"], "--rule 后面缺少值"],
    [["check", "a", "--debug=yes"], "--debug 不带值"],
    [["check", "a", "--lang", "fr"], "没有语言 fr"],
    [["check", "a", "--tracked-changes", "none"], "--tracked-changes 应是 accepted 或 original，不是 none"],
    [["check", "a", "--max-warnings", "-1"], "不小于 0 的整数，不是 -1"],
    [["check", "a", "--max-warnings", "1e3"], "不小于 0 的整数，不是 1e3"],
    [["check", "-", "-"], "标准输入 - 只能写一次"],
    [["explain", "sum-mismach"], "没有规则 sum-mismach，是否想用 sum-mismatch？"],
  ])("%j", async (argv, message) => {
    const { status, stdout, stderr } = await runIn({}, ...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^gouji: .*\[usage\]\n$/);
    expect(stderr).toContain(message);
  });
  test("in English too", async () => {
    expect((await runIn({}, "chekc", "--lang=en")).stderr).toBe("gouji: unknown command chekc; did you mean check? (see gouji --help --lang en) [usage]\n");
  });
});

test("after -- everything is a file", async () => {
  expect((await runIn({ files: { "--odd.txt": SAMPLE_TEXT } }, "check", "--", "--odd.txt")).status).toBe(1);
});

test("parse gives the report", async () => {
  const { status, stdout } = await runIn({ files }, "parse", "draft.txt");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, text: SAMPLE_TEXT, source: { name: "draft.txt" } });
});

test("parse of nothing gives nothing", async () => {
  expect(await runIn({ files }, "parse", "gone.txt", "-o", "out.json")).toMatchObject({ status: 2, stdout: "", written: {} });
});

describe("claims", () => {
  test("as a table, with the file where there are several", async () => {
    const { stdout } = await runIn({ files }, "claims", "draft.txt", "b.txt");
    expect(stdout.split("\n").filter((line) => line.startsWith("b.txt"))).toHaveLength(5);
  });
  test("as csv: with a byte-order mark in a file, without on standard output unless asked", async () => {
    const csv = ["claims", "draft.txt", "--format", "csv"];
    expect((await runIn({ files }, ...csv)).stdout.startsWith("file,")).toBe(true);
    expect((await runIn({ files }, ...csv, "--bom")).stdout.startsWith("\ufefffile,")).toBe(true);
    expect((await runIn({ files }, ...csv, "-o", "a.csv")).written["/w/a.csv"]?.startsWith("\ufefffile,")).toBe(true);
  });
  test("as json and ndjson the same rows", async () => {
    const json = JSON.parse((await runIn({ files }, "claims", "draft.txt", "b.txt", "--format", "json")).stdout);
    const ndjson = (await runIn({ files }, "claims", "draft.txt", "b.txt", "-f", "ndjson")).stdout.trimEnd().split("\n");
    expect(json).toHaveLength(10);
    expect(ndjson.map((line) => JSON.parse(line))).toEqual(json);
  });
  test("json stays whole when a file is missing", async () => {
    const { status, stdout } = await runIn({ files }, "claims", "gone.txt", "--format", "json");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual([]);
  });
});

test("rules are listed with what they find", async () => {
  expect((await runIn({}, "rules")).stdout).toContain("sum-mismatch     error 矛盾    合计与各项之和不符\n");
  expect((await runIn({}, "rules", "--lang", "en")).stdout).toContain("a total that its parts do not make");
});
