import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { addToTotals, nothingChecked } from "../../src/render/checked-file.js";
import { createStylish } from "../../src/render/stylish.js";
import type { StylishOptions } from "../../src/render/stylish.js";
import { findingFor, placeIn, reportOf, sampleFindings, sampleReport, SAMPLE_TEXT, spanOf } from "./sample.js";

const plain: StylishOptions = { lang: "zh", colored: false, width: 100, files: 1 };
const checked = { name: "draft.txt", report: sampleReport(), findings: sampleFindings(), ignored: [], place: placeIn(SAMPLE_TEXT) };

test("a finding: what, where, the words with marks, the arithmetic, a suggestion, and the coverage", () => {
  expect(createStylish(plain).file(checked)).toBe(`draft.txt  云溪县2024年法治政府建设情况报告

  3:21  矛盾  收到61件，与其中两项之和64件不符  sum-mismatch
        一、主要做法 › （一）办好行政复议
  3:21 | 全年收到行政复议申请61件，其中不予受理21件，受理43件，审结37件。
       |                     ^^^^              ~~~~      ~~~~ 分项
        所写 61件，推算 64件：21 + 43 = 64 ≠ 61
        建议：43件或为40件

  3:43  疑似  同一事项两处所写不同：37件与36件  repeat-mismatch
        一、主要做法 › （一）办好行政复议
  3:43 | 全年收到行政复议申请61件，其中不予受理21件，受理43件，审结37件。
       |                                                           ^^^^
  5:12 | 全年共审结行政复议案件36件。
       |                       ~~~~ 另一处
        所写 37件，推算 36件

1 处矛盾，1 处疑似；共见数字 9 个，其中可核对的数据 5 条，已勾稽 3 条（60 %），其余：序号 3、日期 1
`);
});

test("in English", () => {
  const text = createStylish({ ...plain, lang: "en" }).file(checked);
  expect(text).toContain("  3:21  error  ");
  expect(text).toContain("stated 61件, computed 64件: 21 + 43 = 64 ≠ 61");
  expect(text).toContain("1 error, 1 warning; 9 numbers seen, 5 checkable figures among them, 3 tied to others (60 %)");
});

test("lists the parts that figures play as each language lists", () => {
  const related = [
    { span: spanOf(SAMPLE_TEXT, "21件"), message: "numerator: 21件" },
    { span: spanOf(SAMPLE_TEXT, "43件"), message: "denominator: 43件" },
  ];
  const said = (lang: "zh" | "en"): string => createStylish({ ...plain, lang }).file({ ...checked, findings: [findingFor(SAMPLE_TEXT, "61件", { related })] });
  expect(said("en")).toContain(" numerator, denominator\n");
  expect(said("zh")).toContain(" numerator、denominator\n");
});

describe("colour", () => {
  test("is added to the same words", () => {
    const colored = createStylish({ ...plain, colored: true }).file(checked);
    expect(colored).toContain("\u001b[31m");
    expect(stripVTControlCharacters(colored)).toBe(createStylish(plain).file(checked));
  });
});

describe("silence", () => {
  const silent = (coverage: Partial<ReturnType<typeof reportOf>["coverage"]>): string => {
    const report = reportOf("无", { coverage: { numbers: 0, claims: 0, related: 0, skipped: {}, ...coverage } });
    return createStylish(plain).file({ name: "a", report, findings: [], ignored: [], place: placeIn("无") });
  };
  test("comes with the coverage", () => {
    expect(silent({ numbers: 70, claims: 63, related: 21 })).toBe(
      "a\n\n未发现矛盾；共见数字 70 个，其中可核对的数据 63 条，已勾稽 21 条（33 %）\n",
    );
  });
  test("does not pass for approval where nothing was understood", () => {
    expect(silent({})).toContain("没有认出任何数字");
    expect(silent({ numbers: 5, skipped: { date: 5 } })).toContain("没有认出可核对的数据");
    expect(silent({ numbers: 5, claims: 5 })).toContain("没有一条数据能与别的数据勾稽");
  });
});

test("many files end in a sum over all of them", () => {
  const format = createStylish({ ...plain, files: 3 });
  const totals = [checked, checked].reduce(addToTotals, nothingChecked);
  const failed = [{ name: "c", code: "unreadable-file", message: "" }];
  expect(format.end({ ...totals, failed })).toBe(
    "共 2 份：2 处矛盾，2 处疑似；共见数字 18 个，其中可核对的数据 10 条，已勾稽 6 条（60 %），其余：序号 6、日期 2；另有 1 份读不了\n",
  );
  expect(createStylish(plain).end({ ...totals, failed: [] })).toBe("");
});

test("of a hundred related places a dozen rows are shown and the rest counted", () => {
  const text = Array.from({ length: 100 }, (_, index) => `第${index}项${1000 + index}件。`).join("");
  const related = Array.from({ length: 99 }, (_, index) => ({ span: spanOf(text, `${1001 + index}件`), message: "" }));
  const output = createStylish(plain).file({
    name: "a",
    report: reportOf(text),
    findings: [findingFor(text, "1000件", { related })],
    ignored: [],
    place: placeIn(text),
  });
  expect(output.match(/\|.*[~^]/g)).toHaveLength(12);
  expect(output).toContain("另有 88 处相关数字未列出");
});

test("words of a report cannot command the terminal", () => {
  const text = "收到\u001b[2J61件";
  const output = createStylish(plain).file({
    name: "a\u001b]0;x\u0007",
    report: reportOf(text),
    findings: [findingFor(text, "61件", { message: "\u001b[2J" })],
    ignored: [],
    place: placeIn(text),
  });
  expect(output).not.toContain("\u001b");
});
