import { describe, expect, test } from "vitest";
import { applyIgnores, checkReport, draftIgnores, GoujiError, parseReport, type Finding, type Ignore } from "../../src/index.js";

const SUM = "全年抽查行政执法案卷420卷，其中行政处罚案卷268卷、行政许可案卷154卷、行政强制案卷7卷。";
const TEXT = `临川市云山区2024年法治政府建设情况报告

一、主要做法

（一）规范执法。${SUM}

（二）办好复议。全年受理行政复议申请61件，审结64件。

四、存在问题

基层力量不足。
`;

const figures = ["420卷", "268卷", "154卷", "7卷"];
const reason = "案卷抽查有重叠，已与司法局核对";
const ignore = (more: Partial<Ignore> = {}): Ignore => ({ rule: "sum-mismatch", within: "规范执法", figures, reason, ...more });

async function apply(text: string, ignores: readonly Ignore[], filename?: string) {
  const report = await parseReport(text, filename === undefined ? {} : { filename });
  const findings = checkReport(report);
  const applied = applyIgnores(findings, report, ignores);
  return {
    ...applied,
    found: findings,
    rules: applied.findings.map(({ rule }) => rule),
    ignored: applied.ignored.map(({ finding }) => finding.rule),
    now: applied.unused.map(({ now }) => now),
  };
}
const change = (words: string, other: string): string => {
  expect(TEXT).toContain(words);
  return TEXT.replace(words, other);
};

test("without ignores everything stands", async () => {
  const { findings, found, unused } = await apply(TEXT, []);
  expect(findings.map(({ rule }) => rule)).toEqual(["sum-mismatch", "funnel-reversed", "section-numbering"]);
  expect(findings).toEqual(found);
  expect(unused).toEqual([]);
});

describe("an ignore of rule, place and figures", () => {
  test("sets its finding aside and no other, and keeps the reason with it", async () => {
    const report = await parseReport(TEXT);
    const { findings, ignored, unused } = applyIgnores(checkReport(report), report, [ignore()]);
    expect(findings.map(({ rule }) => rule)).toEqual(["funnel-reversed", "section-numbering"]);
    expect(ignored).toMatchObject([{ finding: { rule: "sum-mismatch" }, ignore: { reason } }]);
    expect(unused).toEqual([]);
  });

  test("survives edits elsewhere, a new section and blanks among them", async () => {
    for (const text of [
      change("基层力量不足", "基层力量不足，经费缺口12万元"),
      change("一、主要做法", "一、总体情况\n\n全年召开会议3次。\n\n二、主要做法"),
      change("行政处罚案卷268卷", "行政处罚案卷 268 卷"),
      change("（一）规范执法。", "（一）规范执法。全年开展培训30次。"),
    ]) {
      expect((await apply(text, [ignore()])).ignored).toEqual(["sum-mismatch"]);
    }
  });

  test.each([["420卷", "430卷"], ["268卷", "265卷"], ["154卷", "155卷"], ["7卷。", "8卷。"]])("does not outlive a change of %s", async (words, other) => {
    const { rules, ignored, now } = await apply(change(words, other), [ignore()]);
    expect({ rules: rules[0], ignored }).toEqual({ rules: "sum-mismatch", ignored: [] });
    expect(now).toEqual([expect.arrayContaining([other.replace("。", "")])]);
  });

  test("names every figure, as often as it stands there, in any order and print", async () => {
    const fitting = [figures.toReversed(), ["４２０卷", "268 卷", "154卷", "7卷"]];
    for (const list of fitting) expect((await apply(TEXT, [ignore({ figures: list })])).ignored).toEqual(["sum-mismatch"]);
    const others = [figures.slice(1), [...figures, "7卷"], ["420", "268", "154", "7"]];
    for (const list of others) expect((await apply(TEXT, [ignore({ figures: list })])).ignored).toEqual([]);
    const thousands = TEXT.replace("420卷", "1,420卷");
    expect((await apply(thousands, [ignore({ figures: ["1420卷", ...figures.slice(1)] })])).ignored).toEqual(["sum-mismatch"]);
  });

  test.each([
    ["the sentence", "抽查行政执法案卷", true],
    ["the sentence, with the figure", "抽查行政执法案卷420卷", true],
    ["the heading", "（一）规范执法", true],
    ["a heading above that", "主要做法", true],
    ["another heading", "办好复议", false],
    ["another sentence", "受理行政复议申请", false],
  ])("finds its place by words of %s", async (_, within, fits) => {
    expect((await apply(TEXT, [ignore({ within })])).ignored).toEqual(fits ? ["sum-mismatch"] : []);
  });

  test("leaves the same figures in another place alone", async () => {
    const twice = TEXT.replace("基层力量不足。", SUM);
    const places = async (within: string): Promise<readonly Finding[]> => (await apply(twice, [ignore({ within })])).findings.filter(({ rule }) => rule === "sum-mismatch");
    const [first] = await places("存在问题");
    const [second] = await places("规范执法");
    expect(first!.span.start).toBeLessThan(second!.span.start);
    expect(await places("抽查")).toEqual([]);
  });

  test("is for its own rule alone", async () => {
    expect((await apply(TEXT, [ignore({ rule: "part-exceeds-whole" })])).ignored).toEqual([]);
  });

  test("needs the figures of a finding that has some", async () => {
    expect((await apply(TEXT, [{ rule: "sum-mismatch", within: "规范执法", reason }])).ignored).toEqual([]);
  });
});

