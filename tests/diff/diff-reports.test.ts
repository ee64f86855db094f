import { describe, expect, test } from "vitest";
import { diffReports, DiffSchema, parseReport } from "../../src/index.js";
import { diffTexts, fixtures, told } from "./drafts.js";

const DRAFT = `临川市云山区2025年法治政府建设年度报告

一、总体情况

全区共收到行政复议申请61件，受理43件，审结37件，审结率86.0%。投入专项资金5.2亿元，培训执法人员1.2万人次。

二、行政应诉

行政诉讼案件共120件，其中一审80件，二审40件。新聘人民调解员136名。财政收入增长4.1%。

（一）规范执法。开展专项检查24次。

（二）服务群众。办理法律援助案件308件，接待来访群众957人次。
`;

/** The draft with some of its words replaced, each of which has to be there. */
function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, DRAFT);
}

const toldOf = async (...edits: readonly (readonly [from: string, to: string])[]): Promise<readonly string[]> => told(await diffTexts(DRAFT, edited(...edits)));

describe("a figure", () => {
  test("that changed", async () => {
    const { diff } = await diffTexts(DRAFT, edited(["收到行政复议申请61件", "收到行政复议申请74件"]));
    expect(told({ diff })).toEqual(["changed 61件 → 74件 value"]);
    const [change] = diff.claims.filter(({ status }) => status === "changed");
    expect(change?.difference).toEqual({ decimal: "13", percent: 21.31 });
  });
  test("written in another way has not changed", async () => {
    expect(await toldOf(["1.2万人次", "12000人次"])).toEqual(["reworded 1.2万人次 → 12000人次"]);
    expect(await toldOf(["308件", "３０８件"])).toEqual(["reworded 308件 → ３０８件"]);
    expect(await toldOf(["4.1%", "4.1％"])).toEqual(["reworded 4.1% → 4.1％"]);
  });
  test("with more digits is said to be sharper, not another", async () => {
    expect(await toldOf(["5.2亿元", "5.23亿元"])).toEqual(["changed 5.2亿元 → 5.23亿元 precision"]);
    expect(await toldOf(["5.2亿元", "5.27亿元"])).toEqual(["changed 5.2亿元 → 5.27亿元 precision"]);
    expect(await toldOf(["5.2亿元", "5.43亿元"])).toEqual(["changed 5.2亿元 → 5.43亿元 value"]);
  });
  test("with another hedge, unit or direction", async () => {
    expect(await toldOf(["308件", "300余件"])).toEqual(["changed 308件 → 300余件 hedge"]);
    expect(await toldOf(["开展专项检查24次", "开展专项检查24场"])).toEqual(["changed 24次 → 24场 unit"]);
    expect(await toldOf(["增长4.1%", "下降4.1%"])).toEqual(["changed 4.1% → 4.1% direction"]);
  });
  test("of a percentage moves by points", async () => {
    const { diff } = await diffTexts(DRAFT, edited(["增长4.1%", "增长4.5%"]));
    expect(diff.claims.find(({ status }) => status === "changed")?.difference).toEqual({ decimal: "0.4", percent: null });
  });
  test("among new words is found again", async () => {
    expect(await toldOf(["开展专项检查24次", "组织开展各类专项检查活动共28次"])).toEqual(["changed 24次 → 28次 value"]);
    expect(await toldOf(["收到行政复议申请61件", "接收行政复议申请62件"])).toEqual(["changed 61件 → 62件 value"]);
  });
  test("is another where something else is counted", async () => {
    expect(await toldOf(["新聘人民调解员136名", "建成法治公园15个"])).toEqual(["went 136名", "appeared 15个"]);
  });
});

