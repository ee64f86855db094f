import { describe, expect, test } from "vitest";
import { checkReport, parseReport } from "../../src/index.js";

/** Each finding of a text as `error sum-mismatch`, remarks aside. */
async function findingsOf(text: string): Promise<readonly string[]> {
  const findings = checkReport(await parseReport(`云山区2024年情况\n\n${text}`));
  return findings.filter(({ severity }) => severity !== "info").map(({ severity, rule }) => `${severity} ${rule}`);
}

/** A sentence that is sound, and its twin with one figure changed (`[sound|broken]`), which must be found. */
const PAIRS: readonly (readonly [why: string, text: string, found: string])[] = [
  [
    "what was done with some of it is no item of the account, nor is the base of a completion rate",
    "区级一般公共预算收入52.2亿元，完成年初预算数45.2亿元的115.5%，超收收入7.0亿元按规定用于化解债务。加上上级补助收入30.0亿元，上年结余5.0亿元，收入总计[87.2|78.2]亿元。",
    "error sum-mismatch",
  ],
  [
    "an adjusted budget printed before 的…% opens no side",
    "区级一般公共预算支出68.7亿元，完成调整预算数85.8亿元的80.1%。加上上解上级支出2.9亿元，支出总计[71.6|76.1]亿元。",
    "error sum-mismatch",
  ],
  [
    "a budget printed before 的…% is the base of that percentage alone",
    "其中，养老基金收入37.5亿元，完成年初预算38.4亿元的97.7%（其中区级收入13.3亿元，完成年初预算数14.4亿元的92.4%）；医疗基金收入48.6亿元，完成年初预算48.1亿元的[101.0|110.1]%。",
    "error rate-mismatch",
  ],
  [
    "behind a bracket the text speaks of the figure before it",
    "云山区税收收入37.5亿元（其中增值税13.3亿元），增加3.1亿元，增长[9.0|6.0]%。",
    "error growth-mismatch",
  ],
  [
    "growth is of what was done, not of the budget",
    "收入累计完成24627万元，完成年初预算数60999万元的40.4%，比上年减收1070万元，下降[4.2|2.4]%。",
    "error growth-mismatch",
  ],
  [
    "a figure that is only compared with is neither a whole nor what changed",
    "收到复议申请364件，比上一年的286件增加78件，增长[27.3|23.7]%。其中，受理329件，驳回20件。",
    "error growth-mismatch",
  ],
  [
    "the total of the income side is no item of the other side",
    "云山区一般公共预算收入21.1亿元，加上级补助收入等18.7亿元，收入总来源39.8亿元；一般公共预算支出27.1亿元，加上解支出等8.3亿元，总支出[35.4|34.5]亿元。",
    "error sum-mismatch",
  ],
  [
    "a side that begins ends the list before it, whatever its total was called",
    "一般公共预算收入21亿元，加上级补助收入18亿元，可用资金39亿元；一般公共预算支出27亿元，加上解支出8亿元，支出总计[35|53]亿元。",
    "error sum-mismatch",
  ],
  [
    "the total of a side may be named with its title",
    "全区一般公共预算收入完成171.6亿元，加上级补助收入228.7亿元，全区一般公共预算收入总计400.3亿元；全区一般公共预算支出完成395.7亿元，加上解支出4.6亿元，全区一般公共预算支出总计[400.3|430.0]亿元，实现收支平衡。",
    "error sum-mismatch",
  ],
  [
    "a list of parts among the items ends where an item of the account follows",
    "全区一般公共预算收入20.0亿元，加上级补助收入15.0亿元，其中一般性转移支付收入10.0亿元，专项转移支付收入4.0亿元，上年结余收入3.0亿元，调入资金2.0亿元，收入合计[40.0|45.0]亿元。",
    "error sum-mismatch",
  ],
  [
    "what is taken off is a minus",
    "全区一般公共预算收入10.0亿元，加上上级补助收入20.0亿元、上年结余2.0亿元，减去上解支出1.0亿元，收入总计[31.0|33.0]亿元。",
    "error sum-mismatch",
  ],
  [
    "加： adds what follows it",
    "区级一般公共预算收入决算100.5亿元，加：转移性收入150.2亿元、上年结余10.3亿元；总收入[261.0|216.0]亿元。",
    "error sum-mismatch",
  ],
  [
    "a subtotal is no further part, and adds up as many as it says",
    "全年实现税收70.0亿元，其中契税3.0亿元、增值税25.0亿元、所得税12.0亿元，两税合计[37.0|73.0]亿元。",
    "error sum-mismatch",
  ],
  [
    "balances together stay within the limit",
    "云山区一般债务、专项债务余额分别为28.1亿元、65.0亿元，控制在限额[93.2|83.2]亿元内；临川新区一般债务、专项债务余额分别为40.4亿元、55.8亿元，控制在限额96.3亿元内。",
    "error part-exceeds-whole",
  ],
  [
    "等 ends the list",
    "政府性基金收入21.3亿元，主要包括土地出让收入[7.8|27.8]亿元、污水处理费1.0亿元等，上级转贷专项债务收入58.5亿元。",
    "error part-exceeds-whole",
  ],
  [
    "共计 adds up its own sentence",
    "核定债务总限额1595.9亿元。全年发行新增债券257.2亿元，再融资债券56.6亿元，共计[313.8|331.8]亿元。",
    "error sum-mismatch",
  ],
  [
    "one figure for both sides is the total of neither",
    "区级收入和支出预算总计均为206.2亿元，执行中因上级补助增加，收入总计和支出总计均为288.9亿元。一般公共预算收入10亿元，加上补助收入5亿元，收入总计[15|51]亿元。",
    "error sum-mismatch",
  ],
  [
    "a balance is left of the two sides of its own account",
    "全区社保基金总收入278亿元。企业养老保险基金收入139亿元；支出140亿元。失业保险基金收入[5|8]亿元；支出3亿元。失业保险基金收支结余2亿元。",
    "error sum-mismatch",
  ],
  [
    "机关事业单位 is no mean of anything",
    "养老保险基金收入90.0亿元，其中：企业职工60.0亿元，机关事业单位[30.0|130.0]亿元。",
    "error part-exceeds-whole",
  ],
  [
    "behind a ； that says anew when, another topic begins",
    "进出口总额16.2亿元，增长46.8%。其中出口额[15.6|51.6]亿元，增长41.6%；全年引进区外资金305.1亿元，增长10%。",
    "error part-exceeds-whole",
  ],
  [
    "what says the verb of the whole again stands beside it",
    "参加城镇职工基本养老保险152.8万人，其中，在职职工84.5万人，离退休人员[68.3|86.3]万人；参加城乡居民基本养老保险257.2万人。",
    "error sum-mismatch",
  ],
  [
    "of apposed figures the nearest is divided",
    "年末总人口289.4万人，常住人口236.1万人。其中城镇人口130.4万人，农村人口[105.7|150.7]万人。",
    "warning sum-mismatch",
  ],
  [
    "a class told in a sentence of its own goes on with the list",
    "全年新增债券73亿元。其中：一般债券18亿元，主要用于城市建设。专项债券[55|65]亿元，用于公益项目。",
    "error sum-mismatch",
  ],
  [
    "the structure that there was is not this year's",
    "全区地区生产总值为1000亿元，其中，第一产业增加值180亿元；第二产业增加值350亿元；第三产业增加值470亿元。三次产业结构由上年的20.0∶34.0∶46.0调整为18.0∶35.0∶[47.0|74.0]。",
    "error rate-mismatch",
  ],
  [
    "a bare share is of what its whole is a share of, where that has one itself",
    "基本支出安排48亿元，占比67.7%。其中，人员经费安排45.7亿元，占比64.5%。税收收入30亿元，占一般公共预算收入的60%。一般公共预算收入50亿元，其中税收收入30亿元，占一般公共预算收入的[60|80]%。",
    "error rate-mismatch",
  ],
  [
    "a rate is of the whole that its numerator was listed under",
    "户籍人口500万人，其中城镇人口200万人；常住人口450万人，城镇化率55%。常住人口450万人，其中城镇人口[270|170]万人，城镇化率60%。",
    "error rate-mismatch",
  ],
  [
    "what other classes may be left out is no proof",
    "转移支付收入[130|13]亿元，其中：一般性转移支付94亿元，专项转移支付36亿元。",
    "error sum-mismatch",
  ],
];

