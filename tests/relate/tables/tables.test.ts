import { describe, expect, test } from "vitest";
import { checkReport, parseReport } from "../../../src/index.js";
import { tiesOf } from "../ties.js";

const TITLE = "临川市云山区2024年财政预算执行情况报告\n\n";
const inMoney = (caption: string, rows: readonly string[]): string => `${TITLE}${caption}\n单位：万元\n\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;

/** Sums only, with the letters of each table's lines for figures. */
const sumsOf = async (text: string): Promise<readonly string[]> => (await tiesOf(text)).filter((tie) => tie.startsWith("sum"));

describe("totals", () => {
  test("a total above numbered rows, each with what it is made of", async () => {
    const rows = ["项目 | 执行数 | 上年执行数", "合计 | 100 | 90", "一、税收收入 | 60 | 55", "增值税 | 45 | 42", "契税 | 15 | 13", "二、非税收入 | 40 | 35", "专项收入 | 30 | 30", "罚没收入 | 10 | 5"];
    expect(await sumsOf(inMoney("收入表", rows))).toEqual(expect.arrayContaining(["sum 100 = 60 + 40", "sum 60 = 45 + 15", "sum 40 = 30 + 10", "sum 90 = 55 + 35"]));
  });

  test("小计 closes what stands above it, or opens what stands below where nothing does", async () => {
    const closing = ["科目 | 预计数", "税收收入 | 60", "非税收入 | 40", "本级收入小计 | 100", "上级补助 | 20", "上年结转 | 5", "收入合计 | 125"];
    expect(await sumsOf(inMoney("收入表", closing))).toEqual(["sum 100 = 60 + 40 (open)", "sum 125 = 100 + 20 + 5 (open)"]);
    const opening = ["科目 | 预计数", "一、税收收入 | 60", "二、非税收入 | 40", "本级收入小计 | 100", "转移性收入小计 | 25", "返还性收入 | 20", "上年结转 | 5", "收入合计 | 125"];
    expect(await sumsOf(inMoney("收入表", opening))).toEqual(["sum 100 = 60 + 40", "sum 25 = 20 + 5 (open)", "sum 125 = 100 + 25"]);
  });

  test("numbers go on behind a total; where one is missing nothing is said", async () => {
    const rows = ["科目 | 预计数", "一、税收收入 | 60", "二、非税收入 | 40", "本级收入小计 | 100", "三、上级补助 | 20", "四、上年结转 | 5", "收入合计 | 125"];
    expect(await sumsOf(inMoney("收入表", rows))).toEqual(["sum 100 = 60 + 40", "sum 125 = 100 + 20 + 5"]);
    expect(await sumsOf(inMoney("收入表", ["科目 | 预计数", "一、税收收入 | 60", "三、其他收入 | 30", "收入合计 | 100"]))).toEqual([]);
  });

  test("加 and 减 rows count with their sign", async () => {
    const rows = ["科目 | 预计数", "一、税收收入 | 60", "二、非税收入 | 40", "本级收入小计 | 100", "加：上级补助 | 20", "减：上解上级 | 5", "收入合计 | 115"];
    expect(await sumsOf(inMoney("收入表", rows))).toContain("sum 115 = 100 + 20 − 5 (open)");
  });

  test("unnumbered rows are sure to be all once another column bears it out", async () => {
    const rows = ["项目 | 执行数 | 上年执行数", "合计 | 101 | 90", "教育支出 | 60 | 55", "卫生支出 | 40 | 35"];
    expect(await sumsOf(inMoney("支出表", rows))).toEqual(["sum 101 = 60 + 40", "sum 90 = 55 + 35 (open)"]);
  });

  test("rows that add up nowhere have lost a level in print: silence", async () => {
    const rows = ["行业 | 2023年 | 2024年", "合计 | 100 | 120", "工业 | 60 | 70", "采矿业 | 20 | 30", "制造业 | 40 | 40", "服务业 | 40 | 50"];
    expect(await sumsOf(inMoney("投资完成情况", rows))).toEqual([]);
  });

  test("a budget may keep back what stands in no row", async () => {
    const rows = ["项目 | 预算数 | 执行数", "合计 | 110 | 100", "一、教育支出 | 60 | 60", "二、卫生支出 | 40 | 40"];
    expect(await sumsOf(inMoney("支出表", rows))).toEqual(["sum 110 ≥ 60 + 40", "sum 100 = 60 + 40"]);
  });

  test("columns add up to their 合计; classes that cut across others make no sum", async () => {
    const rows = ["项目 | 合计 | 甲险种 | 乙险种", "本年收入 | 30 | 18 | 12", "本年支出 | 20 | 13 | 8"];
    expect(await sumsOf(inMoney("基金收支表", rows))).toEqual(expect.arrayContaining(["sum 20 = 13 + 8"]));
    expect(await sumsOf(`${TITLE}人员情况表\n\n| 科室 | 合计 | 男 | 女 | 党员 |\n| 甲股 | 10 | 6 | 4 | 8 |\n| 乙股 | 12 | 5 | 7 | 3 |\n`)).toEqual([]);
  });

  test("rates, indices and means are not added up", async () => {
    const rows = ["| 地区 | 办结率（%） | 平均天数（天） |", "| 甲街道 | 90 | 3 |", "| 乙街道 | 80 | 5 |", "| 合计 | 85 | 4 |"];
    expect(await sumsOf(`${TITLE}办理情况表\n\n${rows.join("\n")}\n`)).toEqual([]);
  });
});

describe("其中", () => {
  test("only the first row behind it is surely part of the row above", async () => {
    const rows = ["| 产品 | 产量（万吨） |", "| 粮食 | 30 |", "| 其中：夏粮 | 12 |", "| 油料 | 45 |", "| 其中：花生 | 3 |"];
    expect(await sumsOf(`${TITLE}产量表\n\n${rows.join("\n")}\n`)).toEqual(["sum 30 ≥ 12"]);
  });

  test("classes that are known to be all make the whole, down and across", async () => {
    const people = ["| 指标 | 人数（万人） |", "| 全市常住人口 | 50.0 |", "| 其中：城镇 | 30.0 |", "| 乡村 | 20.0 |", "| 其中：男性 | 26.0 |", "| 女性 | 24.0 |"];
    expect(await sumsOf(`${TITLE}人口构成\n\n${people.join("\n")}\n`)).toEqual(["sum 50.0 = 30.0 + 20.0", "sum 50.0 = 26.0 + 24.0"]);
    const debt = ["地区 | 债务余额 | 其中：一般债 | 专项债", "全市 | 80 | 30 | 50", "市本级 | 20 | 10 | 10", "县区级 | 60 | 20 | 40"];
    expect(await sumsOf(inMoney("政府债务余额情况", debt))).toEqual(expect.arrayContaining(["sum 80 = 30 + 50", "sum 80 = 20 + 60", "sum 50 = 10 + 40"]));
  });
});

describe("columns that compare", () => {
  test("a share of the budget, growth and the difference", async () => {
    const rows = ["项目 | 2023年决算数 | 2024年预算数 | 2024年决算数 | 为预算% | 比上年增减额 | 比上年增减%", "税收收入 | 700 | 800 | 760 | 95.0 | 60 | 8.6"];
    expect(await tiesOf(inMoney("收入表", [...rows, "非税收入 | 300 | 300 | 320 | 106.7 | 20 | 6.7"]))).toEqual(
      expect.arrayContaining(["rate 95.0 = 760 / 800", "change 760 up 60", "change 760 up 8.6", "rate 106.7 = 320 / 300"]),
    );
  });

  test("which of two budgets is the base has to be said", async () => {
    const head = "项目 | 年初预算数 | 调整预算数 | 执行数 | ";
    expect(await tiesOf(inMoney("支出表", [`${head}占调整预算%`, "教育支出 | 50 | 60 | 57 | 95.0", "卫生支出 | 30 | 40 | 38 | 95.0"]))).toContain("rate 95.0 = 57 / 60");
    expect(await tiesOf(inMoney("支出表", [`${head}占预算%`, "教育支出 | 50 | 60 | 57 | 95.0", "卫生支出 | 30 | 40 | 38 | 95.0"]))).toEqual([]);
  });

  test("比重 is of the row that has 100 %", async () => {
    const rows = ["| 指标 | 年末数（万人） | 比重（%） |", "| 常住人口 | 50.0 | 100.0 |", "| 六十岁以上 | 11.0 | 22.0 |"];
    expect(await tiesOf(`${TITLE}人口构成\n\n${rows.join("\n")}\n`)).toContain("rate 22.0 = 11.0 / 50.0");
  });

  test("GDP and 增加值 grow at constant prices: never tied", async () => {
    const rows = ["| 指标 | 单位 | 2023年 | 2024年 | 增长（%） |", "| 地区生产总值 | 亿元 | 100.0 | 108.0 | 5.2 |", "| 工业增加值 | 亿元 | 30.0 | 33.0 | 6.1 |", "| 零售总额 | 亿元 | 50.0 | 52.5 | 5.0 |"];
    expect(await tiesOf(`${TITLE}主要指标\n\n${rows.join("\n")}\n`)).toEqual(["change 52.5 up 5.0"]);
  });
});

describe("accounts", () => {
  test("both sides of an account that balances have one total", async () => {
    const rows = ["科目 | 决算数 | 科目 | 决算数", "本级收入 | 90 | 本级支出 | 100", "上级补助收入 | 30 | 结转下年 | 20", "收入总计 | 120 | 支出总计 | 120"];
    expect(await tiesOf(inMoney("一般公共预算收支平衡表", rows))).toContain("same 120 120");
    const own = ["科目 | 决算数 | 科目 | 决算数", "税收收入 | 90 | 教育支出 | 100", "非税收入 | 20 | 卫生支出 | 20", "收入合计 | 110 | 支出合计 | 120"];
    expect((await tiesOf(inMoney("一般公共预算收支情况表", own))).filter((tie) => tie.startsWith("same"))).toEqual([]);
  });

  test("what was left over and what came in, less what went out, is left over", async () => {
    const rows = ["项目 | 上年结余 | 本年收入 | 本年支出 | 当期结余 | 滚存结余", "甲险种 | 50 | 30 | 20 | 10 | 60"];
    expect(await sumsOf(inMoney("基金收支情况", [...rows, "乙险种 | 9 | 8 | 8 | 0 | 9"]))).toEqual(expect.arrayContaining(["sum 10 = 30 − 20", "sum 60 = 50 + 10", "sum 60 = 50 + 30 − 20"]));
  });
});

describe("text and tables", () => {
  test("a figure of the text is held to the cell of the same name, place and time", async () => {
    const table = "表1 主要产品产量\n\n| 产品 | 产量（万吨） |\n| 蔬菜 | 30.5 |\n| 油料 | 4.2 |\n";
    expect(await tiesOf(`${TITLE}全年蔬菜产量30.6万吨。\n\n${table}`)).toContain("same 30.6万吨 30.5");
    expect(await tiesOf(`${TITLE}上年蔬菜产量30.6万吨。\n\n${table}`)).toEqual([]);
    expect(await tiesOf(`${TITLE}蔬菜产量超过30.6万吨。\n\n${table}`)).toEqual([]);
  });

  test("a figure of part of the year is no yearly cell's, though the text does not tell its year", async () => {
    const table = "表1 主要产品产量\n\n| 产品 | 产量（万吨） |\n| 蔬菜 | 30.5 |\n| 油料 | 4.2 |\n";
    for (const time of ["上半年", "1—6月", "近三年"]) expect(await tiesOf(`${time}蔬菜产量16.2万吨。\n\n${table}`)).toEqual([]);
    for (const time of ["全年", "1—12月", ""]) expect(await tiesOf(`${time}蔬菜产量30.6万吨。\n\n${table}`)).toEqual(["same 30.6万吨 30.5"]);
  });
});

describe("misread tables", () => {
  test("are left alone", async () => {
    const rows = ["科目 | 预计数 | 科目 | 预计数 |  | ", "全市 | 市级 | 全市 | 市级 |  | ", "土地收入 | 39 | 13 | 城乡支出 | 54 | 19", "合计 | 1 | 2 | 合计 | 3 | 4"];
    const report = await parseReport(inMoney("基金收支总表", rows));
    expect(report.relations).toEqual([]);
    expect(checkReport(report)).toEqual([]);
  });
});

test("a long table takes time in proportion to its rows", async () => {
  const timeOf = async (rows: number): Promise<number> => {
    const body = Array.from({ length: rows }, (_, i) => `| 项目${i} | ${i + 1} | ${i + 2} | 3 |`);
    const text = `支出表\n单位：万元\n\n| 项目 | 预算数 | 执行数 | 合计 |\n${body.join("\n")}\n| 合计 | 9 | 9 | 9 |\n`;
    const start = performance.now();
    await parseReport(text);
    return performance.now() - start;
  };
  await timeOf(200);
  const [short, long] = [await timeOf(500), await timeOf(4000)];
  expect(long / short).toBeLessThan(8 * 4);
}, 60_000);
