import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";

const folder = fileURLToPath(new URL("../../src/check/rules/", import.meta.url));
const tests = fileURLToPath(new URL("./rules/", import.meta.url));
const HEADINGS = ["## 检查什么", "## 为什么", "## 例子", "## 不报的情形", "## 来源", "## 测得"];

const named = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending) && name !== "index.ts")
    .map((name) => name.slice(0, -ending.length))
    .toSorted();

describe("every rule", () => {
  const ids = rules.map(({ id }) => id).toSorted();

  it("has a file of its own, a page, a test and a line in the index", () => {
    expect(named(folder, ".ts")).toEqual(ids);
    expect(named(folder, ".md")).toEqual(ids);
    expect(named(tests, ".test.ts")).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s is explained", (id, rule) => {
    const text = readFileSync(`${folder}${id}.md`, "utf8");
    expect(text.startsWith(`# ${id}`)).toBe(true);
    expect(HEADINGS.map((heading) => text.indexOf(heading)).every((at, i, all) => at > (all[i - 1] ?? 0))).toBe(true);
    expect(text).toContain(rule.formula);
    expect(text).toContain(rule.summary.zh);
    expect(rule.summary.en).toMatch(/^[A-Z]/);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s is measured (npm run measure), or is off", (id, rule) => {
    const [, measured = ""] = readFileSync(`${folder}${id}.md`, "utf8").split("## 测得");
    const share = (name: string): readonly number[] => new RegExp(`${name} (\\d+)/(\\d+)`).exec(measured)?.slice(1).map(Number) ?? [];
    const [[, seeds = 0], [right = 0, findings = 0]] = [share("查出"), share("属实")];
    const isQuiet = rule.setting === "off" || (rule.setting ?? rule.severity) === "info";
    expect(isQuiet || seeds > 0, "errors were seeded").toBe(true);
    expect(isQuiet || findings === 0 || right / findings >= 0.95, "right in 95 % of its findings").toBe(true);
  });
});
