import { describe, expect, it } from "vitest";
import type { Meta } from "../../src/model/meta.js";
import { findMeta } from "../../src/structure/meta.js";
import { findOutline } from "../../src/structure/outline.js";
import { splitLines } from "./split-lines.js";

function metaOf(lines: readonly string[], name: string | null = null) {
  const document = splitLines(lines.join("\n"), name);
  return { ...findMeta(document, findOutline(document)), slice: ({ span }: Framed) => document.text.slice(span!.start, span!.end) };
}

type Framed = NonNullable<Meta["title"]>;

const words = (mentions: readonly Framed[] | null) => mentions?.map((mention) => mention.text) ?? null;
const prose = "全年工作扎实推进，各项任务顺利完成，群众满意度不断提高，发展基础更加牢固。";

describe("findMeta: a joint report with everything in its place", () => {
  const meta = metaOf([
    "", "青文〔2025〕20号", "", "中共青筠区委  青筠区人民政府", "关于2024年法治政府建设", "情况的报告", "", "市委、市人大、市政府：", "　　2024年，" + prose,
    "一、加强领导", prose, "二、主要成效", prose, "　　中共青筠区委　　　青筠区人民政府", "　　　　　2025年1月20日",
  ]);

  it("reads the number", () => {
    expect(meta.documentNumber).toMatchObject({ text: "青文〔2025〕20号", agencyCode: "青文", year: 2025, serial: 20 });
  });

  it("reads a title over several lines, issuers included", () => {
    expect(meta.title?.text).toBe("中共青筠区委  青筠区人民政府关于2024年法治政府建设情况的报告");
    expect(meta.slice(meta.title!)).toBe("中共青筠区委  青筠区人民政府\n关于2024年法治政府建设\n情况的报告");
  });

  it("reads issuers, addressees, period, place, genre and date", () => {
    expect(words(meta.issuers)).toEqual(["中共青筠区委", "青筠区人民政府"]);
    expect(words(meta.addressees)).toEqual(["市委", "市人大", "市政府"]);
    expect(meta.period).toMatchObject({ text: "2024年", start: "2024-01-01", end: "2024-12-31" });
    expect(meta.place).toMatchObject({ text: "青筠区", level: "county" });
    expect(meta.genre).toMatchObject({ key: "fazhi", text: "法治政府建设情况" });
    expect(meta.date).toMatchObject({ text: "2025年1月20日", iso: "2025-01-20" });
  });
});

describe("document numbers", () => {
  it.each([
    ["青政发[2025]3号", "青政发", 2025, 3],
    ["青政办〔2025〕第12号", "青政办", 2025, 12],
    ["青财【2024】105 号", "青财", 2024, 105],
    ["青统（2025）7号", "青统", 2025, 7],
    ["青审 〔２０２５〕８号", "青审", 2025, 8],
    ["文号：青政字〔2025〕3号", "青政字", 2025, 3],
    ["青检发〔2025〕3号　　签发人：某某", "青检发", 2025, 3],
  ])("%s", (line, agencyCode, year, serial) => {
    expect(metaOf([line, "关于2024年工作情况的报告", prose]).documentNumber).toMatchObject({ agencyCode, year, serial });
  });

  it.each(["根据《办法》（青政发〔2025〕3号）", "第3号", "〔2025〕3号", "青政发〔25〕3号"])("%s is none", (line) => {
    expect(metaOf([line, "一、收入", prose]).documentNumber).toBeNull();
  });
});