describe.each(PAIRS)("%s", (_, text, found) => {
  const twin = (side: "$1" | "$2"): string => text.replaceAll(/\[([^|\]]*)\|([^\]]*)\]/g, side);

  test("silent where it is sound", async () => {
    expect(await findingsOf(twin("$1"))).toEqual([]);
  });

  test("found where it is broken", async () => {
    expect(await findingsOf(twin("$2"))).toContain(found);
  });
});

test.each<[why: string, text: string]>([
  ["indices have no parts", "全区居民消费价格指数99.7，其中服务价格指数100.3。"],
  ["of two figures side by side 其中 divides neither", "公共预算支出累计完成1578亿元，年均增长5.6%；政府性基金支出累计完成675亿元。其中：教育等重点支出得到较好保障，民生支出完成1300亿元。"],
  ["其中 ends with its first member where that has no figure", "转贷债券215亿元，包括新增债券44亿元，再融资债券171亿元。其中，新增债券主要用于医院；再融资债券用于置换；转贷置换债券204亿元。"],
  ["a place of its own has a debt of its own", "云山区政府债务余额93亿元；临川新区一般债务40亿元，临川新区专项债务55亿元。"],
  ["households use electricity too", "全社会用电量100亿千瓦时。其中第一产业用电量2亿千瓦时，第二产业用电量60亿千瓦时，第三产业用电量20亿千瓦时。"],
  ["a member of a list is not what is divided next", "债务余额450亿元，其中：区本级100亿元、街道350亿元。一般债务余额180亿元，专项债务余额270亿元。"],
  ["another rate's base is not this one's", "完成年度计划300亿元的103.3%；其中产业项目完成200亿元，占年度计划的105%。"],
  ["a part named as another figure beside the whole is not the nearest one's", "全年偿还债务本金30亿元，支付利息12亿元；其中一般债务本金10亿元、利息5亿元，专项债务本金20亿元、利息7亿元。"],
  ["a share behind a list may be the whole list's", "三大行业税收合计40亿元，其中制造业32亿元、零售业8亿元，占全部税收的57.1%。"],
  ["behind a list it is its whole that is divided again", "总人口300万人，其中农业人口180万人、非农业人口120万人；男155万人，女145万人。"],
  ["what a bracket says is counted twice may exceed the whole", "全年处分110人，其中党纪处分80人、政务处分50人（含双重处分20人）。"],
  ["an item without a figure leaves the list open up to its total", "一般公共预算收入65.7亿元，加上体制结算资金，转移性收入20.0亿元，上年结余10.0亿元，收入总计381.4亿元。"],
  ["what was carried in was worked off too", "新收仲裁案件600件，上年结转50件，审结620件，结案率95.4%。"],
  ["加上 with nothing before it adds up nothing", "主要支出项目情况：教育支出61亿元，科技支出5亿元。加上解上级支出9亿元，支出总计390亿元。"],
])("%s", async (_, text) => {
  expect(await findingsOf(text)).toEqual([]);
});

test("a sum short of its whole is a reading where other kinds may exist", async () => {
  expect(await findingsOf("转移支付收入130亿元，其中：一般性转移支付94亿元，专项转移支付30亿元。")).toEqual(["warning sum-mismatch"]);
});
