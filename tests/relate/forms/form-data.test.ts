import { describe, expect, test } from "vitest";
import prose from "../../../dictionaries/forms/foi-prose.json";
import { forms } from "../../../src/relate/forms/form.js";
import { isLikeLabel, plainLabel } from "../../../src/relate/forms/labels.js";
import { patternOf } from "../../../src/relate/forms/match-table.js";

const patterns = forms.flatMap((form) => form.tables.map((table) => patternOf(form, table)));

describe.each(patterns.map((pattern) => [`${pattern.form.id}/${pattern.table.key}`, pattern] as const))("%s", (_, { table, rows, columns }) => {
  test("has all lines that its identities speak of", () => {
    const unknown = table.identities.flatMap((identity) => {
      const tree = identity.among === "rows" ? rows : columns;
      const paths = "within" in identity ? [identity.part, identity.within, ...(identity.minus === undefined ? [] : [identity.minus])] : [identity.whole, ...identity.parts, ...(identity.minus ?? [])];
      return paths.filter((path) => tree.at(path) === undefined);
    });
    expect(unknown).toEqual([]);
  });

  test("counts each line of a breakdown once", () => {
    for (const identity of table.identities) {
      if ("within" in identity) continue;
      const tree = identity.among === "rows" ? rows : columns;
      const under = [...identity.parts, ...(identity.minus ?? [])].flatMap((path) => tree.leaves().filter((leaf) => leaf.path === path || leaf.path.startsWith(`${path}/`)));
      expect(new Set(under).size).toBe(under.length);
      expect(under.map(({ path }) => path)).not.toContain(identity.whole);
    }
  });

  test("tells its lines apart by name where no line above does", () => {
    for (const tree of [rows, columns]) {
      const names = tree.leaves().map(({ path, labels }) => [path.slice(0, path.lastIndexOf("/") + 1), labels] as const);
      const alike = names.flatMap(([group, own], index) =>
        names.slice(index + 1).filter(([other, labels]) => other === group && own.some((a) => labels.some((b) => isLikeLabel(a, b)))),
      );
      expect(alike).toEqual([]);
    }
  });
});

test("prose speaks of fields that a form has", () => {
  const found = (table: string, axis: "rows" | "columns", path: string): boolean =>
    patterns.some((pattern) => pattern.table.key === table && pattern[axis].at(path) !== undefined);
  for (const { table, rows, columns } of prose.statements) {
    expect(rows.filter((path) => !found(table, "rows", path))).toEqual([]);
    expect(columns.filter((path) => !found(table, "columns", path))).toEqual([]);
  }
  for (const { table, columns } of prose.cases) {
    const paths = columns.flatMap((path) => ["total", ...Object.values(prose.outcomes)].map((key) => `${path}/${key}`));
    expect(paths.filter((path) => !found(table, "columns", path))).toEqual([]);
  }
});

test("a word of the prose has one class", () => {
  const words = [...Object.values(prose.classes).flat(), ...prose.ignored];
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  const classes = new Set(["reason", ...Object.keys(prose.classes)]);
  const used = [...prose.statements, ...prose.cases].flatMap(({ must, may }) => [...must, ...may]);
  expect(used.filter((name) => !classes.has(name))).toEqual([]);
});

describe("labels", () => {
  test.each([
    ["（七） 总 计", "总计"],
    ["3.危及“三安全一稳定”", "危及三安全一稳定"],
    ["①　结果\n维持", "结果维持"],
    ["本年收费金额（单位：万元）", "本年收费金额"],
    ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", ""],
    ["本年增/减", "本年增减"],
  ])("%j is %j", (printed, plain) => {
    expect(plainLabel(printed)).toBe(plain);
  });

  test("short ones are alike only where they are the same", () => {
    expect(isLikeLabel("结果维持", "结果纠正")).toBe(false);
    expect(isLikeLabel("属于三类内部事务信息", "属于三类内容事务信息")).toBe(true);
    expect(isLikeLabel("属于三类内部事务信息", "属于四类过程性信息")).toBe(false);
    expect(isLikeLabel("本年制发件数", "本年废止件数")).toBe(false);
  });
});
