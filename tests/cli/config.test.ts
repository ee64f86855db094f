import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, test } from "vitest";
import { applyIgnores, checkReport, ConfigSchema, parseReport, type Config, type HouseVocabulary } from "../../src/index.js";
import { SAMPLE_TEXT } from "../render/sample.js";
import { runIn } from "./fake.js";

const draft = { "draft.txt": SAMPLE_TEXT };
const off = '{ "rules": { "sum-mismatch": "off" } }';

describe("gouji.config.json beside a file", () => {
  test("sets its rules", async () => {
    expect((await runIn({ files: { ...draft, "gouji.config.json": off } }, "check", "draft.txt")).status).toBe(0);
  });
  test("sets those of its own folder alone", async () => {
    const files = { "a/draft.txt": SAMPLE_TEXT, "b/draft.txt": SAMPLE_TEXT, "a/gouji.config.json": off };
    const { stdout } = await runIn({ files }, "check", "a/draft.txt", "b/draft.txt");
    expect(stdout).toContain("共 2 份：1 处矛盾");
  });
  test("gives way to --rule", async () => {
    const files = { ...draft, "gouji.config.json": off };
    expect((await runIn({ files }, "check", "draft.txt", "--rule", "sum-mismatch=error")).status).toBe(1);
  });
  test("may begin with a byte-order mark, as Notepad writes it", async () => {
    expect((await runIn({ files: { ...draft, "gouji.config.json": `\ufeff${off}` } }, "check", "draft.txt")).status).toBe(0);
  });
});

test("gouji.config.js is asked for its default export", async () => {
  const world = {
    files: { ...draft, "gouji.config.js": "" },
    modules: { "/w/gouji.config.js": { rules: { "sum-mismatch": "off" } } },
  };
  expect((await runIn(world, "check", "draft.txt")).status).toBe(0);
});

test("standard input takes the configuration of the folder we are in", async () => {
  expect((await runIn({ stdin: SAMPLE_TEXT, files: { "gouji.config.json": off } }, "check", "-")).status).toBe(0);
});

test("a promise of one is waited for", async () => {
  const world = { files: { ...draft, "gouji.config.js": "" }, modules: { "/w/gouji.config.js": Promise.resolve({ rules: { "sum-mismatch": "off" } }) } };
  expect((await runIn(world, "check", "draft.txt")).status).toBe(0);
});

