import { describe, expect, test } from "vitest";
import { diffTexts, leftIn } from "./drafts.js";
import type { Pair } from "./drafts.js";

const HEAD = "临川市云山区2025年法治政府建设年度报告\n\n一、总体情况\n\n";

const pairOf = (text: string, ...edits: readonly (readonly [from: string, to: string])[]): Promise<Pair> =>
  diffTexts(HEAD + text, HEAD + edits.reduce((words, [from, to]) => words.replace(from, to), text));

describe("what stayed though something it is bound to moved", () => {
  const SUM = "行政诉讼案件共120件，其中一审80件，二审40件。";
  test("a total whose part changed, with the finding that says so", async () => {
    const pair = await pairOf(SUM, ["一审80件", "一审95件"]);
    expect(leftIn(pair)).toEqual(["result sum: 120件 though 80件 → 95件"]);
    const [left] = pair.diff.left;
    expect(left?.findings).toEqual(pair.diff.findings.map(({ after }) => after?.id));
    expect(left).toMatchObject({ basis: "tie", computed: "135件" });
  });
  test("parts whose total changed", async () => {
    const text = "行政处罚7834件，行政许可361件，合计8195件。";
    expect(leftIn(await pairOf(text, ["8195", "8295"]))).toEqual(["members sum: 7834件 361件 though 8195件 → 8295件"]);
  });
  test("a rate whose base changed", async () => {
    expect(leftIn(await pairOf("受理行政复议申请43件，审结37件，审结率86.0%。", ["43件", "50件"]))).toEqual(["result rate: 86.0% though 43件 → 50件"]);
  });
  test("growth whose figure changed", async () => {
    expect(leftIn(await pairOf("收到信访件250件，比上年增加50件，增长25%。", ["250件", "300件"]))).toEqual(["result change: 25% 50件 though 250件 → 300件"]);
  });
  test("nothing where changes make up for each other", async () => {
    expect(leftIn(await pairOf(SUM, ["一审80件", "一审85件"], ["二审40件", "二审35件"]))).toEqual([]);
    expect(leftIn(await pairOf("受理行政复议申请4300件，审结3700件，审结率86.0%。", ["4300件", "4301件"]))).toEqual([]);
  });
  test("nothing where the total went along", async () => {
    expect(leftIn(await pairOf(SUM, ["一审80件", "一审85件"], ["共120件", "共125件"]))).toEqual([]);
  });
  test("once, where two relations bind the same figures", async () => {
    const pair = await pairOf("开庭审理的96件案件中，行政机关负责人出庭应诉95件。", ["95件", "99件"]);
    expect(pair.after.relations.length).toBeGreaterThan(1);
    expect(leftIn(pair)).toHaveLength(1);
    expect(pair.diff.left[0]?.message).toBe(pair.diff.findings[0]?.after?.message);
  });
  test("nothing of a rule that is off", async () => {
    const text = "受理行政复议申请43件，审结37件，审结率86.0%。";
    expect(leftIn(await diffTexts(HEAD + text, HEAD + text.replace("43件", "50件"), { rules: { "rate-mismatch": "off" } }))).toEqual([]);
  });
  test("nothing where nothing moved, however wrong it is", async () => {
    const pair = await pairOf("行政诉讼案件共120件，其中一审80件，二审45件。新建服务站17个。", ["17个", "18个"]);
    expect(leftIn(pair)).toEqual([]);
  });
});

describe("a fact restated", () => {
  const TWICE = "全区收到行政复议申请61件，受理43件。\n\n二、行政复议\n\n全年收到行政复议申请61件，同比增长5.2%。";
  test("in the same words, changed in one place alone", async () => {
    expect(leftIn(await pairOf(TWICE, ["61件", "74件"]))).toEqual(["restated fact: 61件 though 61件 → 74件"]);
  });
  test("changed in both", async () => {
    expect(leftIn(await pairOf(TWICE, ["61件，受理", "74件，受理"], ["61件，同比", "74件，同比"]))).toEqual([]);
  });
  test("with a long number, in other words: said as less sure", async () => {
    const text = "办结信访事项13264件。\n\n二、信访工作\n\n群众来信来访13264件全部得到答复。";
    const pair = await pairOf(text, ["13264", "13624"]);
    expect(leftIn(pair)).toEqual(["restated value: 13264件 though 13264件 → 13624件"]);
  });
  test("but not with a short one", async () => {
    expect(leftIn(await pairOf("新建服务站12个。\n\n二、信访工作\n\n评选先进12个。", ["12个", "13个"]))).toEqual([]);
  });
  test("in two years is two facts", async () => {
    expect(leftIn(await pairOf("2025年收到信访件61件。2024年收到信访件61件。", ["61件", "65件"]))).toEqual([]);
  });
});
