import { describe, expect, test } from "vitest";
import { tiesOf } from "./ties.js";

/** Ties that no 其中 announces: what the words beside the figures say, and where they leave it open nothing. */
describe("a rate is of the figure that says its word", () => {
  test.each([
    ["应参检机构268家，实际参检255家，年检率95.1%。", "rate 95.1% = 255家 / 268家"],
    ["委派诉前调解纠纷2980件，调解成功1790件，成功率60.1%。", "rate 60.1% = 1790件 / 2980件 (reading)"],
    ["受理审查逮捕案件50件，批准逮捕40件，不批准逮捕10件，不捕率20%。", "rate 20% = 10件 / 50件 (reading)"],
    ["预算安排50万元，实际支出45万元，预算执行率90%。", "rate 90% = 45万元 / 50万元 (reading)"],
  ])("%s", async (text, tie) => {
    expect(await tiesOf(text)).toContain(tie);
  });

  test.each([
    "评查案卷600卷，优秀200卷、良好300卷、合格100卷，合格率100%。",
    "云山区新增就业5.2万人，登记失业人员1.2万人，登记失业率3.1%。",
    "参加质量监测学生3000人，优良率60%；高考报名3.5万人，本科上线1.6万人，上线率45.7%。",
    "撤销、变更两类案件累计237件，直接纠错率9.1%；调解和终止结案合计992件，调解终止率37.9%。",
  ])("silent: %s", async (text) => {
    expect((await tiesOf(text)).filter((tie) => tie.startsWith("rate"))).toEqual([]);
  });
});

describe("a clause that ends in 中 names the whole of what follows", () => {
  test.each([
    ["审结案件117件。\n\n在审结的案件中，决定维持86件，驳回申请20件。", "sum 117件 ≥ 86件 + 20件"],
    ["102件败诉案件中，因主要证据不足败诉44件，因违反法定程序败诉29件。", "sum 102件 ≥ 44件 + 29件"],
    ["3046张床位中空置1584张。", "sum 3046张 ≥ 1584张"],
    ["转派工单500件。转派工单中，求助、投诉分别为300件和150件，占比分别为60.0%和30.0%。", "rate 60.0% = 300件 / 500件 (reading)"],
  ])("%s", async (text, tie) => {
    expect(await tiesOf(text)).toContain(tie);
  });

  test("what happened in the course of work is no set", async () => {
    expect(await tiesOf("在转供电治理工作中，检查单位80家，整改问题120家。")).not.toContain("sum 80家 ≥ 120家");
  });
});

describe("lists that no word opens", () => {
  test.each([
    ["登记社会组织286家：社会团体118家、民办非企业单位165家、基金会3家。", "sum 286家 = 118家 + 165家 + 3家"],
    ["新增服务点286处：超市118处、药店165处、书店3处。", "sum 286处 ≥ 118处 + 165处 + 3处 (open)"],
    ["审结案件61件。以普通程序审结40件，以简易程序审结21件。", "sum 61件 ≥ 40件 + 21件 (open)"],
    ["发出检察建议46件，期满后整改到位43件，其余3件依法提起诉讼。", "sum 46件 = 43件 + 3件 (open)"],
    ["撤销13件，变更9件，责令履行21件。撤销、变更和责令履行三类案件累计43件。", "sum 43件 = 13件 + 9件 + 21件 (open)"],
    ["收到申请52件，从领域看，公安26件、市场监管18件、其他领域8件。", "sum 52件 = 26件 + 18件 + 8件 (open)"],
    ["新收执行案件243件，连同旧存21件，共需执行264件，执结248件，未结16件。", "sum 264件 = 243件 + 21件 (open)"],
  ])("%s", async (text, tie) => {
    expect(await tiesOf(text)).toContain(tie);
  });
});

describe("a share is of the base that its words name", () => {
  test.each([
    ["收到复议申请2900件。依法受理2650件，占收案数的91.4%。", "rate 91.4% = 2650件 / 2900件 (reading)"],
    ["接报火灾412起。住宅发生火灾187起，占总数的45.4%；厂房发生26起，占6.3%。", "rate 6.3% = 26起 / 412起 (reading)"],
    ["床位3046张，护理型床位1889张，占比62.0%。", "rate 62.0% = 1889张 / 3046张 (reading)"],
  ])("%s", async (text, tie) => {
    expect(await tiesOf(text)).toContain(tie);
  });
});

describe("a mean is of the figures before it", () => {
  test.each([
    ["发放救助金296万元，惠及185人，人均1.6万元。", "average 1.6万元 = 296万元 / 185人"],
    ["26个人民法庭审结案件13208件，平均每个法庭508件。", "average 508件 = 13208件 / 26个"],
    ["全院审结案件714件，15名员额检察官人均办案47.6件。", null],
    ["民生支出超过3000亿元，新增就业16万人，低保标准提高至人均1160元。", null],
  ])("%s", async (text, tie) => {
    const averages = (await tiesOf(text)).filter((line) => line.startsWith("average"));
    expect(averages).toEqual(tie === null ? [] : [tie]);
  });
});

describe("a balance is of the two sides right before it", () => {
  test.each([
    ["云山区社会保险基金收入预算596.2亿元，支出预算554.9亿元，当期结余41.3亿元。", "sum 596.2亿元 = 554.9亿元 + 41.3亿元"],
    ["区级国有资本经营收入9.5亿元。国有资本经营支出5.4亿元。结余4.1亿元。", "sum 9.5亿元 = 5.4亿元 + 4.1亿元"],
  ])("%s", async (text, tie) => {
    expect(await tiesOf(text)).toContain(tie);
  });

  test("what else came in or went out is in it too", async () => {
    const ties = await tiesOf("区级一般公共预算收入预算65亿元，当年可用财力约为275亿元。支出预算337.4亿元，还本支出0.3亿元。收支相抵，缺口62.7亿元。");
    expect(ties.filter((tie) => tie.includes("62.7亿元"))).toEqual([]);
  });
});
