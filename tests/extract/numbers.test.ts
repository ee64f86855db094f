import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/extract/find-quantities.js";
import { findNumbers } from "../../src/extract/numbers.js";

const claims = (text: string) => findNumbers(text).filter((token) => token.use === "claim");
const said = (text: string) => claims(text).map(({ decimal, unit }) => `${decimal} ${unit}`.trim());
const one = (text: string) => {
  const found = findNumbers(text);
  expect(found, text).toHaveLength(1);
  return found[0]!;
};
const bounds = (text: string) => {
  const { min, max, approximation } = one(text);
  return [min, max, approximation];
};

describe("numerals", () => {
  it.each([
    ["归集数据12万余条", "120000 条"],
    ["惠及3万4000人", "34000 人"],
    ["总产值1.2万亿元", "1200000000000 元"],
    ["投入1亿2000万元", "120000000 元"],
    ["筹集1个亿元", "100000000 元"],
    ["新增两百家", "200 家"],
    ["培训一百二十人", "120 人"],
    ["培训一百二人", "120 人"],
    ["发放一万三元", "13000 元"],
    ["发放一万三千五百元", "13500 元"],
    ["收入二十三点五亿元", "2350000000 元"],
    ["占比百分之六点五", "6.5 %"],
    ["达到百分之百", "100 %"],
    ["千分之三", "3 ‰"],
    ["三成", "30 %"],
    ["三成五", "35 %"],
    ["收入1,076,420万元", "10764200000 元"],
    ["总计3,594, 026万元", "35940260000 元"],
    ["受理３，５９４件", "3594 件"],
    ["梳理目录42 个", "42 个"],
    ["播种297.76千公顷", "297760 公顷"],
    ["发电3亿千瓦时", "300000000 千瓦时"],
    ["装机5万千伏安", "50000 千伏安"],
    ["线路1.2万千米", "12000 千米"],
    ["共三千瓦时", "3 千瓦时"],
    ["比上年降0.4％", "0.4 %"],
    ["总量翻一番", "2 倍"],
    ["总量翻两番", "4 倍"],
    ["总量翻番", "2 倍"],
    ["提高0.83个百分点", "0.83 个百分点"],
    ["占三分之一", "0.333333333333333333"],
    ["占1/4", "0.25"],
    ["历时3年半", "3.5 年"],
    ["历时3个多月", "3 个月"],
    ["历时两个半月", "2.5 个月"],
    ["能耗0.39吨标准煤/万元", "0.39 吨标准煤/万元"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it("keeps the digits of long numbers", () => {
    expect(one("共12345678901234567890件").decimal).toBe("12345678901234567890");
    expect(one("1234567890.123456789元").decimal).toBe("1234567890.123456789");
  });

  it("takes a run of more than thirty digits for a code", () => {
    expect(one("9".repeat(31)).use).toBe("code");
  });

  it("marks numeral and mention", () => {
    const text = "共超过12.5万余家以上";
    const token = one(text);
    expect(text.slice(token.start, token.end)).toBe("超过12.5万余家以上");
    expect(text.slice(token.numeralStart, token.numeralEnd)).toBe("12.5万余");
  });
});

describe("what a printed number can stand for", () => {
  it.each([
    ["40件", "40", "40", "exact"],
    ["四年", "4", "4", "exact"],
    ["36%", "35.5", "37", "exact"],
    ["1.90%", "1.895", "1.91", "exact"],
    ["1,186万元", "11855000", "11870000", "exact"],
    ["2.79万人", "27850", "28000", "exact"],
    ["两百家", "150", "300", "exact"],
    ["2800余件", "2800", "2900", "over"],
    ["12万余条", "120000", "130000", "over"],
    ["5.2万余份", "52000", "53000", "over"],
    ["500多名", "500", "600", "over"],
    ["超过600项", "600", null, "over"],
    ["逾3亿元", "300000000", null, "over"],
    ["七成以上", "70", null, "over"],
    ["不低于50%", "50", null, "over"],
    ["近480批次", "470", "480", "under"],
    ["不足3%", "2", "3", "under"],
    ["3%以内", "2", "3", "under"],
    ["不超过2次", null, "2", "under"],
    ["约300%", "200", "400", "about"],
    ["5%左右", "4", "6", "about"],
    ["5—8家", "5", "8", "exact"],
    ["20-40万元", "200000", "400000", "exact"],
    ["3%—5%", "3", "5", "exact"],
    ["三到五个", "3", "5", "exact"],
    ["-16966万元", "-169670000", "-169655000", "exact"],
    ["－3.5%", "-3.6", "-3.45", "exact"],
    ["负3.5%", "-3.6", "-3.45", "exact"],
  ])("%s", (text, min, max, approximation) => {
    expect(bounds(text)).toEqual([min, max, approximation]);
  });

  it("knows the words that only look like hedges", () => {
    expect(claims("签约120亿元，节约3亿元，减负5亿元").map((t) => t.approximation)).toEqual(["exact", "exact", "exact"]);
    expect(said("减负5亿元")).toEqual(["500000000 元"]);
    expect(claims("突破3项关键技术")[0]!.max).toBe("3");
    expect(claims("用户突破300万户")[0]!.max).toBeNull();
  });
});

describe("ratios and lists", () => {
  it.each(["3.4：45.7：50.9", "3.4∶45.7∶50.9", "3.4:45.7:50.9", "3.4 : 45.7 : 50.9"])("%s", (ratio) => {
    const members = claims(`三次产业结构为${ratio}。`);
    expect(members.map((m) => m.value)).toEqual([3.4, 45.7, 50.9]);
    expect(new Set(members.map((m) => m.group))).toEqual(new Set([0]));
    expect(members.every((m) => m.unit === "" && m.dimension === "ratio")).toBe(true);
  });

  it("tells clock times from ratios", () => {
    expect(one("会议12:30开始").use).toBe("date");
    expect(claims("师生比例为12:30").map((m) => m.value)).toEqual([12, 30]);
  });

  it("lends the last unit of a list to the numbers before it", () => {
    expect(said("分别提高4.08和3.76个百分点")).toEqual(["4.08 个百分点", "3.76 个百分点"]);
    expect(said("分别为5.2和3.1亿元")).toEqual(["520000000 元", "310000000 元"]);
  });

  it("reads a change as two numbers", () => {
    expect(said("从12家到30家")).toEqual(["12 家", "30 家"]);
  });
});

describe("what is no claim", () => {
  const use = (text: string) => [...new Set(findNumbers(text).map((token) => token.use))];
  it.each([
    ["2024年1月5日", "date"], ["1—9月", "date"], ["12月份", "date"], ["二〇二五年", "date"], ["二○二五年一月", "date"],
    ["2023—2025年", "date"], ["2019年以来", "date"], ["“十四五”", "date"], ["20世纪90年代", "date"], ["前三季度", "date"],
    ["第一季度", "date"], ["五年来", "date"], ["过去五年", "date"], ["近三年", "date"], ["今后五年", "date"],
    ["山文〔2025〕20号", "document-number"], ["山文[2025]20号", "document-number"],
    ["第一", "ordinal"], ["第3个", "ordinal"], ["二十届三中全会", "ordinal"], ["二十届二中、三中全会", "ordinal"],
    ["党的二十大", "ordinal"], ["18号线", "ordinal"], ["一期工程", "ordinal"], ["二级响应", "phrase"], ["前10名", "ordinal"],
    ["七届人大三次会议", "ordinal"],
    ["一是加强领导", "enumerator"], ["（一）概况", "enumerator"], ["一、概况", "enumerator"], ["1. 概况", "enumerator"], ["①概况", "enumerator"],
    ["《三年行动方案（2023—2025年）》", "title"], ["《关于10项措施的通知》", "title"],
    ["“三项制度”", "phrase"], ["“一件事一次办”", "phrase"], ["“1+N”", "phrase"], ["“3·15”", "phrase"], ["双随机、一公开", "phrase"],
    ["两个维护", "phrase"], ["四个意识", "phrase"], ["7×24小时", "phrase"], ["PM2.5", "phrase"], ["世界500强", "phrase"],
    ["“500米服务圈”", "phrase"], ["15分钟生活圈", "phrase"], ["三年行动计划", "phrase"], ["百日攻坚", "phrase"], ["六大行业", "phrase"],
    ["一个", "phrase"], ["一批", "phrase"], ["数十家", "phrase"], ["十几个", "phrase"], ["三五个", "phrase"], ["60岁以上老人", "phrase"],
    ["第三十二条", "citation"], ["第5款", "citation"], ["附件1", "citation"], ["显著[12]", "citation"],
    ["0598-8222222", "code"], ["13800138000", "code"], ["A320", "code"], ["5G", "code"], ["P2P", "code"],
  ])("%s is %s", (text, expected) => {
    expect(use(text)).toEqual([expected]);
  });

  it.each(["统一管理", "进一步", "一般公共预算", "一定", "三农", "队伍", "下一步", "万元", "数以千计", "十分重要"])("%s holds no number", (text) => {
    expect(findNumbers(text)).toEqual([]);
  });

  it("claims durations, small counts and figures alone in quotes", () => {
    expect(said("连续四年，两次专题会，八个街道，用时5个工作日")).toEqual(["4 年", "2 次", "8 个", "5 个工作日"]);
    expect(said("办理“12件”")).toEqual(["12 件"]);
  });

  it("leaves a noun without a classifier open, and what was mistyped too", () => {
    expect(one("新增500企业").use).toBe("unknown");
    expect(one("存款20,54亿元").use).toBe("unknown");
    expect(one("增长3。1%").use).toBe("unknown");
  });
});

describe("findQuantities", () => {
  it("gives words and spans of the text itself", () => {
    const text = "全年受理４０件，近三年\n共投入约1.2亿元。";
    for (const { text: words, span } of findQuantities(text)) expect(text.slice(span.start, span.end)).toBe(words);
    expect(findQuantities(text).map((mention) => mention.text)).toEqual(["４０件", "三年", "约1.2亿元"]);
  });

  it("takes house units and phrases", () => {
    const dictionaries = { units: [{ unit: "亩次方", dimension: "area" as const }], phrases: ["五个山海"] };
    expect(findQuantities("整治36亩次方，落实五个山海", { dictionaries }).map((q) => [q.unit, q.use])).toEqual([["亩次方", "claim"], ["", "phrase"]]);
  });
});
