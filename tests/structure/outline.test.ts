import { describe, expect, it } from "vitest";
import type { Section } from "../../src/model/section.js";
import { findOutline } from "../../src/structure/outline.js";
import { splitLines } from "./split-lines.js";

const outlineOf = (...lines: string[]) => findOutline(splitLines(lines.join("\n")));

/** `1 加强领导 / 1.1 完善制度`: ids and titles in the order of the text. */
function tree(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [`${section.id} ${section.title}`, ...tree(section.children)]);
}

const treeOf = (...lines: string[]) => tree(outlineOf(...lines).sections);

describe("findOutline: headings on their own lines", () => {
  it("nests 一、 （一） 1. （1） ①", () => {
    expect(
      treeOf("一、工作情况", "（一）预算收支", "1.一般公共预算", "（1）全县情况", "①税收收入", "②非税收入", "（2）本级情况", "2.基金预算", "（二）债务情况", "二、下一步"),
    ).toEqual([
      "1 工作情况", "1.1 预算收支", "1.1.1 一般公共预算", "1.1.1.1 全县情况", "1.1.1.1.1 税收收入", "1.1.1.1.2 非税收入",
      "1.1.1.2 本级情况", "1.1.2 基金预算", "1.2 债务情况", "2 下一步",
    ]);
  });

  it("lets a report go 一、→ 1. in one part and 一、→（一）→ 1. in another", () => {
    expect(treeOf("一、概况", "1.人口", "2.经济", "二、工作", "（一）农业", "1.粮食", "2.畜牧", "（二）工业", "1.产值", "三、问题")).toEqual([
      "1 概况", "1.1 人口", "1.2 经济", "2 工作", "2.1 农业", "2.1.1 粮食", "2.1.2 畜牧", "2.2 工业", "2.2.1 产值", "3 问题",
    ]);
  });

  it("tells the outer style from the numbering, not from a table: 第一部分 above 一、, and 1. above （一）", () => {
    expect(treeOf("第一部分 执行情况", "一、收入", "二、支出", "第二部分 预算草案", "一、收入", "二、支出")).toEqual([
      "1 执行情况", "1.1 收入", "1.2 支出", "2 预算草案", "2.1 收入", "2.2 支出",
    ]);
    expect(treeOf("1. 收入", "（一）税收", "（二）非税", "2. 支出", "（一）教育", "（二）卫生")).toEqual([
      "1 收入", "1.1 税收", "1.2 非税", "2 支出", "2.1 教育", "2.2 卫生",
    ]);
  });

  it("puts 一、 outside a list that stands before it", () => {
    expect(treeOf("1.说明甲。", "2.说明乙。", "一、收入", "1.税收", "2.非税", "二、支出", "1.教育", "2.卫生")).toEqual([
      "1 说明甲", "2 说明乙", "1b 收入", "1b.1 税收", "1b.2 非税", "2b 支出", "2b.1 教育", "2b.2 卫生",
    ]);
  });

  it("reads brackets of both widths and the ready-made numbers", () => {
    const { sections } = outlineOf("一、甲", "(一)乙", "㈡丙", "（ 三 ）丁", "⑴戊", "(2) 己");
    expect(tree(sections)).toEqual(["1 甲", "1.1 乙", "1.2 丙", "1.3 丁", "1.3.1 戊", "1.3.2 己"]);
    expect(sections[0]?.children.map((child) => child.number?.style)).toEqual(["（一）", "（一）", "（一）"]);
    expect(sections[0]?.children[2]?.number?.text).toBe("（ 三 ）");
  });

  it("reads chapters and articles", () => {
    expect(treeOf("第一章 总则", "第一条 为了规范工作，制定本办法。", "第二条 适用范围。", "第二章 职责", "第三条 各部门各司其职。")).toEqual([
      "1 总则", "1.1 为了规范工作，制定本办法", "1.2 适用范围", "2 职责", "2.3 各部门各司其职",
    ]);
  });

  it("keeps gaps and repeats as printed, and gives a repeated ordinal a letter", () => {
    expect(treeOf("一、甲", "二、乙", "四、丙", "二、丁", "二、戊")).toEqual(["1 甲", "2 乙", "4 丙", "2b 丁", "2c 戊"]);
  });

  it("marks a block that is only a heading, and no other", () => {
    const { blocks } = outlineOf("一、工作情况", "（一）完善体系。全年办结40件。", "（二）成效显著。", "1.新增岗位500个", "2.强化监督。");
    expect(blocks.map((block) => block.kind)).toEqual(["heading", "paragraph", "heading", "paragraph", "heading"]);
  });

  it("gives heading, number and section spans that say what they hold", () => {
    const text = "　　一、工作情况\n　　（一）完善体系。全年办结40件。\n　　正文。\n二、问题";
    const { sections } = findOutline(splitLines(text));
    const [first] = sections;
    const child = first?.children[0];
    const cut = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    expect(cut(first?.headingSpan)).toBe("一、工作情况");
    expect(cut(first?.span)).toBe("一、工作情况\n　　（一）完善体系。全年办结40件。\n　　正文。");
    expect(cut(child?.headingSpan)).toBe("（一）完善体系");
    expect(cut(child?.number?.span)).toBe("（一）");
    expect(child).toMatchObject({ level: 2, number: { style: "（一）", ordinal: 1 } });
  });

  it("cuts a long or figured first sentence at its first clause", () => {
    expect(treeOf("1、增值税完成43.5亿元，为预算的104.6%。", "2、罚没收入完成7.2亿元，增长3%。")).toEqual(["1 增值税完成43.5亿元", "2 罚没收入完成7.2亿元"]);
  });
});

