import { describe, expect, test } from "vitest";
import { addToTotals, nothingChecked, type CheckedFile } from "../../src/render/checked-file.js";
import { createMarkdown } from "../../src/render/markdown.js";
import { bold, codeOf, escapeLine, escapeMarkdown } from "../../src/render/markdown-text.js";
import { findingFor, placeIn, reportOf, sampleFindings, sampleReport, SAMPLE_TEXT, spanOf } from "./sample.js";

const checked: CheckedFile = { name: "draft.txt", report: sampleReport(), findings: sampleFindings(), ignored: [], place: placeIn(SAMPLE_TEXT) };

function fileOf(text: string, more: Partial<CheckedFile> = {}): CheckedFile {
  return { name: "draft.txt", report: reportOf(text), findings: [], ignored: [], place: placeIn(text), ...more };
}

test("a file: its name, how much was found, then the findings of each level with place, sentence, arithmetic and the other figures", () => {
  expect(createMarkdown({ lang: "zh", files: 1 }).file(checked)).toBe(`## draft.txt

云溪县2024年法治政府建设情况报告

**1 处矛盾，1 处疑似；共见数字 9 个，其中可核对的数据 5 条，已勾稽 3 条（60 %），其余：序号 3、日期 1**

### 矛盾 (1)

#### 1. 收到61件，与其中两项之和64件不符

第 3 行 · 一、主要做法 › （一）办好行政复议

> 全年收到行政复议申请**61件**，其中不予受理**21件**，受理**43件**，审结37件。

- 所写 61件，推算 64件：21 + 43 = 64 ≠ 61
- 建议：43件或为40件
- 相关数字
  - 分项：21件 (第 3 行)
  - 分项：43件 (第 3 行)
- 规则：\`sum-mismatch\`

### 疑似 (1)

#### 1. 同一事项两处所写不同：37件与36件

第 3 行 · 一、主要做法 › （一）办好行政复议

> 全年收到行政复议申请61件，其中不予受理21件，受理43件，审结**37件**。
>
> 全年共审结行政复议案件**36件**。

- 所写 37件，推算 36件
- 相关数字
  - 另一处：36件 (第 5 行)
- 规则：\`repeat-mismatch\`
`);
});

test("English around it by choice", () => {
  const said = createMarkdown({ lang: "en", files: 1 }).file(checked);
  expect(said).toContain("**1 error, 1 warning; 9 numbers seen, 5 checkable figures among them");
  expect(said).toContain("### error (1)");
  expect(said).toContain("line 3 · 一、主要做法");
  expect(said).toContain("- stated 61件, computed 64件: 21 + 43 = 64 ≠ 61");
  expect(said).toContain("- Related figures\n  - 分项：21件 (line 3)");
});

test("what was not read, what silence means, and last year's places are said", () => {
  const text = "全年收到申请61件。";
  const finding = findingFor(text, "61件", { previous: [{ span: { start: 4, end: 7 }, message: "上年：58件" }] });
  const report = { ...reportOf(text), messages: [{ code: "pdf-picture", message: "第 2 页是图片，没有读" }] };
  const last = { name: "2023.txt", tied: 3, report: reportOf("上年收到58件。"), place: placeIn("上年收到58件。") };
  const said = createMarkdown({ lang: "zh", files: 1 }).file(fileOf(text, { report, findings: [finding], previous: last }));
  expect(said).toContain("没有认出任何数字：数字之间没有核对。");
  expect(said).toContain("与上年报告 2023.txt 对照的数据 3 条。");
  expect(said).toContain("- 上年报告 2023.txt：\n  - 上年：58件 (第 1 行)");
  expect(said).toContain("### 读入时的说明\n\n- 第 2 页是图片，没有读 `pdf-picture`");
});

