import { describe, expect, test } from "vitest";
import { parseReport } from "../../../src/index.js";
import type { Claim } from "../../../src/index.js";

/** The claims of a report's tables. */
async function claimsOf(text: string): Promise<readonly Claim[]> {
  const report = await parseReport(text);
  for (const { quantity } of report.claims) expect(report.text.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text);
  return report.claims.filter(({ table }) => table !== null);
}

const TITLE = "临川市云山区2024年财政预算执行情况报告\n\n";

describe("claims of tables", () => {
  test("a cell has its place, its row's words for a sentence and the unit of the table", async () => {
    const text = `${TITLE}2024年全区收入执行情况表\n单位：万元\n\n| 项目 | 预算数 | 执行数 | 占预算% |\n| 税收收入 | 4,000 | 4,120 | 103.0 |\n| 非税收入 | 900 | 880 | 97.8 |\n`;
    const claims = await claimsOf(text);
    expect(claims).toHaveLength(6);
    expect(claims[0]).toMatchObject({
      subject: "税收收入",
      action: "预算数",
      kind: "amount",
      modality: "budget",
      table: { id: "t1", row: 1, column: 1 },
      quantity: { text: "4,000", decimal: "40000000", unit: "元", dimension: "money", min: "39995000", max: "40010000" },
      scope: { place: "全区" },
    });
    expect(text.slice(claims[0]!.sentence.start, claims[0]!.sentence.end)).toBe("税收收入 | 4,000 | 4,120 | 103.0");
    expect(claims[1]).toMatchObject({ action: "执行数", modality: "fact", status: "执行数" });
    expect(claims[2]).toMatchObject({ kind: "share", quantity: { decimal: "103", unit: "%", dimension: "percent" } });
  });

  test("heads say of which year a figure is, and whether it compares", async () => {
    const claims = await claimsOf(`${TITLE}收入表\n单位：亿元\n\n| 科目 | 2023年决算数 | 2024年预计数 | 增长% |\n| 税收收入 | 96.74 | 93.00 | -3.87 |\n| 非税收入 | 95.35 | 99.68 | 4.54 |\n`);
    expect(claims.slice(0, 3)).toMatchObject([
      { period: { start: "2023-01-01", end: "2023-12-31" }, status: "决算数" },
      { period: null },
      { kind: "change", action: "增长", direction: "up", quantity: { decimal: "-3.87" } },
    ]);
  });

  test("本年 counts from the year that the caption names", async () => {
    const claims = await claimsOf(`${TITLE}2025年全区基金收支草案\n单位：万元\n\n| 项目 | 合计 | 甲险种 |\n| 本年收入 | 30 | 12 |\n| 本年支出 | 20 | 10 |\n`);
    expect(claims[0]).toMatchObject({ period: { start: "2025-01-01" }, modality: "target" });
  });

  test("a unit column, a unit in a label and a cell's own unit come before the table's", async () => {
    const claims = await claimsOf(`${TITLE}主要指标表\n单位：万元\n\n| 指标 | 单位 | 绝对数 |\n| 粮食产量 | 万吨 | 30.5 |\n| 学校 | 所 | 12 |\n\n办学表\n\n|  | 小学 | 初中 |\n| 招生数（人） | 320 | 210 |\n| 经费 | 3万元 | 5万元 |\n`);
    expect(claims.map(({ quantity }) => quantity.decimal + quantity.unit)).toEqual(["305000吨", "12所", "320人", "210人", "30000元", "50000元"]);
    expect(claims[2]).toMatchObject({ subject: "小学", action: "招生数" });
  });

  test("without any unit things are counted, and money has only lost its unit", async () => {
    const counts = await claimsOf(`${TITLE}案件情况表\n\n| 类别 | 受理 | 审结 |\n| 行政处罚 | 12 | 11 |\n| 信息公开 | 120 | 2019 |\n`);
    expect(counts.map(({ quantity }) => [quantity.dimension, quantity.min, quantity.max])).toEqual([
      ["count", "12", "12"],
      ["count", "11", "11"],
      ["count", "120", "120"],
      ["count", "2019", "2019"],
    ]);
    const money = await claimsOf(`${TITLE}收支情况\n\n| 项目 | 预算数 | 决算数 |\n| 税收收入 | 12 | 11 |\n| 非税收入 | 20 | 19 |\n`);
    expect(money[0]!.quantity).toMatchObject({ unit: "", dimension: "other", min: "11.5", max: "13" });
  });

  test("ordinals, years and codes are no claims, and what a table holds is counted", async () => {
    const report = await parseReport(`${TITLE}| 序号 | 年份 | 编码 | 受理（件） |\n| 1 | 2022 | 20101 | 12 |\n| 2 | 2023 | 20102 | 20 |\n`);
    expect(report.claims.map(({ quantity }) => quantity.text)).toEqual(["12", "20"]);
    expect(report.coverage).toMatchObject({ claims: 2, skipped: { table: 6 } });
  });

  test("ids do not depend on what stands before the table", async () => {
    const table = "收入表\n单位：万元\n\n| 项目 | 预算数 | 执行数 |\n| 税收收入 | 40 | 41 |\n| 非税收入 | 10 | 9 |\n";
    const [before, after] = [await claimsOf(`${TITLE}${table}`), await claimsOf(`${TITLE}本年执行情况如下，详见附件。\n\n${table}`)];
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(new Set(before.map(({ id }) => id)).size).toBe(4);
  });
});
