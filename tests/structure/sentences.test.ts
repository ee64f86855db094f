import { describe, expect, it } from "vitest";
import { findOutline } from "../../src/structure/outline.js";
import { splitLines } from "./split-lines.js";

function sentencesOf(text: string): string[] {
  const { passages } = findOutline(splitLines(text));
  return passages.flatMap(({ reading, sentences }) => sentences.map(({ start, end }) => reading.text.slice(start, end)));
}

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["受理40件，审结37件。败诉2件！为什么？", ["受理40件，审结37件。", "败诉2件！", "为什么？"]],
    ["受理40件；审结37件。", ["受理40件；审结37件。"]],
    ["没有句号的一行", ["没有句号的一行"]],
    ["印发《通知。》等文件。落实。", ["印发《通知。》等文件。", "落实。"]],
    ["他说：“办好实事。”群众满意。", ["他说：“办好实事。”", "群众满意。"]],
    ["推行“一次办！”改革。", ["推行“一次办！”改革。"]],
    ["增长5%（含调入。）。下降3%。", ["增长5%（含调入。）。", "下降3%。"]],
    ["（数据为快报数。）全年增长。", ["（数据为快报数。）", "全年增长。"]],
    ["少了右括号（含调入。全年增长。", ["少了右括号（含调入。", "全年增长。"]],
    ["多了右括号）含调入。全年增长。", ["多了右括号）含调入。", "全年增长。"]],
    ['深化"放管服。"改革。完成。', ['深化"放管服。"', "改革。", "完成。"]],
    ["受理40件, 审结37件. 败诉率3.5%. 完成.", ["受理40件, 审结37件.", "败诉率3.5%.", "完成."]],
    ["很好！！！真的？！是。。。", ["很好！！！", "真的？！", "是。。。"]],
    ["访问 www.example.cn?a=1 查询。", ["访问 www.example.cn?a=1 查询。"]],
    ["一. 工作情况", ["一. 工作情况"]],
  ])("%s", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("says which are the words of a heading", () => {
    const { passages } = findOutline(splitLines("一、工作情况\n（一）完善体系。一是深化改革。办件40件。二是新增岗位500个。"));
    const flags = passages.flatMap(({ reading, sentences }) =>
      sentences.map(({ start, end, heading, section }) => [reading.text.slice(start, end), heading, section]),
    );
    expect(flags).toEqual([
      ["一、工作情况", true, "1"],
      ["（一）完善体系。", true, "1.1"],
      ["一是深化改革。", true, "1.1.1"],
      ["办件40件。", false, "1.1.1"],
      ["二是新增岗位500个。", false, "1.1.2"],
    ]);
  });

  it("gives no passage for a table", () => {
    const { passages, blocks } = findOutline(splitLines("前文。\n|甲|乙|\n后文。"));
    expect(blocks).toHaveLength(3);
    expect(passages).toHaveLength(2);
  });
});
