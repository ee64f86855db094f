import { describe, expect, it } from "vitest";
import { readTables } from "../../src/extract/table-cells.js";
import { defaultNumberLexicon } from "../../src/extract/numbers.js";
import { layOutTables } from "../../src/structure/tables/lay-out-tables.js";
import type { Layout } from "../../src/structure/tables/layout.js";
import { readText } from "../read/as-text.js";

const UNITS = new Set(["万元", "亿元", "件", "次", "%", "万吨", "所", "人"]);

function layoutsOf(text: string): readonly Layout[] {
  const document = readText(text);
  return layOutTables(document.text, readTables(document, document.blocks, defaultNumberLexicon()), document.blocks, (word) => UNITS.has(word));
}

function partOf(text: string) {
  return layoutsOf(text)[0]!.parts[0]!;
}

describe("cells", () => {
  it("keeps blank, nought, no figure and words apart", () => {
    const [layout] = layoutsOf("| 单位 | 甲 | 乙 | 丙 |\n| 区水务局 |  | 0 | / |\n| 区教育局 | — | － | 见附件 |\n| 区住建局 | 120 | 2019 | 1,234.5 |\n");
    expect(layout!.states.slice(1).map((row) => row.slice(1))).toEqual([
      ["blank", "zero", "none"],
      ["none", "none", "words"],
      ["figure", "figure", "figure"],
    ]);
  });
});

describe("heads and labels", () => {
  it("takes units from the line above, from heads and from a column of units", () => {
    const budget = partOf("2024年收入表\n单位：万元\n\n| 项目 | 预算数 | 占比（%） |\n| 税收收入 | 40 | 80 |\n| 非税收入 | 10 | 20 |\n");
    expect(budget).toMatchObject({ caption: "2024年收入表", unit: "万元", headRows: [0], sound: true });
    expect(budget.sides[0]!.columns.map(({ head, unit }) => [...head, unit])).toEqual([["预算数", null], ["占比", "%"]]);
    const products = partOf("产量表\n\n| 产品 | 单位 | 产量 |\n| 粮食 | 万吨 | 30 |\n| 学校 | 所 | 12 |\n");
    expect(products.sides[0]!.rows.map(({ label, unit }) => [...label, unit])).toEqual([["粮食", "万吨"], ["学校", "所"]]);
    // 单位 heads those who did the work as well.
    expect(partOf("| 单位 | 办结（件） |\n| 区水务局 | 3 |\n| 区教育局 | 4 |\n").sides[0]!.labelColumns).toEqual([0]);
  });

  it("reads numbering, 其中 and units off labels", () => {
    const part = partOf("| 项目 | 金额（万元） |\n| 一、税收收入 | 40 |\n| 其中：1.增值税 | 30 |\n| #契税 | 3 |\n| 减：退库 | 1 |\n");
    expect(part.sides[0]!.rows.map(({ label, number, opening }) => [label[0], number?.style ?? null, opening])).toEqual([
      ["税收收入", "一、", null],
      ["增值税", "1.", "among"],
      ["契税", null, "among"],
      ["退库", null, "minus"],
    ]);
  });

  it("leaves columns that number or remark on rows aside, and rows of notes out", () => {
    const part = partOf("| 序号 | 事项 | 件数 | 备注 |\n| 1 | 投诉 | 12 |  |\n| 2 | 举报 | 30 | 含匿名 |\n| 注：口径同上年 |  |  |  |\n");
    expect(part.sides[0]!.labelColumns).toEqual([1]);
    expect(part.sides[0]!.columns.map(({ role }) => role)).toEqual(["aside", "figures", "aside"]);
    expect(part.sides[0]!.rows.map(({ label }) => label[0])).toEqual(["投诉", "举报"]);
  });

  it("takes years for heads", () => {
    const part = partOf("| 指标 | 2022 | 2023 |\n| 受理（件） | 12 | 20 |\n| 审结（件） | 11 | 18 |\n");
    expect(part.headRows).toEqual([0]);
    expect(part.sides[0]!.columns.map(({ head }) => head[0])).toEqual(["2022年", "2023年"]);
  });
});

describe("tables within tables", () => {
  it("parts tables that stand side by side", () => {
    const part = partOf("| 预算科目 | 预算数 | 预算科目 | 预算数 |\n| 税收收入 | 40 | 教育支出 | 30 |\n| 收入合计 | 40 | 支出合计 | 40 |\n");
    expect(part.sides.map(({ labelColumns, rows }) => [labelColumns[0], rows.map(({ label }) => label[0])])).toEqual([
      [0, ["税收收入", "收入合计"]],
      [2, ["教育支出", "支出合计"]],
    ]);
  });

  it("parts sheets that stand one under the other in one grid", () => {
    const { parts } = layoutsOf(
      "| 附表1 |  |  |\n| 项目 | 预算数 | 完成数 |\n| 税收收入 | 40 | 41 |\n| 附表2 |  |  |\n| 科目 | 调整预算数 | 完成数 |\n| 教育支出 | 30 | 29 |\n",
    )[0]!;
    expect(parts.map(({ headRows, start, end }) => [headRows, start, end])).toEqual([[[1], 2, 3], [[4], 5, 6]]);
  });

  it("keeps a row that names a group of rows in the body", () => {
    const part = partOf("| 地区 | 金额（万元） | 占比（%） |\n| 全市 | 50 | 100 |\n| 二、支付利息 |  |  |\n| 全市 | 12 | 100 |\n");
    expect(part.sides[0]!.rows.map(({ label }) => label[0])).toEqual(["全市", "支付利息", "全市"]);
  });

  it("goes on behind a page break with the same head, or with none", () => {
    const head = "| 项目 | 预算数 | 完成数 |\n";
    const again = layoutsOf(`收入表\n单位：万元\n\n${head}| 税收收入 | 40 | 41 |\n\n单位：万元\n\n${head}| 非税收入 | 10 | 9 |\n`);
    expect(again[1]!.parts[0]).toMatchObject({ continues: true, caption: "收入表", unit: "万元" });
    const other = layoutsOf(`收入表\n单位：万元\n\n${head}| 税收收入 | 40 | 41 |\n\n支出表\n\n${head}| 教育支出 | 10 | 9 |\n`);
    expect(other[1]!.parts[0]).toMatchObject({ continues: false, caption: "支出表" });
  });
});

describe("tables that were read wrongly", () => {
  it.each([
    ["heads that have slid to the left", "| 科目 | 预计数 | 科目 | 预计数 |  |  |\n| 全市 | 市级 | 全市 | 市级 |  |  |\n| 土地收入 | 39 | 13 | 城乡支出 | 54 | 19 |\n| 其他收入 | 58 | 15 | 其他支出 | 86 | 28 |\n"],
    ["figures without a head", "| 合计 | 5.8 |\n| 采矿业 | 84.6 |\n| 制造业 | 2.7 |\n"],
    ["words among the figures", "| 项目 | 金额 |\n| 甲 | 12 34 |\n| 乙 | 5 |\n| 丙 | 见注 |\n"],
    ["words in the midst of the figures", "| 项目 | 金额 |\n| 甲 | 12 |\n| 乙 | 见附件 |\n| 丙 | 5 |\n| 合计 | 20 |\n"],
    ["figures without a label", "| 项目 | 金额 | 数量 |\n| 甲 | 12 | 3 |\n|  | 5 | 6 |\n"],
  ])("says so: %s", (_, text) => {
    expect(partOf(text).sound).toBe(false);
  });
});
