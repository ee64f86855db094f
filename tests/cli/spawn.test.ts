import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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

test("every rule has a page", async () => {
  const { stdout } = await gouji(["rules"]);
  const ids = stdout.trimEnd().split("\n").slice(1).map((line) => line.split(" ")[0] ?? "");
  expect(ids).toContain("sum-mismatch");
  const pages = await Promise.all(ids.map((id) => gouji(["explain", id])));
  expect(pages.filter(({ status }) => status !== 0)).toEqual([]);
});
