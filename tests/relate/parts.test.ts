import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import { tiesOf } from "./ties.js";

describe("lists of parts", () => {
  test("其中 lists the parts of the figure before it; classes known to be all make the list complete", async () => {
    expect(await tiesOf("全年收到复议申请61件，其中不予受理21件，受理40件。")).toContain("sum 61件 = 21件 + 40件");
  });

  test("without known classes the list may be unfinished", async () => {
    expect(await tiesOf("全年粮食产量69.90万吨，比上年下降0.4%。其中，小麦产量5.30万吨，增长0.2%；玉米产量54.23万吨，下降2.2%。")).toContain(
      "sum 69.90万吨 ≥ 5.30万吨 + 54.23万吨",
    );
  });

  test("a later stage of the same procedure is no further part", async () => {
    const ties = await tiesOf("全年收到复议申请61件，其中不予受理21件，受理40件，审结37件。");
    expect(ties).toContain("sum 61件 = 21件 + 40件");
    expect(ties).toContain("at-most 37件 ≤ 40件");
  });

  test("brackets behind a figure list its parts", async () => {
    expect(await tiesOf("发行政府债券90亿元（一般债券20亿元、专项债券70亿元），期限较长。")).toContain("sum 90亿元 = 20亿元 + 70亿元");
  });

  test("one bracketed figure is a part only where 含 says so", async () => {
    expect(await tiesOf("安排预备费8亿元（含新城3亿元）。")).toEqual(["sum 8亿元 ≥ 3亿元"]);
    expect(await tiesOf("安排预备费8亿元（上年为7亿元）。")).toEqual([]);
  });

  test("classes of a known partition need no 其中", async () => {
    expect(await tiesOf("年末全市常住人口294.26万人。城镇人口247.70万人，乡村人口46.56万人。")).toContain("sum 294.26万人 = 247.70万人 + 46.56万人");
  });

  test("means are parts of nothing", async () => {
    expect(await tiesOf("居民人均可支配收入38534元，其中城镇居民人均可支配收入47548元。")).toEqual([]);
  });

  test("expenditure is no part of income, nor what something was and became", async () => {
    expect(await tiesOf("一般公共预算收入完成157亿元，其中税收收入90亿元；支出预算由319亿元变动为420亿元。")).toEqual(["sum 157亿元 ≥ 90亿元"]);
  });

  test("共计 adds up what was listed before it", async () => {
    expect(await tiesOf("办理人大代表建议96件、政协提案118件，共计214件。")).toContain("sum 214件 = 96件 + 118件");
  });
});

describe("where a list of parts ends", () => {
  test.each([
    ["全年承办建议提案120件，其中人大建议80件，政协提案40件，已办结110件。", "sum 120件 ≥ 80件 + 40件"],
    ["受理案件100件，其中民事50件，未结30件。", "sum 100件 ≥ 50件"],
  ])("behind parts told by their names, an act alone is what was done to all of them: %s", async (text, tie) => {
    expect(await tiesOf(text)).toContain(tie);
  });

  test("a list of what was done goes on with what was done", async () => {
    expect(await tiesOf("审结案件62件，其中维持50件，撤回12件。")).toContain("sum 62件 ≥ 50件 + 12件");
  });

  test("found first, and put right then: each figure has its own act", async () => {
    const report = await parseReport("持续开展专项行动，共发现问题1,709个、完成整改1,485个。");
    expect(report.claims.map(({ subject, action }) => subject + action)).toEqual(["问题发现", "问题完成整改"]);
  });
});

describe("a set that is named again", () => {
  const far = "项目资金方面工作有序推进。\n".repeat(6);

  test("is the nearest of its name", async () => {
    expect(await tiesOf("全年审结案件900件。\n市中院审结案件60件。\n审结的案件中，维持31件。")).toContain("sum 60件 ≥ 31件");
  });

  test("far off only what was done first in all is meant", async () => {
    const text = `全年审结案件900件。\n市中院审结案件60件。\n${far}审结的案件中，维持331件。`;
    expect((await tiesOf(text)).filter((tie) => tie.includes("331件"))).toEqual(["sum 900件 ≥ 331件"]);
    expect((await tiesOf(`全年安排支出73亿元。\n${far}安排的支出中，民生支出53亿元。`)).filter((tie) => tie.includes("53亿元"))).toEqual([]);
  });
});

describe("what each one has", () => {
  test("is told apart by where it comes from", async () => {
    expect(await tiesOf("居民医保人均筹资1070元，其中财政补助670元、个人缴费400元。")).toEqual(["sum 1070元 = 670元 + 400元"]);
    const parts = "工资性收入22000元，增长6%；经营净收入9000元，增长4%；财产净收入3000元，增长2%；转移净收入6000元，增长5%。";
    expect(await tiesOf(`全市居民人均可支配收入40000元，增长5%，其中${parts}`)).toContain("sum 40000元 = 22000元 + 9000元 + 3000元 + 6000元");
    expect(await tiesOf(`全市居民人均可支配收入40000元，增长5%。其中，${parts}`)).toContain("sum 40000元 = 22000元 + 9000元 + 3000元 + 6000元 (open)");
    const two = `城镇居民人均可支配收入48000元，农村居民人均可支配收入24000元。其中，${parts}`;
    expect((await tiesOf(two)).filter((tie) => tie.startsWith("sum"))).toEqual([]);
  });

  test("a mean of some of them is no part", async () => {
    expect(await tiesOf("低保平均标准每人每月800元，其中农村850元。")).toEqual([]);
  });
});

describe("sums of money divided by 按…分", () => {
  test("are of the figure before them that ends in the same sort of thing", async () => {
    const text = "年末各项贷款余额264亿元。按行业分，农林牧渔业贷款80亿元，建筑业贷款114亿元。";
    expect(await tiesOf(text)).toContain("sum 264亿元 ≥ 80亿元 + 114亿元 (open)");
  });

  test("another sort of thing is not divided", async () => {
    expect(await tiesOf("年末各项存款余额264亿元。按行业分，农林牧渔业贷款80亿元，建筑业贷款214亿元。")).toEqual([]);
  });
});

test("居民生活 is no 民生: it adds up with the others", async () => {
  expect(await tiesOf("全社会用电量60亿千瓦时。其中，工业用电量23亿千瓦时，居民生活用电量15亿千瓦时。")).toContain("sum 60亿千瓦时 ≥ 23亿千瓦时 + 15亿千瓦时");
});

test("what adds up parts of one whole is no more than that", async () => {
  expect(await tiesOf("审结二审案件487件，其中改判32件、发回重审16件，两项共48件。")).toContain("at-most 48件 ≤ 487件");
});