test("several files end in a sum and in those that could not be read", () => {
  const format = createMarkdown({ lang: "zh", files: 3 });
  const failed = [{ name: "扫描`件.pdf", code: "no-text-layer", message: "没有文字层" }];
  const said = format.begin() + format.file(checked) + format.file(checked) + format.end({ ...addToTotals(addToTotals(nothingChecked, checked), checked), failed });
  expect(said.match(/^## draft\.txt$/gm)).toHaveLength(2);
  expect(said).toContain("## 未能读入\n\n- `` 扫描`件.pdf ``：没有文字层 `no-text-layer`");
  expect(said).toMatch(/---\n\n\*\*共 2 份：2 处矛盾，2 处疑似；.*；另有 1 份读不了\*\*\n$/);
  expect(format.end({ ...nothingChecked, failed })).toContain("**1 份都读不了，什么也没有核对。**");
  expect(createMarkdown({ lang: "zh", files: 1 }).end(addToTotals(nothingChecked, checked))).toBe("");
});

describe("words of strangers stay words", () => {
  const hostile = "<script>alert(1)</script> [点此](http://evil.example) `rm` | a | b | **粗** ~~删~~ $x$ @someone ![](x) &lt; www.evil.example";

  test("no tag, link, code, table, picture or call comes of them", () => {
    const said = escapeMarkdown(hostile);
    expect(said).not.toMatch(/[<>]/);
    expect(said).not.toMatch(/(?<!\\)[`*[\]|~$]/);
    expect(said).not.toMatch(/@|https?:\/\/|www\./);
    expect(said).toContain("&amp;lt;");
  });

  test("no line of them begins a heading, list, rule, quotation or second line", () => {
    for (const line of ["# 题", "- 项", "+ 项", "1. 项", "12) 项", "--- ", "===", "> 引", "* 项", "```", "    代码"]) {
      expect(escapeLine(line), line).not.toMatch(/^\s*(?:#|-|\+|\d+[.)]|=|>|\*|`)/);
    }
    expect(escapeMarkdown("甲\n# 乙\r\n- 丙\u0000\u202e")).toBe("甲\\# 乙- 丙\ufffd\ufffd");
  });

  test("wherever a report or a file name may bring them in", () => {
    const text = `一、主要做法${hostile}\n收到61件${hostile}。\n`;
    const finding = findingFor(text, "61件", { message: hostile, suggestion: hostile, formula: hostile, stated: hostile, related: [{ span: spanOf(text, "主要"), message: hostile }] });
    const report = {
      ...reportOf(text),
      meta: { ...reportOf(text).meta, title: { text: hostile, span: { start: 0, end: 3 } } },
      messages: [{ code: "x", message: hostile }],
    };
    const format = createMarkdown({ lang: "zh", files: 2 });
    const said =
      format.file(fileOf(text, { name: hostile, report, findings: [finding], previous: { name: hostile, tied: 1, report, place: placeIn(text) } })) +
      format.end({ ...nothingChecked, failed: [{ name: "\n# a", code: "x", message: hostile }] });
    expect(said).not.toMatch(/<(?!\/?b>)/);
    expect(said).not.toMatch(/[^\\]\]\(/);
    expect(said).not.toContain("@someone");
    expect(said.match(/^#{1,4} /gm)!.length).toBe(5);
  });

  test("code holds the backticks of a name", () => {
    expect(codeOf("a")).toBe("`a`");
    expect(codeOf("a``b")).toBe("``` a``b ```");
    expect(codeOf("`")).toBe("`` ` ``");
  });
});

test("figures are bold where asterisks close, and by a tag where they would not", () => {
  expect(bold("61件", "请", "，")).toBe("**61件**");
  expect(bold("36.5%", "占", "，")).toBe("**36.5%**");
  expect(bold("36.5%", "占", "的")).toBe("<b>36.5%</b>");
  expect(bold("（一）", "第", "条")).toBe("<b>（一）</b>");
  const text = "印发《甲》《乙》3个文件。";
  const finding = findingFor(text, "3个", { related: ["《甲》", "《乙》"].map((words) => ({ span: spanOf(text, words), message: "所列" })) });
  const said = createMarkdown({ lang: "zh", files: 1 }).file(fileOf(text, { findings: [finding] }));
  expect(said).toContain("> 印发<b>《甲》</b><b>《乙》</b><b>3个</b>文件。");
});

test("a passage without end is cut around its figures", () => {
  const text = `${"甲".repeat(5000)}61件${"乙".repeat(5000)}43件${"丙".repeat(5000)}`;
  const finding = findingFor(text, "61件", { related: [{ span: spanOf(text, "43件"), message: "分项" }] });
  const report = { ...reportOf(text), blocks: [{ kind: "paragraph" as const, span: { start: 0, end: text.length }, origin: { format: "text" as const, line: 1 } }] };
  const said = createMarkdown({ lang: "zh", files: 1 }).file(fileOf(text, { report, findings: [finding] }));
  expect(said).toMatch(/> …甲{160}\*\*61件\*\*乙{160}…/);
  expect(said.length).toBeLessThan(2500);
});
