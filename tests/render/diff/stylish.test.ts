import { expect, test } from "vitest";
import { renderDiffStylish } from "../../../src/render/diff/stylish.js";
import { AFTER, BEFORE, draftFiles } from "./drafts.js";

const plain = { lang: "zh", colored: false, width: 100 } as const;

test("says what was left behind, what does not agree, and every figure with its places in both drafts", async () => {
  expect(renderDiffStylish(await draftFiles(BEFORE, AFTER), plain)).toMatchInlineSnapshot(`
    "送审稿.txt → 修改稿.txt  临川市云山区2025年法治政府建设年度报告

    该改未改：2 处
      未改  9:8 → 13:8  行政诉讼案件  120件
      已改  9:17 → 13:17  行政诉讼案件一审  80件 → 95件  +15件（+18.75%）
      它所依据的数改了，它没有改，见问题 part-exceeds-whole
      其中各项之和135件（95＋40）超过行政诉讼案件120件，多出15件；如其不在此总数之内，请注明。

      未改  13:11 → 17:11  收到行政复议申请  61件
      已改  5:11  收到行政复议申请  61件 → 74件  +13件（+21.31%）
      原稿中是同一事项、同一个数，没有一并改

    新出现的问题：1 处
       13:8  疑似  其中各项之和135件（95＋40）超过行政诉讼案件120件，多出15件；如其不在此总数之内，请注明。  part-exceeds-whole
             三、行政应诉
       13:8 | 行政诉讼案件共120件，其中一审95件，二审40件。
            |               ^^^^^          ~~~~      ~~~~ 分项
             所写 120件，推算 135件：95 + 40 = 135 > 120

    改动的数字：3 处
      5:11          收到行政复议申请  61件 → 74件         +13件（+21.31%）
      5:40          投入资金          5.2亿元 → 5.23亿元  +0.03亿元（+0.58%）  精度
      9:17 → 13:17  行政诉讼案件一审  80件 → 95件         +15件（+18.75%）

    新增的数字：1 处
      9:6  新建服务站  15个

    删去的数字：1 处
      9:34  新聘人民调解员  136名

    写法改变的数字：1 处
      5:50 → 5:51  培训干部  1.2万人次 → 12000人次

    数字：改动 3，新增 1，删去 1，只改写法 1，未变 6
    问题：新出现 1，数字改了仍对不上 0，没有处理 0，已消除 0
    该改未改：2 处
    "
  `);
});

test("in English", async () => {
  const text = renderDiffStylish(await draftFiles(BEFORE, AFTER), { ...plain, lang: "en" });
  expect(text).toContain("Left behind: 2\n");
  expect(text).toContain("  unchanged  ");
  expect(text).toContain("61件 → 74件");
  expect(text).toContain("Figures: 3 changed, 1 new, 1 removed, 1 only written otherwise, ");
});

test("says that nothing changed, and where nothing could be compared", async () => {
  expect(renderDiffStylish(await draftFiles(BEFORE, BEFORE), plain)).toContain("两稿的数字和核对结果都没有变化。");
  expect(renderDiffStylish(await draftFiles("没有数字。", "也没有数字。"), plain)).toContain("没有可对照的");
});

test("lists settled and open findings in a line each, with the reason", async () => {
  const bad = "一、情况\n\n全年受理申请43件，审结37件，审结率90.0%。行政诉讼案件共120件，其中一审80件，二审50件。";
  const text = renderDiffStylish(await draftFiles(bad, bad.replace("90.0%", "86.0%")), plain);
  expect(text).toMatch(/没有处理的问题：1 处\n {2}3:\d+ {2}疑似 .*part-exceeds-whole\n/);
  expect(text).toMatch(/已消除的问题：1 处\n {2}3:\d+ {2}矛盾 .*rate-mismatch {2}数字改了\n/);
});

test("nothing of a stranger's words is obeyed by the terminal", async () => {
  const text = renderDiffStylish(await draftFiles(BEFORE, AFTER.replace("新建服务站", "新建\u001b[31m服务站\u202e"), ["a\u001b[2J.txt", "b.txt"]), plain);
  for (const mark of ["\u001b", "\u202e"]) expect(text).not.toContain(mark);
});
