import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const SENTENCE = "全年开展行政执法人员业务培训12期，培训执法人员1860人次，组织法律知识考试3场。";
const LONG = `${SENTENCE}全区行政机关负责人出庭应诉率达到100%，行政案件败诉率降至2.1%，应诉能力明显增强。`;
const found = (text: string) => wordsFound("sentence-repeated", text);

describe("sentence-repeated", () => {
  it("finds a sentence and a paragraph that stand there twice", async () => {
    const text = `一、主要工作\n${SENTENCE}执法力量增强。\n二、其他工作\n效果良好。${SENTENCE}\n`;
    expect(await found(text)).toEqual([SENTENCE]);
    const [finding] = await findingsOf("sentence-repeated", `一、主要工作\n${LONG}\n二、其他工作\n${LONG}\n`);
    expect(finding).toMatchObject({ severity: "info", message: expect.stringMatching(/^这一段.*数字是否应当更新。$/) });
    expect(finding?.related).toMatchObject([{ span: { start: 7 } }]);
  });

  it("takes a text that was put there twice for one repetition", async () => {
    const paragraphs = [..."甲乙丙丁"].map((name) => `${LONG.replaceAll("，", `，${name}镇`)}\n`).join("");
    expect(await findingsOf("sentence-repeated", `${paragraphs}短。\n${paragraphs}`)).toMatchObject([{ message: expect.stringContaining("起的4段") }]);
  });

  it("lets short sentences, headings and set phrases come back", async () => {
    const set = "坚持以习近平新时代中国特色社会主义思想为指导，认真落实上级党委和政府关于法治建设的各项决策部署。";
    expect(await found(`一、主要工作\n${set}执法力量增强。\n二、主要工作\n${set}执法力量增强。\n`)).toEqual([]);
  });
});