describe("titles, issuers and years", () => {
  it("joins a title that goes on below a line that could have ended it", () => {
    const meta = metaOf(["关于霖川市2018年财政预算执行情况", "和2019年财政预算（草案）的报告", "—2019年4月24日在霖川市第七届人民代表大会第四次", "会议上", "霖川市财政局局长　李　明", "各位代表：", prose]);
    expect(meta.title?.text).toBe("关于霖川市2018年财政预算执行情况和2019年财政预算（草案）的报告");
    expect(meta.genre?.key).toBe("budget");
    expect(meta.period?.start).toBe("2018-01-01");
    expect(words(meta.issuers)).toEqual(["霖川市财政局"]);
    expect(meta.place).toMatchObject({ text: "霖川市", level: "city" });
    expect(meta.date?.iso).toBe("2019-04-24");
  });

  it("reads a communiqué with its bureaus and day below the title", () => {
    const meta = metaOf(["2025年霖川市国民经济和社会发展", "统计公报[1]", "霖川市统计局", "国家统计局霖川调查队", "2026年3月31日", "一、综合", prose]);
    expect(meta.title?.text).toBe("2025年霖川市国民经济和社会发展统计公报");
    expect(words(meta.issuers)).toEqual(["霖川市统计局", "国家统计局霖川调查队"]);
    expect(meta).toMatchObject({ addressees: null, genre: { key: "stat-communique" }, date: { iso: "2026-03-31" }, period: { start: "2025-01-01" } });
  });

  it("closes up a letter-spaced title, and takes the year from the headings of a work report", () => {
    const meta = metaOf(["政 府 工 作 报 告", "——2026年1月20日在霖川市青筠区第十五届人民代表大会第三次会议上", "霖川市青筠区人民政府代区长  王小明", "各位代表：", prose, "一、2025年工作回顾", prose, "二、2026年工作安排", prose]);
    expect(meta.title?.text).toBe("政府工作报告");
    expect(meta.genre?.key).toBe("work-report");
    expect(meta.period).toMatchObject({ text: "2025年", end: "2025-12-31" });
    expect(words(meta.issuers)).toEqual(["霖川市青筠区人民政府"]);
    expect(meta.place).toMatchObject({ text: "霖川市青筠区", level: "county" });
    expect(meta.date).toMatchObject({ text: "2026年1月20日" });
  });

  it("does not take the year of delivery in a work report's title for the year reported on", () => {
    expect(metaOf(["2026年霖川省政府工作报告", "各位代表：", prose, prose]).period).toMatchObject({ text: "2026年", start: "2025-01-01", end: "2025-12-31" });
  });

  it("counts 过去五年 back from the day of delivery", () => {
    const meta = metaOf(["政府工作报告", "——2022年1月9日在霖川市第八届人民代表大会第一次会议上", "各位代表：", prose, "一、过去五年工作回顾", prose]);
    expect(meta.period).toMatchObject({ text: "过去五年", start: "2017-01-01", end: "2021-12-31" });
  });

  it("finds the year of a report whose title gives none: a heading, the signature, the opening", () => {
    const meta = metaOf(["现将有关情况报告如下：", "一、2021年主要工作情况", "推进法治政府建设，" + prose, "霖川市青筠区人民政府", "二〇二二年一月五日"]);
    expect(meta).toMatchObject({ title: null, addressees: null, period: { start: "2021-01-01" }, genre: { key: "fazhi" }, date: { iso: "2022-01-05" } });
    expect(words(meta.issuers)).toEqual(["霖川市青筠区人民政府"]);
    expect(metaOf(["2025年是“十四五”规划收官之年。" + prose, "一、综合", "初步核算，全年增长5%。"]).period?.text).toBe("2025年");
  });

  it("reads the opening words of a report without a title", () => {
    const meta = metaOf(["霖川市财政局", "各位代表：", "　　受市人民政府委托，向大会报告霖川市2018年预算执行情况和2019年预算草案，请予审议。", "一、2018年预算执行情况", prose]);
    expect(meta).toMatchObject({ title: null, genre: { key: "budget", text: "预算执行情况" }, period: { text: "2018年" }, place: { text: "霖川市" } });
  });

  it("reads a bureau's own report as one of a department", () => {
    expect(metaOf(["霖川市财政局2024年法治政府建设情况报告", prose]).place).toMatchObject({ text: "霖川市", level: "department" });
    expect(metaOf(["霖川市2024年预算执行情况的报告", "霖川市财政局", prose]).place).toMatchObject({ level: "city" });
  });

  it("does not lead a sentence or a menu item for a title", () => {
    expect(metaOf(["首页 > 政务公开 > 工作报告", "李明同志作政府工作报告。", "各位代表：", prose]).title).toBeNull();
  });

  it.each([
    ["青禾省2025年国民经济和社会发展计划执行情况的报告", "plan", "青禾省", "province"],
    ["关于霖川市2024年度市级预算执行和其他财政收支的审计工作报告", "audit", "霖川市", "city"],
    ["霖川市中级人民法院工作报告", "court", "霖川市", "city"],
    ["青筠区人民检察院工作报告", "procuratorate", "青筠区", "county"],
    ["沄水县2024年政府信息公开工作年度报告", "foi", "沄水县", "county"],
    ["沄水县柳溪镇2024年法治政府建设年度报告", "fazhi", "沄水县柳溪镇", "township"],
    ["青云街道2024年法治政府建设情况报告", "fazhi", "青云街道", "township"],
    ["关于霖川市2024年行政复议和行政应诉工作情况的报告", "reconsideration", "霖川市", "city"],
    ["大岭彝族自治州2024年国民经济和社会发展统计公报", "stat-communique", "大岭彝族自治州", "city"],
  ])("%s", (title, genre, place, level) => {
    expect(metaOf([title, prose])).toMatchObject({ title: { text: title }, genre: { key: genre }, place: { text: place, level } });
  });

  it("uses the file's name only where the text bears it out", () => {
    const text = ["各位代表：", "　　现在，我代表区人民政府向大会作工作报告，请予审议。", "一、2024年工作回顾", "青筠区全年增长5%。" + prose];
    expect(metaOf(text, "2025年青筠区政府工作报告.txt").place).toMatchObject({ text: "青筠区", level: "county" });
    expect(metaOf(text).place).toBeNull();
    expect(metaOf(text, "2025年沄水县政府工作报告.txt").place).toBeNull();
  });

  it("finds nothing in a text that is no report", () => {
    const { slice: _, ...meta } = metaOf(["Hello, world.", "This is 1 line."]);
    expect(Object.values(meta).every((piece) => piece === null)).toBe(true);
  });
});

