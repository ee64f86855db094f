import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../as-text.js";

const PARAGRAPHS = [
  "云岭市2024年法治政府建设情况报告",
  "一、总体情况",
  "2024年，全市各级行政机关深入推进依法行政，着力规范执法行为，全年共办理行政处罚案件12345件，比上年增长6.5%，其中适用简易程序的8012件，占64.9%。",
  "（一）行政复议规范高效。全年收到行政复议申请61件，其中不予受理21件，受理40件，审结37件，调解成功率36.5%，比上年提高3.2个百分点；行政机关负责人出庭应诉率达到100%。",
  "二是强化监督。开展规范性文件清理3次，废止文件15件，修改8件，清理结果按时向社会公布，接受群众监督。全年受理群众举报投诉1,186件，办结率99.2%。",
  "二、存在问题",
  "部分单位对法治建设的重视程度仍然不够，基层执法力量不足，个别案件办理周期偏长，需要在今后的工作中切实加以改进。",
  "云岭市人民政府",
  "2025年1月20日",
];

function wrap(paragraph: string, characters: number): string {
  return paragraph.match(new RegExp(`.{1,${characters}}`, "gu"))!.join("\n");
}

function paragraphsOf(text: string): string[] {
  return readText(text).blocks.map(({ span }) => text.slice(span.start, span.end).replace(/\s/gu, ""));
}

describe("readText", () => {
  it("makes a block of each line of an ordinary text", () => {
    const text = PARAGRAPHS.map((paragraph) => `　　${paragraph}`).join("\n\n");
    expect(paragraphsOf(text)).toEqual(PARAGRAPHS);
    expect(readText(text).blocks.map(({ origin }) => origin)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17].map((line) => ({ format: "text", line })));
  });

  it.each([30, 34, 38])("joins lines wrapped at %i characters", (characters) => {
    const indented = PARAGRAPHS.map((paragraph) => wrap(`　　${paragraph}`, characters)).join("\n");
    expect(paragraphsOf(indented)).toEqual(PARAGRAPHS);
    const spaced = PARAGRAPHS.map((paragraph) => wrap(paragraph, characters)).join("\n\n");
    expect(paragraphsOf(spaced)).toEqual(PARAGRAPHS);
    const bare = PARAGRAPHS.map((paragraph) => wrap(paragraph, characters)).join("\n");
    expect(paragraphsOf(bare)).toEqual(PARAGRAPHS);
  });

  it("joins wrapped lines with a blank line after each", () => {
    const text = PARAGRAPHS.map((paragraph) => wrap(`　　${paragraph}`, 32)).join("\n").replaceAll("\n", "\n\n");
    expect(paragraphsOf(text)).toEqual(PARAGRAPHS);
  });

  it("joins a figure that a line break cut, into one block", () => {
    const text = "全年共收到行政复议申请1,1\n86件，其中不予受理21件，受理40件，审结3\n7件。";
    expect(readText(text).blocks).toHaveLength(1);
  });

  it("joins the second line of a single wrapped sentence", () => {
    expect(readText("2024年，全市共受理行政复议申请40件，其中审结37\n件，调解成功率36.5%。").blocks).toHaveLength(1);
  });

  it("joins what was torn off in a text that is not wrapped", () => {
    const long = "全市生态环境质量持续改善，水环境质量稳中向好，空气优良天数比例达到95.1%，";
    const text = `${long.repeat(4)}PM\n2.5\n平均浓度为21微克/立方米。\n${long.repeat(4)}贷款增长27.\n3%。\n完成投资12亿元\n。`;
    expect(readText(text).blocks).toHaveLength(3);
  });

  it("joins lines cut at pauses where that is the habit of the text", () => {
    const clause = "深入推进依法行政工作，\n着力规范行政执法行为，\n全年受理案件40件。\n";
    expect(readText(`各位代表，\n${clause.repeat(4)}`).blocks).toHaveLength(5);
    expect(readText("请予审议，\n谢谢大家。").blocks).toHaveLength(2);
  });

  it("joins no titles, list items, headings or signatures", () => {
    const lines = [
      "云岭市人民政府关于二〇二四年度",
      "法治政府建设工作情况的报告书",
      "一、强化行政执法监督和规范管理",
      "1.公布规范性文件清理工作结果",
      "2.开展行政执法案卷评查工作",
      "云岭市人民政府办公室",
      "2025年1月20日",
    ];
    expect(readText(lines.join("\n")).blocks).toHaveLength(lines.length);
  });

  it("makes one block of a table", () => {
    const text = "表1 办件情况\n\n| 类别 | 件数 |\n| --- | --- |\n| 受理 | 40 |\n\n全年受理40件。\n类别\t2023年\t2024年\n受理\t36\t40\n审结\t33\t37\n";
    expect(readText(text).blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph", "table"]);
  });

  it("takes neither a numbered list set with tabs nor a bar in a sentence for a table", () => {
    const list = "1.\t深入推进依法行政，着力规范执法行为。\n2.\t强化执法监督，开展案卷评查。\n3.\t加强普法宣传。";
    expect(readText(list).blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(readText("登录|注册\n首页|政务公开").blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
  });

  it("leaves out nothing but white space, for any text", () => {
    const line = fc.string({ unit: fc.constantFrom(..."受理40件，。 \t　|1.（一）\r\n\uFEFF\ud800"), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        fc.pre(lines.some((value) => value.trim() !== ""));
        const { text, blocks } = readText(lines.join("\n"));
        let last = 0;
        for (const { span } of blocks) {
          expect(text.slice(last, span.start).trim()).toBe("");
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          last = span.end;
        }
        expect(text.slice(last).trim()).toBe("");
      }),
    );
  });
});
