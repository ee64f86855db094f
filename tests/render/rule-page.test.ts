import { expect, test } from "vitest";
import { createPaint } from "../../src/render/paint.js";
import { renderRulePage } from "../../src/render/rule-page.js";

const page = "# 合计不符\n\n合计 `=` **各项**之和。\n\n```text\n# 不是标题\n```\n\n- 一\n";

test("without colour the marks of Markdown are gone and the words stay", () => {
  expect(renderRulePage(page, createPaint(false))).toBe("合计不符\n\n合计 = 各项之和。\n\n    # 不是标题\n\n- 一\n");
});

test("headings are bold", () => {
  expect(renderRulePage(page, createPaint(true))).toContain("\u001b[1m合计不符\u001b[22m");
});

test("the marks of an example are coloured by their level", () => {
  const example = "```text 上年\n结转5件。\n```\n\n```text\n上年结转6件。  ⟵ 矛盾\n```\n";
  expect(renderRulePage(example, createPaint(false))).toBe("    （上年的报告）\n    结转5件。\n\n    上年结转6件。  ⟵ 矛盾\n");
  expect(renderRulePage(example, createPaint(true))).toContain("\u001b[31m  ⟵ 矛盾\u001b[39m");
});