describe("findOutline: what is no heading", () => {
  it.each([
    ["1.5亿元用于教育支出，比上年增长3%。"],
    ["2025年，全县办结案件40件。"],
    ["一、二、三产业增加值分别增长3%、4%、5%。"],
    ["一、二审案件共40件。"],
    ["1、2月份完成投资3亿元。"],
    ["第一产业增加值增长3%。第一次会议听取汇报。"],
    ["第一条地铁线路开通运营，日均客流3万人次。"],
    ["第一、二、三产业对经济增长的贡献率分别为3%、40%和57%。"],
    ["按照第（三）项规定，办理案件（一）类3件。"],
    ["会上提出“一是要依法办事，二是要公开透明”的要求。"],
    ["坚持发展第一要务，统一是非标准，增速居全市第一，第二名是邻县。"],
    ["首先抓好落实。实践再次证明，最后一公里已经打通。"],
  ])("%s", (line) => {
    expect(outlineOf(line).sections).toEqual([]);
  });

  it("takes 4. of 4.7个100% for a number only where 3. came before", () => {
    expect(treeOf("3.三名工程：名医、名科、名院。", "4.7个100%：工地围挡等。", "5.分级管理。").map((line) => line[0])).toEqual(["3", "4", "5"]);
    expect(treeOf("4.7个百分点的增幅居全市前列。")).toEqual([]);
  });

  it("takes the year for the heading's in 1.2025年收支情况", () => {
    expect(treeOf("1.2025年收支情况", "2.2026年收支安排")).toEqual(["1 2025年收支情况", "2 2026年收支安排"]);
  });

  it("skips a table of contents, with page numbers or without", () => {
    const body = ["一、收入情况", "全年收入3亿元，完成预算。", "二、支出情况", "全年支出2亿元，完成预算。"];
    expect(treeOf("目  录", "一、收入情况", "二、支出情况", ...body)).toEqual(["1 收入情况", "2 支出情况"]);
    expect(treeOf("目录", "一、收入情况……1", "二、支出情况……12", ...body)).toEqual(["1 收入情况", "2 支出情况"]);
    expect(treeOf("一、收入情况..........1", "二、支出情况..........12", ...body)).toEqual(["1 收入情况", "2 支出情况"]);
  });
});

describe("findOutline: run-in headings", () => {
  it("finds them behind 。；，and ：, inside the heading that runs on", () => {
    expect(treeOf("二、举措", "（一）完善体系。一是深化改革。依托平台办件40件。二是优化服务。", "（二）主要问题：一是制度不全；二是人手不足，三是经费紧张。")).toEqual([
      "2 举措", "2.1 完善体系", "2.1.1 深化改革", "2.1.2 优化服务", "2.2 主要问题", "2.2.1 制度不全", "2.2.2 人手不足", "2.2.3 经费紧张",
    ]);
  });

  it("ends a list with its paragraph, unless it goes on in the next", () => {
    const { sections, passages } = outlineOf("一、回顾", "成绩有三：一是增长。二是就业。", "还要看到不足。", "（一）工业发展", "（二）农业发展");
    expect(tree(sections)).toEqual(["1 回顾", "1.1 增长", "1.2 就业", "1.1b 工业发展", "1.2b 农业发展"]);
    expect(passages[2]?.sentences[0]?.section).toBe("1");

    const going = outlineOf("一、回顾", "一是增长。", "全年增长3%。", "二是就业。", "全年就业3万人。");
    expect(tree(going.sections)).toEqual(["1 回顾", "1.1 增长", "1.2 就业"]);
    expect(going.passages.map((passage) => passage.sentences[0]?.section)).toEqual(["1", "1.1", "1.1", "1.2", "1"]);
  });

  it("reads 一要, 首先, 第一， and ① as well", () => {
    expect(treeOf("要求如下：一要抓落实，二要讲实效。")).toEqual(["1 抓落实", "2 讲实效"]);
    expect(treeOf("首先，完善制度。其次，强化监督。再次，加强培训。最后，严格考核。")).toEqual([
      "1 完善制度", "2 强化监督", "3 加强培训", "4 严格考核",
    ]);
    expect(treeOf("第一，完善制度。第二，强化监督。")).toEqual(["1 完善制度", "2 强化监督"]);
    expect(treeOf("聚焦消费。①建设商圈。②引进品牌。③优化环境。")).toEqual(["1 建设商圈", "2 引进品牌", "3 优化环境"]);
    expect(treeOf("措施包括：（1）完善制度；（2）强化监督。")).toEqual(["1 完善制度", "2 强化监督"]);
  });

  it("keeps a list inside a list", () => {
    expect(treeOf("首先，完善制度。一是建章。二是立制。其次，强化监督。一是巡查。二是考核。")).toEqual([
      "1 完善制度", "1.1 建章", "1.2 立制", "2 强化监督", "2.1 巡查", "2.2 考核",
    ]);
  });

  it("shows a member whose 是 was lost as a gap", () => {
    expect(treeOf("一是减税降费。二积极推进减负。三是创新方式。")).toEqual(["1 减税降费", "3 创新方式"]);
  });

  it("starts over where the list does", () => {
    expect(treeOf("一、回顾", "一是甲。二是乙。", "一是丙。二是丁。三是戊。")).toEqual(["1 回顾", "1.1 甲", "1.2 乙", "1.1b 丙", "1.2b 丁", "1.3 戊"]);
  });
});