describe("findMeta: what stands in the margin alone", () => {
  const withMargin = (lines: readonly string[], margin: readonly string[]) => {
    const document = { ...splitLines(lines.join("\n")), margin };
    return findMeta(document, findOutline(document));
  };

  it("completes the frame, without a place in the text", () => {
    const meta = withMargin([prose, "一、加强领导", prose], ["关于霖川市2025年预算执行情况和2026年预算草案的报告", "霖川市财政局", "2026-01-28 11:09"]);
    expect(meta).toMatchObject({
      title: { text: "关于霖川市2025年预算执行情况和2026年预算草案的报告", span: null },
      issuers: [{ text: "霖川市财政局", span: null }],
      period: { text: "2025年", start: "2025-01-01", span: null },
      place: { text: "霖川市", level: "city", span: null },
      genre: { key: "budget", span: null },
      date: { text: "2026-01-28", iso: "2026-01-28", span: null },
    });
  });

  it("is not believed where a reprint names its source", () => {
    const lines = ["霖川市2024年国民经济和社会发展统计公报", prose, "一、综合", prose, "（信息来源：霖川市统计局）"];
    expect(withMargin(lines, ["青禾省统计局"]).issuers).toMatchObject([{ text: "霖川市统计局" }]);
  });

  it("yields to the text", () => {
    const lines = ["霖川市2024年法治政府建设情况的报告", "霖川市司法局", "2025年1月20日", prose];
    const meta = withMargin(lines, ["沄水县2023年预算执行情况的报告", "沄水县财政局", "2024-02-01"]);
    expect(meta).toEqual(withMargin(lines, []));
    expect(meta.title?.span).toEqual({ start: 0, end: lines[0]!.length });
  });
});