describe("a finding without figures is bound by the words that it marks", () => {
  const numbering = (within: string): Ignore => ({ rule: "section-numbering", within, reason: "第二、三部分另行报送" });
  test("which have to take in the mark", async () => {
    expect((await apply(TEXT, [numbering("四、存在问题")])).ignored).toEqual(["section-numbering"]);
    expect((await apply(TEXT, [numbering("存在问题")])).ignored).toEqual([]);
    expect((await apply(TEXT, [numbering("一、主要做法")])).ignored).toEqual([]);
  });
  test("and comes back when they change", async () => {
    const { rules, ignored, unused } = await apply(change("四、", "五、"), [numbering("四、存在问题")]);
    expect(ignored).toEqual([]);
    expect(rules).toContain("section-numbering");
    expect(unused).toMatchObject([{ now: null }]);
  });
});

describe("an ignore by id", () => {
  const idOf = async (rule: string): Promise<string> => (await apply(TEXT, [])).found.find((finding) => finding.rule === rule)!.id;
  test("needs neither place nor figures, and survives edits elsewhere", async () => {
    const byId = { rule: "sum-mismatch", id: await idOf("sum-mismatch"), reason };
    expect((await apply(TEXT, [byId])).ignored).toEqual(["sum-mismatch"]);
    expect((await apply(change("基层力量", "经费缺口12万元，力量"), [byId])).ignored).toEqual(["sum-mismatch"]);
    expect((await apply(change("154卷", "155卷"), [byId])).ignored).toEqual([]);
  });
  test("still has to fit in whatever else it says", async () => {
    const id = await idOf("sum-mismatch");
    expect((await apply(TEXT, [ignore({ id })])).ignored).toEqual(["sum-mismatch"]);
    expect((await apply(TEXT, [ignore({ id, within: "存在问题" })])).ignored).toEqual([]);
    expect((await apply(TEXT, [{ rule: "funnel-reversed", id, reason }])).ignored).toEqual([]);
  });
});

test("where last year's report is what the figures disagree with, only the id knows them all", async () => {
  const report = await parseReport(TEXT);
  const findings = checkReport(report).map((finding) => ({ ...finding, previous: [{ span: { start: 0, end: 3 }, message: "上年报告：存案卷420卷" }] }));
  const id = findings.find(({ rule }) => rule === "sum-mismatch")!.id;
  expect(applyIgnores(findings, report, [ignore()]).ignored).toEqual([]);
  expect(applyIgnores(findings, report, [ignore({ id })]).ignored).toHaveLength(1);
  const drafts = draftIgnores(findings, report).map((draft) => ({ ...draft, reason }));
  expect(applyIgnores(findings, report, drafts).findings).toEqual([]);
});

describe("an ignore for a file", () => {
  const forDrafts = ignore({ file: "2024*.docx" });
  test("fits in that file", async () => {
    expect((await apply(TEXT, [forDrafts], "送审/2024年报告.docx")).ignored).toEqual(["sum-mismatch"]);
  });
  test("concerns no other, nor a report without a name", async () => {
    for (const name of ["2023年报告.docx", undefined]) {
      expect(await apply(TEXT, [forDrafts], name)).toMatchObject({ ignored: [], unused: [] });
    }
  });
});

describe("an ignore that no longer fits is told", () => {
  test("with what stands there now", async () => {
    const { unused } = await apply(change("154卷", "155卷"), [ignore()]);
    expect(unused).toEqual([{ ignore: ignore(), now: ["420卷", "268卷", "155卷", "7卷"] }]);
  });
  test("also where the mistake was put right", async () => {
    expect((await apply(change("420卷", "429卷"), [ignore()])).now).toEqual([null]);
  });
  test("but not one of two that fit the same finding", async () => {
    const { ignored, unused } = await apply(TEXT, [ignore(), ignore({ within: "主要做法" })]);
    expect({ ignored, unused }).toEqual({ ignored: ["sum-mismatch"], unused: [] });
  });
});

test("a report that went through JSON is treated the same", async () => {
  const report = await parseReport(TEXT);
  const stored = JSON.parse(JSON.stringify({ report, findings: checkReport(report) }));
  expect(applyIgnores(stored.findings, stored.report, [ignore()])).toEqual(applyIgnores(checkReport(report), report, [ignore()]));
});

test.each([
  ["a blank reason", ignore({ reason: " " })],
  ["no reason", { rule: "sum-mismatch", within: "规范执法", figures } as unknown as Ignore],
  ["no place", { rule: "sum-mismatch", figures, reason }],
  ["a blank place", ignore({ within: "　" })],
  ["no figures at all", ignore({ figures: [] })],
  ["a rule that there is none of", ignore({ rule: "sum-mismach" })],
  ["a key that nobody reads", { ...ignore(), reasons: "" } as Ignore],
])("%s is refused", async (_, bad) => {
  const report = await parseReport(TEXT);
  expect(() => applyIgnores([], report, [ignore(), bad])).toThrow(expect.objectContaining({ code: "bad-config", name: GoujiError.name }));
});