describe("findOutline: headings without a number", () => {
  const prose = "全年工作扎实推进，各项任务顺利完成，群众满意度不断提高。";

  it("opens a part of its own for what follows the report", () => {
    const { sections } = outlineOf("一、收入", prose, "二、支出", prose, "注：1.数据为快报数。", "2.合计数可能不等。", "附件1：收支表");
    expect(tree(sections)).toEqual(["1 收入", "2 支出", "h 注", "h.1 数据为快报数", "h.2 合计数可能不等", "hb 附件1"]);
    expect(sections[2]?.number).toBeNull();
  });

  it("takes a note under a table in the middle for what it is", () => {
    expect(treeOf("一、收入", "注：数据为快报数。", "二、支出")).toEqual(["1 收入", "2 支出"]);
  });

  it("finds bold lines between paragraphs where there are at least two", () => {
    expect(treeOf("各位代表：", prose, "经济实力稳步提升", prose, "民生福祉持续改善", prose)).toEqual(["h 经济实力稳步提升", "hb 民生福祉持续改善"]);
    expect(treeOf("各位代表：", prose, "经济实力稳步提升", prose)).toEqual([]);
    expect(treeOf("各位代表：", prose, "表1 主要指标", prose, "表2 分项指标", prose)).toEqual([]);
  });

  it("does not take a topic sentence for a section", () => {
    expect(treeOf("一、回顾", "枢纽大港地位进一步提升。" + prose, "营商环境持续优化。" + prose)).toEqual(["1 回顾"]);
  });
});

describe("findOutline: headings that the file itself marks", () => {
  /** `# 标题` is a heading of level 1, as Heading 1 of Word is. */
  function marked(...lines: string[]): string[] {
    const document = splitLines(lines.map((line) => line.replace(/^#+ /, "")).join("\n"));
    const blocks = document.blocks.map((block, index) => {
      const level = /^#*/.exec(lines[index]!)![0].length;
      return level > 0 ? { ...block, kind: "heading" as const, level } : block;
    });
    return tree(findOutline({ ...document, blocks }).sections);
  }
  const prose = "全年工作扎实推进，各项任务顺利完成，群众满意度不断提高，发展基础更加牢固。";

  it("takes one heading without a number at its word, and nests by level", () => {
    expect(marked(prose, "# 工作情况", prose)).toEqual(["h 工作情况"]);
    expect(marked(prose, "# 工作情况", "## 行政复议", prose, "## 行政应诉", prose, "# 下一步打算", prose)).toEqual([
      "h 工作情况", "h.h 行政复议", "h.hb 行政应诉", "hb 下一步打算",
    ]);
  });

  it("puts them among numbered headings by level", () => {
    expect(marked("# 一、工作情况", "## 行政复议", prose, "# 二、存在问题", prose, "# 附带说明", prose)).toEqual([
      "1 工作情况", "1.h 行政复议", "2 存在问题", "h 附带说明",
    ]);
  });

  it("lets printed numbers overrule levels, and takes no sentence for a heading", () => {
    expect(marked("# 一、工作情况", "# （一）行政复议", prose, "# （二）行政应诉", prose, "### 二、存在问题", prose)).toEqual([
      "1 工作情况", "1.1 行政复议", "1.2 行政应诉", "2 存在问题",
    ]);
    expect(marked("一、工作情况", `# ${prose}`, prose)).toEqual(["1 工作情况"]);
  });
});
