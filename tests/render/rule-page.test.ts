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
