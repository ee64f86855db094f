import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimsOfFixtures, ROOT } from "./claims-of-fixtures.js";

let claims: Awaited<ReturnType<typeof claimsOfFixtures>>;
beforeAll(async () => void (claims = await claimsOfFixtures("parquet")));
afterAll(() => claims.remove());

const runScript = (script: string, ...argv: readonly string[]): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr };
};

test("lists applications received and accepted by place and year", () => {
  const { status, stdout, stderr } = runScript("examples/query-with-duckdb/query.mjs", claims.path);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.trim().split("\n")).toEqual(["地方\t年份\t收到\t受理\t受理率%\t文件数", "岚桥县\t2024\t53\t40\t75.5\t1", "青筠区\t2024\t286\t251\t87.8\t3", "青筠区\t2025\t364\t329\t90.4\t1"]);
});

test("says in one line what to install where DuckDB is missing", () => {
  const alone = join(claims.folder, "alone");
  cpSync(join(ROOT, "examples/query-with-duckdb"), alone, { recursive: true });
  const { status, stdout, stderr } = runScript(join(alone, "query.mjs"), claims.path);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^[^\n]*npm install @duckdb\/node-api[^\n]*\n$/);
});

test("says how it is used", () => expect(runScript("examples/query-with-duckdb/query.mjs")).toMatchObject({ status: 2, stdout: "" }));