describe("--config", () => {
  test("is used for every file, in place of what lies beside it", async () => {
    const files = { ...draft, "house.json": "{}", "gouji.config.json": off };
    expect((await runIn({ files }, "check", "draft.txt", "--config", "house.json")).status).toBe(1);
  });
  test("that is not there stops everything", async () => {
    const { status, stdout, stderr } = await runIn({ files: draft }, "check", "draft.txt", "--config", "gone.json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("gouji: /w/gone.json: 配置读不了：没有这个文件 [bad-config]\n");
  });
});

describe("a bad configuration is refused with what to write instead", () => {
  test.each([
    ['{ "rulez": {} }', "配置中没有 rulez 这一项，是否想用 rules？"],
    ['{ "rules": { "sum-mismach": "off" } }', "没有规则 sum-mismach，是否想用 sum-mismatch？"],
    ['{ "rules": { "sum-mismatch": "silent" } }', "规则 sum-mismatch 的级别应是 off、info、warning 或 error，不是 silent"],
    ['{ "rules": { "sum-mismatch": 2 } }', "不是 2"],
    ['{ "rules": ["sum-mismatch"] }', "配置中的 rules 应是对象，不是列表"],
    ["[]", "配置应是对象，不是列表"],
    ["null", "配置应是对象，不是null"],
    ["{", "配置读不了：Expected property name"],
    ['{ "rules": { "__proto__": "off" } }', "没有规则 __proto__"],
    ['{ "__proto__": {} }', "配置中没有 __proto__ 这一项"],
    ['{ "ignores": {} }', "配置中的 ignores 应是列表，不是对象"],
    ['{ "ignores": ["sum-mismatch"] }', "配置中的 ignores[0] 应是对象，不是文字"],
    ['{ "ignores": [{ "rule": "sum-mismach", "id": "f1", "reason": "已核对" }] }', "ignores[0].rule: 没有规则 sum-mismach，是否想用 sum-mismatch？"],
    ['{ "ignores": [{ "rule": "sum-mismatch", "id": "f1", "reson": "已核对" }] }', "配置缺少 ignores[0].reason"],
    ['{ "ignores": [{ "rule": "sum-mismatch", "id": "f1", "reason": "已核对", "figure": [] }] }', "配置中没有 ignores[0].figure 这一项，是否想用 figures？"],
    ['{ "ignores": [{ "rule": "sum-mismatch", "id": "f1", "reason": "" }] }', "配置中的 ignores[0].reason 不能是空的"],
    ['{ "ignores": [{ "rule": "sum-mismatch", "id": "f1", "reason": 5 }] }', "配置中的 ignores[0].reason 应是文字，不是数"],
    ['{ "ignores": [{ "rule": "sum-mismatch", "within": "复议", "figures": "61件", "reason": "已核对" }] }', "配置中的 ignores[0].figures 应是列表，不是文字"],
    ['{ "ignores": [{ "rule": "sum-mismatch", "within": "复议", "figures": [61], "reason": "已核对" }] }', "配置中的 ignores[0].figures[0] 应是文字，不是数"],
    ['{ "ignores": [{ "rule": "sum-mismatch", "within": "复议", "figures": [], "reason": "已核对" }] }', "配置中的 ignores[0].figures 不能是空的"],
    ['{ "ignores": [{ "rule": "sum-mismatch", "figures": ["61件"], "reason": "已核对" }] }', "配置中的 ignores[0] 须以 within（标题或句中的几个字）或 id 指明位置"],
    ['{ "dictionaries": { "phrase": ["九大行动"] } }', "配置中没有 dictionaries.phrase 这一项，是否想用 phrases？"],
    ['{ "dictionaries": { "phrases": "九大行动" } }', "配置中的 dictionaries.phrases 应是列表，不是文字"],
    ['{ "dictionaries": { "units": [{ "unit": "网格" }] } }', "配置缺少 dictionaries.units[0].dimension"],
    ['{ "dictionaries": { "units": [{ "unit": "网格", "dimension": "counts" }] } }', "配置中的 dictionaries.units[0].dimension 没有 counts 这一种，是否想用 count？"],
    ['{ "dictionaries": { "units": [{ "unit": "网格", "dimension": "count", "notbefore": ["员"] }] } }', "配置中没有 dictionaries.units[0].notbefore 这一项，是否想用 notBefore？"],
  ])("%s", async (text, message) => {
    const { status, stderr } = await runIn({ files: { ...draft, "gouji.config.json": text } }, "check", "draft.txt");
    expect(status).toBe(2);
    expect(stderr).toContain(`gouji: draft.txt: /w/gouji.config.json: `);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/ \[bad-config\]\n$/);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  test("in English too, where asked", async () => {
    const files = { ...draft, "gouji.config.json": '{ "ignores": [{ "rule": "sum-mismatch", "reson": "x", "reason": "x", "id": "f1" }] }' };
    const { stderr } = await runIn({ files }, "check", "draft.txt", "--lang", "en");
    expect(stderr).toBe("gouji: draft.txt: /w/gouji.config.json: unknown key ignores[0].reson in the configuration; did you mean reason? [bad-config]\n");
  });

  test.each(["parse", "claims"])("by %s as well", async (command) => {
    const { status, stderr } = await runIn({ files: { ...draft, "gouji.config.json": '{ "rulez": {} }' } }, command, "draft.txt");
    expect(status).toBe(2);
    expect(stderr).toContain("rulez");
  });

  test("and so are two", async () => {
    const files = { ...draft, "gouji.config.json": off, "gouji.config.js": "" };
    expect((await runIn({ files }, "check", "draft.txt")).stderr).toContain("gouji.config.js 与 gouji.config.json 并存");
  });
});

describe("the configurations that we show", () => {
  const root = new URL("../../", import.meta.url);
  const example = readFileSync(new URL("examples/gouji.config.json", root), "utf8");
  const [, inReadme = ""] = /```json\n([\s\S]*?)```/.exec(readFileSync(new URL("README.md", root), "utf8")) ?? [];
  test.each([["examples/gouji.config.json", example], ["README.md", inReadme]])("%s ignores what it says in the draft", async (_, text) => {
    const { ignores, dictionaries, rules = {} } = ConfigSchema.parse(JSON.parse(text));
    const bytes = readFileSync(new URL("fixtures/reports/fazhi-draft/input.txt", root));
    const report = await parseReport(bytes, { filename: "fazhi-draft/input.txt", dictionaries });
    const { ignored, unused } = applyIgnores(checkReport(report, { rules }), report, ignores ?? []);
    expect({ ignored: ignored.length, unused }).toEqual({ ignored: ignores?.length, unused: [] });
  });
});

test("house vocabulary in a configuration is what the library takes", () => {
  expectTypeOf<NonNullable<Config["dictionaries"]>>().toExtend<HouseVocabulary>();
  expectTypeOf<HouseVocabulary>().toExtend<NonNullable<Config["dictionaries"]>>();
  expectTypeOf<keyof NonNullable<Config["dictionaries"]>>().toEqualTypeOf<keyof HouseVocabulary>();
});
