import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Runs an example as a user would: against the built package, by its name. */
function run(example: string, ...argv: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`examples/${example}`, ...argv], { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr };
}

beforeAll(() => {
  if (!existsSync(`${ROOT}dist/index.js`)) throw new Error("dist/ is missing: npm test builds it first, npm run build by itself");
});

test("parse-and-list-claims.mjs lists the claims of a report by line and section", () => {
  const { status, stdout, stderr } = run("parse-and-list-claims.mjs", "fixtures/reports/fazhi-clean/input.txt");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^中共青筠区委/);
  expect(stdout).toMatch(/^\d+:\d+\t.*行政执法案件.* 13,264件\t/m);
  expect(stdout).toMatch(/数字 \d+ 个，数据 1\d\d 条，已勾稽 \d+ 条\n$/);
});

test("check-a-folder.mjs checks what it can, and says what it cannot", () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  try {
    writeFileSync(join(folder, "a.txt"), "全年归集数据8195条，其中自产数据7843条、下发数据361条，合计8195条。\n受理40件。");
    writeFileSync(join(folder, "empty.txt"), "");
    writeFileSync(join(folder, "c.txt"), "全年受理申请40件。");
    const { status, stdout, stderr } = run("check-a-folder.mjs", folder);
    expect(stderr).toMatch(/^empty\.txt: empty-file: [^\n]+\n$/);
    expect(stdout).toMatch(/^a\.txt:1:\d+\t(?:error|warning)\t[a-z-]+\t.+$/m);
    expect(stdout).toMatch(/\n3 份报告，\d+ 处可疑\n$/);
    expect(status).toBe(stdout.includes("\terror\t") ? 1 : 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(["parse-and-list-claims.mjs", "check-a-folder.mjs"])("%s says how it is used", (example) => {
  expect(run(example)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(`examples/${example}`) });
});
