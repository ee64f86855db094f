import { expect, test } from "vitest";
import { runIn } from "./fake.js";

test("lists the catalogue, a line each", async () => {
  const { status, stdout } = await runIn({}, "indicators");
  expect(status).toBe(0);
  expect(stdout.trimEnd().split("\n").map((line) => line.split(/\s+/))).toEqual([
    ["指标", "单位", "名称"],
    ["births", "人", "出生人数"],
    ["deaths", "人", "死亡人数"],
  ]);
});

test("says what one counts, and names what it is not to be taken for", async () => {
  const { status, stdout } = await runIn({}, "indicators", "births");
  expect(status).toBe(0);
  expect(stdout).toContain("出生人数 · Births");
  expect(stdout).toContain("当年出生的人数。");
  expect(stdout).toContain("deaths（死亡人数）");
});

test("gives the English name first where English is asked for", async () => {
  const { stdout } = await runIn({}, "indicators", "births", "--lang", "en");
  expect(stdout).toContain("Births · 出生人数");
  expect(stdout).toContain("deaths (Deaths)");
});

test("an unknown key is wrong usage, with the nearest named", async () => {
  const { status, stderr } = await runIn({}, "indicators", "birth");
  expect(status).toBe(2);
  expect(stderr).toContain("birth");
  expect(stderr).toContain("births");
});
