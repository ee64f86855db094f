import { describe, expect, test } from "vitest";
import { createSentenceFinder } from "../../src/render/sentence-at.js";
import { reportOf, sampleReport, SAMPLE_TEXT, spanOf } from "./sample.js";

function sentenceIn(report: ReturnType<typeof reportOf>, words: string): string {
  const { start, end } = createSentenceFinder(report)(spanOf(report.text, words));
  return report.text.slice(start, end);
}

test("a claim knows its sentence", () => {
  expect(sentenceIn(sampleReport(), "43件")).toBe("全年收到行政复议申请61件，其中不予受理21件，受理43件，审结37件。");
});

describe("where there is no claim", () => {
  test("the sentence runs between full stops of the block", () => {
    const text = "甲。乙\n丙三件丁。戊";
    const blocks = [{ kind: "paragraph", span: { start: 0, end: text.length }, origin: { format: "text", line: 1 } }] as const;
    expect(sentenceIn(reportOf(text, { blocks }), "三件")).toBe("乙\n丙三件丁。");
  });
  test("without a block it is the line", () => {
    expect(sentenceIn(reportOf(SAMPLE_TEXT), "存在问题")).toBe("二、存在问题");
  });
  test("a text without full stops is looked at only nearby", () => {
    const text = `${"甲".repeat(5000)}三件${"乙".repeat(5000)}`;
    expect(sentenceIn(reportOf(text), "三件").length).toBeLessThan(1300);
  });
});
