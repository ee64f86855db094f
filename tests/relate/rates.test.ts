import { describe, expect, test } from "vitest";
import { tiesOf } from "./ties.js";

describe("rates and shares", () => {
  test("a rate is of the act in its name over what came in", async () => {
    expect(await tiesOf("受理行政调解案件3154件，调解成功1151件，调解成功率36.5%。")).toContain("rate 36.5% = 1151件 / 3154件");
  });

  test("with the base printed and not the numerator, only whole numbers are left", async () => {
    expect(await tiesOf("受理案件40件，办结率93.1%。")).toContain("granularity 93.1% of 40件");
  });

  test("a figure that is not the rate's base is not made one", async () => {
    expect(await tiesOf("开展提醒服务57次，续证成功率达90%。")).toEqual([]);
  });

  test("占…的比重 is of the part over the named base", async () => {
    const text = "一般公共预算收入209.70亿元，其中税收收入152.47亿元，增长4.3%，税收收入占一般公共预算收入的比重为72.7%。";
    expect(await tiesOf(text)).toContain("rate 72.7% = 152.47亿元 / 209.70亿元");
  });

  test("a bare 占 is of the whole that the part was listed under, if that is the only one", async () => {
    expect(await tiesOf("抽查市场主体1468户次，其中部门联合抽查529户次，占36.0%。")).toContain("rate 36.0% = 529户次 / 1468户次");
    expect(await tiesOf("检查市场主体2000户次，抽查1468户次，其中部门联合抽查529户次，占36.0%。")).not.toContain("rate 36.0% = 529户次 / 1468户次");
  });

  test("为年初预算500万元的96.4% names its own base", async () => {
    expect(await tiesOf("全州基金预算支出482万元，为年初预算500万元的96.4%。")).toContain("rate 96.4% = 482万元 / 500万元");
  });

  test("the members of a structure ratio are shares of the parts", async () => {
    const text =
      "全年生产总值100.0亿元。其中，第一产业增加值10.0亿元；第二产业增加值40.0亿元；第三产业增加值50.0亿元。三次产业结构为10.0：40.0：50.0。";
    expect(await tiesOf(text)).toContain("rate 10.0 = 10.0亿元 / 100.0亿元");
  });

  test.each([
    ["有效监测天数366天，其中优良天数321天，优良率87.7%。", "rate 87.7% = 321天 / 366天"],
    ["年内应答复270件，按时答复264件，按时答复率97.8%。", "rate 97.8% = 264件 / 270件"],
    ["应参保300万人，实际参保285万人，参保率95%。", "rate 95% = 285万人 / 300万人"],
    ["收到直达资金5.00亿元，已支出4.50亿元，支出进度90%。", "rate 90% = 4.50亿元 / 5.00亿元"],
    ["审结300人，其中起诉240人，不起诉60人，不起诉率20%。", "rate 20% = 60人 / 300人"],
    ["两类诉求共520件，占转派工单总量（1300件）的40%。", "rate 40% = 520件 / 1300件"],
    ["检查医药机构1300家，处理违规机构325家，占被检查机构的25%。", "rate 25% = 325家 / 1300家"],
    ["受理审查逮捕60人，批准逮捕40人，不批准逮捕10人，批捕率80%。", "rate 80% = 40人 / 60人 (reading)"],
    ["全年办结50件，按时办结45件，按时办结率90%。", "rate 90% = 45件 / 50件 (reading)"],
    ["受理调解案件300件，达成协议200件，履行190件，履行率95%。", "rate 95% = 190件 / 200件 (reading)"],
  ])("the words say what it is of: %s", async (text, tie) => {
    expect(await tiesOf(text)).toContain(tie);
  });

  test.each([
    ["a nearer figure closes the base", "受理投诉300件，符合调解条件200件，调解成功190件，调解成功率95%。"],
    ["what was settled otherwise is no base", "办结投诉300件，其中立案20件，调解成功190件，调解成功率95%。"],
    ["what fell due is not printed", "受理留言300件，按期办结280件，按期办结率100%。"],
    ["some of it is not due yet", "受理留言300件，办结280件，办结率100%（另有20件未到期）。"],
    ["what was there before belongs to the base", "新收案件300件，审结290件，结案率92%。"],
    ["a sum of several figures", "其余80处已挂账，排查隐患300处，整改完成60处，累计整改率95%。"],
    ["a rate of one kind", "排查隐患300处，已整改290处，重大隐患整改率100%。"],
    ["a rate of this year's alone", "立案300件，结案280件，当年结案率80%。"],
    ["the contrary of what the rate counts", "抽检食品300批次，不合格6批次，合格率98%。"],
    ["of what there is in another place", "全市产值300亿元，其中民营企业200亿元，在全省占比12.5%。"],
  ])("silent, %s: %s", async (_, text) => {
    expect((await tiesOf(text)).filter((tie) => tie.startsWith("rate "))).toEqual([]);
  });
});

describe("shares of what is named by the words around", () => {
  test("占地区生产总值 is a share, 占地 a name", async () => {
    const text = "地区生产总值1000亿元。第一产业增加值50亿元，第二产业增加值350亿元，第三产业增加值600亿元。第一、二、三产业增加值占地区生产总值的比重分别为5.0%、35.0%和60.0%。";
    expect(await tiesOf(text)).toContain("rate 35.0% = 350亿元 / 1000亿元");
    expect(await tiesOf("产业园占地500亩，其中绿地60亩。")).toContain("sum 500亩 ≥ 60亩");
  });

  test("税收占比 is of the part right before it", async () => {
    expect(await tiesOf("全县一般公共预算收入12.86亿元，其中税收收入8.34亿元，税收占比64.9%。")).toContain("rate 64.9% = 8.34亿元 / 12.86亿元 (reading)");
    const some = "小学在校生76562人，其中随迁子女12846人，在公办学校就读的随迁子女占96.3%。";
    expect((await tiesOf(some)).filter((tie) => tie.startsWith("rate"))).toEqual([]);
  });

  test("为计划的 is of the plan that the sentence prints, and of no part's", async () => {
    expect(await tiesOf("年度计划投资62.0亿元，实际完成64.3亿元，为计划的103.7%。")).toContain("rate 103.7% = 64.3亿元 / 62.0亿元");
    const part = "年度计划投资62.0亿元，其中产业项目完成投资30.2亿元，占年度计划的105%。";
    expect((await tiesOf(part)).filter((tie) => tie.startsWith("rate"))).toEqual([]);
  });
});
