import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyIgnores, checkReport, draftIgnores, IgnoreSchema, parseReport } from "../../src/index.js";

const REPORTS = new URL("../../fixtures/reports/", import.meta.url);
const reason = "已核对";

describe.each(readdirSync(REPORTS))("%s", (name) => {
  test("each draft, with a reason, ignores its own finding and no other", async () => {
    const report = await parseReport(readFileSync(new URL(`${name}/input.txt`, REPORTS)));
    const findings = checkReport(report);
    const drafts = draftIgnores(findings, report);
    expect(drafts).toHaveLength(findings.length);
    for (const [index, draft] of drafts.entries()) {
      const { ignored, unused } = applyIgnores(findings, report, [{ ...draft, reason }]);
      expect(ignored.map(({ finding }) => finding)).toEqual([findings[index]]);
      expect(unused).toEqual([]);
    }
    expect(applyIgnores(findings, report, drafts.map((draft) => ({ ...draft, reason }))).findings).toEqual([]);
  });
});

async function draftsOf(text: string) {
  const report = await parseReport(text);
  return draftIgnores(checkReport(report), report);
}

test("a draft can be read: the words before the figure, and all figures in the order of the text", async () => {
  expect(await draftsOf("全年抽查行政执法案卷420卷，其中行政处罚案卷268卷、行政许可案卷154卷、行政强制案卷7卷。")).toEqual([
    { rule: "sum-mismatch", within: "全年抽查行政执法案卷", figures: ["420卷", "268卷", "154卷", "7卷"] },
  ]);
});

test("of two findings with the same figures each is named by its id", async () => {
  const sentence = "全年抽查行政执法案卷420卷，其中行政处罚案卷268卷、行政许可案卷154卷、行政强制案卷7卷。";
  const text = `${sentence}\n\n${sentence.replace("全年", "当年")}`;
  const report = await parseReport(text);
  const findings = checkReport(report).filter(({ rule }) => rule === "sum-mismatch");
  const drafts = draftIgnores(findings, report);
  expect(drafts.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(2);
});

test("what rests on more than figures is named by its id", async () => {
  expect(await draftsOf("一、主要做法\n\n全年召开会议。\n\n三、存在问题\n\n基层力量不足。")).toEqual([
    { rule: "section-numbering", within: "三、存在问题", id: expect.stringMatching(/^[0-9a-z]+$/) },
  ]);
});

test("a draft is no ignore yet: it lacks the reason", async () => {
  const [draft] = await draftsOf("全年受理行政复议申请61件，审结64件。");
  expect(IgnoreSchema.safeParse(draft).success).toBe(false);
  expect(IgnoreSchema.safeParse({ ...draft, reason: "" }).success).toBe(false);
  expect(IgnoreSchema.safeParse({ ...draft, reason }).success).toBe(true);
});