describe("a text", () => {
  test("that lost a sentence", async () => {
    expect(await toldOf(["新聘人民调解员136名。", ""])).toEqual(["went 136名"]);
  });
  test("that got one", async () => {
    expect(await toldOf(["新聘人民调解员136名。", "新聘人民调解员136名。新建服务站17个。"])).toEqual(["appeared 17个"]);
  });
  test("whose sections were renumbered for a new one", async () => {
    expect(await toldOf(["二、行政应诉", "二、基层治理\n\n新建服务站17个。\n\n三、行政应诉"])).toEqual(["appeared 17个"]);
  });
  test("of which a sentence was split", async () => {
    expect(await toldOf(["120件，其中一审80件", "120件。其中一审80件"])).toEqual([]);
    expect(await toldOf(["受理43件，审结37件，", "受理43件。审结38件，"])).toEqual(["changed 37件 → 38件 value"]);
  });
  test("of which a paragraph was moved", async () => {
    const paragraph = "（一）规范执法。开展专项检查24次。\n\n";
    expect(await toldOf([paragraph, ""], ["二、行政应诉\n\n", `二、行政应诉\n\n${paragraph}`])).toEqual(["same 24次 → 24次 moved"]);
  });
  test("in which items that look alike follow each other", async () => {
    const list = ["甲镇", "办结5件。", "乙镇", "办结5件。", "丙镇", "办结9件。"].join("\n\n");
    const pair = await diffTexts(list, list.replace("乙镇\n\n办结5件", "乙镇\n\n办结9件"));
    expect(told(pair)).toEqual(["changed 5件 → 9件 value"]);
    expect(pair.diff.claims.find(({ status }) => status === "changed")?.after?.span.start).toBe(pair.after.text.indexOf("乙镇") + "乙镇\n\n办结".length);
  });
});

describe("a table", () => {
  const TABLE = fixtures.get("foi-tables")!;
  test("is compared cell by cell, whatever row is put in", async () => {
    const before = await parseReport(TABLE);
    const table = before.tables.find(({ id }) => before.claims.some((claim) => claim.table?.id === id))!;
    const claim = before.claims.find((each) => each.table?.id === table.id && each.quantity.text.length > 2)!;
    const { start, end } = claim.quantity.span;
    const pair = await diffTexts(TABLE, `${before.text.slice(0, start)}4,321${before.text.slice(end)}`);
    expect(told(pair)).toEqual([`changed ${claim.quantity.text} → 4,321 value`]);
  });
  test("that lost a row, and one whose rows changed places", async () => {
    const rows = ["| 街镇 | 办件数（件） | 办结数（件） |", "|---|---|---|", "| 城关镇 | 120 | 118 |", "| 河口镇 | 75 | 70 |", "| 石桥乡 | 42 | 41 |"];
    const text = (lines: readonly string[]): string => `表1 各街镇办件情况\n\n${lines.join("\n")}\n`;
    expect(told(await diffTexts(text(rows), text(rows.filter((row) => !row.includes("河口"))))).toSorted()).toEqual(["went 70", "went 75"]);
    const swapped = [rows[0]!, rows[1]!, rows[3]!, rows[2]!, rows[4]!];
    const pair = await diffTexts(text(rows), text(swapped));
    expect(pair.diff.claims.every(({ status }) => status === "same")).toBe(true);
    expect(pair.diff.totals.claims.moved).toBe(2);
  });
});

test("the result fits its schema, is plain JSON and keeps the spans of both drafts apart", async () => {
  const { before, after, diff } = await diffTexts(fixtures.get("fazhi-draft")!, fixtures.get("fazhi-clean")!);
  expect(DiffSchema.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
  for (const each of diff.claims) {
    if (each.before !== null) expect(before.text.slice(each.before.span.start, each.before.span.end)).toBe(each.before.text);
    if (each.after !== null) expect(after.text.slice(each.after.span.start, each.after.span.end)).toBe(each.after.text);
  }
  expect(diff.totals.claims.same + diff.totals.claims.changed).toBeGreaterThan(100);
});

test("rules are set for both drafts alike", async () => {
  const [before, after] = [await parseReport(DRAFT), await parseReport(DRAFT.replace("审结37件", "审结20件"))];
  expect(diffReports(before, after).findings.map(({ status, rule }) => `${status} ${rule}`)).toEqual(["new rate-mismatch"]);
  expect(diffReports(before, after, { rules: { "rate-mismatch": "off" } }).findings).toEqual([]);
  expect(diffReports(before, after, { findings: { before: [], after: [] } }).findings).toEqual([]);
  expect(() => diffReports(before, after, { rules: { "no-such-rule": "off" } })).toThrow(expect.objectContaining({ code: "bad-config" }));
});
