import { describe, expect, test } from "vitest";
import { tiesOf } from "./ties.js";

const sumsOf = async (text: string): Promise<readonly string[]> => (await tiesOf(text)).filter((tie) => tie.startsWith("sum"));

describe("cases that are worked off", () => {
  test.each([
    ["旧存20件，新收100件，审结90件，未结30件。", "sum 30件 = 20件 + 100件 − 90件"],
    ["年初未结案件20件，新收破产案件100件，审结90件，未审结30件。", "sum 30件 = 20件 + 100件 − 90件"],
    ["2023年未结案件20件，2024年新收案件100件，审结90件，未结30件。", "sum 30件 = 20件 + 100件 − 90件"],
    ["2023年结转案件20件，2024年新受理100件，全年共审结90件，尚有30件结转至2025年办理。", "sum 30件 = 20件 + 100件 − 90件"],
    ["新收申请100件，上年结转20件；本年度办结90件，结转下年度继续办理30件。", "sum 30件 = 20件 + 100件 − 90件"],
    ["上年结转案件20件，本年新收100件，办结90件，结转下年30件。", "sum 30件 = 20件 + 100件 − 90件"],
  ])("%s", async (text, tie) => {
    expect(await sumsOf(text)).toEqual([tie]);
  });

  test("what else became of some of them leaves the account alone", async () => {
    expect(await sumsOf("旧存案件20件，新收100件，审结85件，撤回5件，未结30件。")).toEqual([]);
  });

  test("nothing is known of cases of another thing", async () => {
    expect(await sumsOf("旧存执行案件20件，新收民事案件100件，审结90件，未结30件。")).toEqual([]);
  });
});

describe("what a fund or a store holds", () => {
  test("all that came in and went out", async () => {
    expect(await sumsOf("医疗救助基金上年结余10万元，本年收入30万元，本年支出25万元，年末结余15万元。")).toContain("sum 15万元 = 10万元 + 30万元 − 25万元");
    expect(await sumsOf("统筹基金年初累计结存30.5亿元，当年结存3.5亿元，年末累计结存34.0亿元。")).toContain("sum 34.0亿元 = 3.5亿元 + 30.5亿元");
  });

  test("what came in may not be all", async () => {
    expect(await sumsOf("储备粮年初库存5.2万吨，轮入1.3万吨，轮出1.1万吨，年末库存5.4万吨。")).toEqual(["sum 5.4万吨 = 5.2万吨 + 1.3万吨 − 1.1万吨 (open)"]);
  });

  test.each([
    "上年结余10万元，本年收入30万元，本年支出25万元，结余5万元。",
    "上年结余10万元，收入合计40万元，支出合计25万元，年末结余15万元。",
    "年初库存5.2万吨，采购1.3万吨，发放1.0万吨，报损0.1万吨，年末库存5.4万吨。",
  ])("a reading that is not the only one: %s", async (text) => {
    expect((await sumsOf(text)).filter((tie) => tie.includes("−"))).toEqual([]);
  });
});

describe("what had been done and was done after it", () => {
  test("a year and all before it", async () => {
    expect(await sumsOf("截至2023年底已改造小区108个，2024年又改造18个，累计达到126个。")).toEqual(["sum 126个 = 108个 + 18个"]);
  });

  test("not where the times overlap", async () => {
    expect(await sumsOf("截至2024年6月底已改造小区108个，2024年又改造28个，累计达到126个。")).toEqual([]);
  });
});

describe("differences", () => {
  test.each([
    ["项目送审造价480万元，审定造价415万元，核减工程款65万元。", "sum 65万元 = 480万元 − 415万元"],
    ["出口61.7亿元；进口31.7亿元。货物进出口顺差30.0亿元。", "sum 30.0亿元 = 61.7亿元 − 31.7亿元"],
    ["出生率为6.87‰，死亡率为7.67‰，自然增长率为-0.80‰。", "sum -0.80‰ = 6.87‰ − 7.67‰"],
  ])("%s", async (text, tie) => {
    expect(await sumsOf(text)).toContain(tie);
  });

  test("核增 stands beside 核减: it is not the whole difference", async () => {
    expect(await sumsOf("项目送审造价480万元，审定造价415万元，核减70万元，核增5万元。")).toEqual([]);
  });

  test("a thing named by the difference before it is not another one", async () => {
    expect(await sumsOf("出口10亿元；进口12亿元。贸易逆差2亿元。分贸易方式看，一般贸易出口4亿元，下降0.5%。")).toEqual(["sum 2亿元 = 12亿元 − 10亿元"]);
  });
});

describe("what is over", () => {
  test("其余 directly before the figure is all but the one before it", async () => {
    expect(await sumsOf("收到申请45件，按期答复41件，其余4件未到答复期限。")).toEqual(["sum 45件 = 41件 + 4件"]);
    expect(await sumsOf("3个项目收到债券资金4.80亿元，仅支出1.92亿元，其余2.88亿元闲置。")).toEqual(["sum 4.80亿元 = 1.92亿元 + 2.88亿元"]);
  });

  test("of which of two things is not said: a reading", async () => {
    expect(await sumsOf("新建小区12个，改造市场8个，剩余4个正在施工。")).toEqual(["sum 12个 = 8个 + 4个 (open)"]);
  });
});
