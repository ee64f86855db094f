import { describe, expect, test } from "vitest";
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
    ['{ "rules": ["sum-mismatch"] }', "配置中的 rules 应是对象"],
    ["[]", "配置应是对象"],
    ["null", "配置应是对象"],
    ["{", "配置读不了：Expected property name"],
    ['{ "rules": { "__proto__": "off" } }', "没有规则 __proto__"],
  ])("%s", async (text, message) => {
    const { status, stderr } = await runIn({ files: { ...draft, "gouji.config.json": text } }, "check", "draft.txt");
    expect(status).toBe(2);
    expect(stderr).toContain(`gouji: draft.txt: /w/gouji.config.json: `);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/ \[bad-config\]\n$/);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  test("and so are two", async () => {
    const files = { ...draft, "gouji.config.json": off, "gouji.config.js": "" };
    expect((await runIn({ files }, "check", "draft.txt")).stderr).toContain("gouji.config.js 与 gouji.config.json 并存");
  });
});
