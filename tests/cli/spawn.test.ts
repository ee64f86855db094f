import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLE_TEXT } from "../render/sample.js";
import { buildCommand } from "./build.js";

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let command = "";
let folder = "";

beforeAll(async () => {
  command = await buildCommand();
  folder = mkdtempSync(join(tmpdir(), "gouji-"));
  writeFileSync(join(folder, "draft.txt"), SAMPLE_TEXT);
  writeFileSync(join(folder, "binary.txt"), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0xff, 0xfe, 0]));
  writeFileSync(join(folder, "empty.txt"), "");
  symlinkSync("draft.txt", join(folder, "link.txt"));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gouji(argv: readonly string[], { stdin = "", closeAfter = Infinity } = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...argv], { cwd: folder, env: { ...process.env, FORCE_COLOR: undefined } });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      if (stdout.length > closeAfter) child.stdout.destroy();
    });
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });
}

test("a file is read and its figures come out", async () => {
  const { status, stdout, stderr } = await gouji(["claims", "draft.txt", "--format", "ndjson"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const rows = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
  expect(rows.map(({ text }) => text)).toEqual(["61件", "21件", "43件", "37件", "36件"]);
  expect(rows[0]).toMatchObject({ file: "draft.txt", place: expect.stringMatching(/^3:\d+$/), value: 61, unit: "件" });
});

test("the sum that does not hold is shown and the status says so", async () => {
  const { status, stdout, stderr } = await gouji(["check", "draft.txt"]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toContain("  3:21  矛盾  ");
  expect(stdout).toMatch(/\| +\^/);
  expect(stdout).toContain("处矛盾");
  expect(stdout).not.toContain("\u001b");
});

test("standard input", async () => {
  const { status, stdout } = await gouji(["parse", "-"], { stdin: SAMPLE_TEXT });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ text: SAMPLE_TEXT, source: { format: "text", name: null } });
});

describe("what cannot be read", () => {
  test("is said in one line each and the rest is done", async () => {
    const { status, stdout, stderr } = await gouji(["check", "gone.txt", ".", "empty.txt", "binary.txt", "draft.txt"]);
    expect(status).toBe(2);
    expect(stdout).toContain("draft.txt");
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe("gouji: gone.txt: 没有这个文件 [unreadable-file]");
    expect(lines[1]).toBe("gouji: .: 是文件夹，不是文件 [unreadable-file]");
    for (const line of lines) expect(line).toMatch(/^gouji: \S+: .+ \[[a-z-]+\]$/);
  });
  test("-o through a link to the report is refused", async () => {
    const { status, stderr } = await gouji(["check", "draft.txt", "-o", "link.txt"]);
    expect(status).toBe(2);
    expect(stderr).toContain("[usage]");
    expect((await gouji(["check", "draft.txt"])).status).toBe(1);
  });
});

test("a reader that leaves early breaks nothing", async () => {
  const { status, stderr } = await gouji(["claims", "-", "--format", "csv"], { stdin: SAMPLE_TEXT.repeat(3000), closeAfter: 1000 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("a JavaScript configuration is run", async () => {
  writeFileSync(join(folder, "house.config.mjs"), 'export default { rules: { "sum-mismatch": "of" } };');
  const { status, stderr } = await gouji(["check", "draft.txt", "--config", "house.config.mjs"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/house\.config\.mjs: .*sum-mismatch.*\[bad-config\]\n$/);
});

describe("house vocabulary in the configuration", () => {
  const text = "全年发放惠民卡片40瓮。";
  beforeAll(() => {
    mkdirSync(join(folder, "house"));
    writeFileSync(join(folder, "house/report.txt"), text);
    writeFileSync(join(folder, "house/gouji.config.json"), '{ "dictionaries": { "units": [{ "unit": "瓮", "dimension": "count" }] } }');
  });
  test.each([
    ["check", ["-f", "json"]],
    ["parse", []],
    ["claims", ["-f", "json"]],
  ])("reaches %s", async (command, options) => {
    const { status, stdout, stderr } = await gouji([command, "house/report.txt", ...options]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const output = JSON.parse(stdout);
    const claims = command === "check" ? output.totals.coverage.claims : (output.claims ?? output).length;
    expect(claims).toBe(1);
    if (command !== "check") expect(stdout).toContain("40瓮");
    else expect((await gouji([command, "-", ...options], { stdin: text })).stdout).toContain('"claims": 0');
  });
});

test("an ignore written by hand holds until one of its figures changes", async () => {
  mkdirSync(join(folder, "ignored"));
  const write = (text: string): void => writeFileSync(join(folder, "ignored/report.txt"), text);
  const ignore = { rule: "sum-mismatch", file: "*.txt", within: "抽查", figures: ["420卷", "268卷", "154卷", "7卷"], reason: "案卷有重叠" };
  writeFileSync(join(folder, "ignored/gouji.config.json"), JSON.stringify({ ignores: [ignore] }));
  write("全年抽查行政执法案卷420卷，其中行政处罚案卷268卷、行政许可案卷154卷、行政强制案卷7卷。");
  expect(await gouji(["check", "ignored/report.txt"])).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("已按配置忽略 1 处") });
  write("全年抽查行政执法案卷420卷，其中行政处罚案卷268卷、行政许可案卷155卷、行政强制案卷7卷。");
  const { status, stderr } = await gouji(["check", "ignored/report.txt"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/gouji\.config\.json: ignores\[0\]（sum-mismatch）不再适用：该处的数字现为 420卷、268卷、155卷、7卷，请核对后改写或删去 \[unused-ignore\]\n$/);
});

test("every rule has a page", async () => {
  const { stdout } = await gouji(["rules"]);
  const ids = stdout.trimEnd().split("\n").slice(1).map((line) => line.split(" ")[0] ?? "");
  expect(ids).toContain("sum-mismatch");
  const pages = await Promise.all(ids.map((id) => gouji(["explain", id])));
  expect(pages.filter(({ status }) => status !== 0)).toEqual([]);
});
