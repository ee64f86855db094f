import { expect, test } from "vitest";
import { parseReport } from "../../src/index.js";

test.each([
  ["抽查的120个项目中，有18个未按期开工。", "18个", "项目", "未按期开工"],
  ["抽查的120个项目中，有18个未及时整改。", "18个", "项目", "未及时整改"],
  ["抽查的120个项目中，有18个未开工。", "18个", "项目", "未开工"],
  ["全年火化遗体482具。", "482具", "遗体", "火化"],
  ["落实粮食储备24.5万吨，比下达的23万吨任务超出1.5万吨。", "1.5万吨", "任务", "超出"],
  ["食品烟酒支出7714元，恩格尔系数为29.2%。", "29.2%", "食品烟酒支出", "恩格尔系数"],
])("%s says %s of %s: %s", async (text, figure, subject, action) => {
  const { claims } = await parseReport(text);
  expect(claims.filter(({ quantity }) => quantity.text === figure).map((claim) => [claim.subject, claim.action])).toEqual([[subject, action]]);
});
