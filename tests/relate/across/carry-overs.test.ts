import { expect, test } from "vitest";
import { tiesAcross } from "./across.js";

const carryOvers = async (last: string, now: string): Promise<readonly string[]> =>
  (await tiesAcross({ last, now })).filter((tie) => tie.startsWith("carry-over"));

test("what was carried in is what was carried on, whichever noun for a case is used", async () => {
  const last = "全年办理行政复议案件270件，审结248件，结转下年22件。";
  expect(await carryOvers(last, "新收行政复议申请301件，加上上年结转19件，审结298件。")).toEqual(["carry-over final 19件 ~ 22件"]);
  expect(await carryOvers(last, "上年结转行政复议案件19件，全年收到行政复议申请301件。")).toEqual(["carry-over final 19件 ~ 22件"]);
});

test("the years may be named instead", async () => {
  const last = "新收行政复议案件348件，审结353件，结转2025年27件。";
  expect(await carryOvers(last, "新收行政复议案件412件；加上2024年结转的25件，共办理437件。")).toEqual(["carry-over final 25件 ~ 27件"]);
});

test("未审结 alone may be said of some of the cases", async () => {
  expect(await carryOvers("截至年底，未审结行政复议案件22件。", "上年结转行政复议案件19件。")).toEqual(["carry-over likely 19件 ~ 22件"]);
});

test("what stands beside a figure says of what it is", async () => {
  const last = "办理行政复议案件270件，审结248件，未审结22件。";
  expect(await carryOvers(last, "含上年结转的22件在内，全年办理行政复议案件351件。")).toEqual(["carry-over likely 22件 ~ 22件"]);
});

test("a stock at the beginning is the stock at last year's end", async () => {
  const last = "年初行政规范性文件43件，新制定8件，废止5件，年末现行有效46件。";
  expect(await carryOvers(last, "年初有行政规范性文件48件，新制定6件，废止9件，年末现行有效45件。")).toEqual(["carry-over final 48件 ~ 46件"]);
});

test("nothing is tied where last year's report leaves a choice, nor what is of another matter or area", async () => {
  expect(await carryOvers("未审结行政复议案件22件。结转下年行政复议案件24件。", "上年结转行政复议案件19件。")).toEqual([]);
  expect(await carryOvers("结转下年行政复议案件22件。", "上年结转信访事项19件。")).toEqual([]);
  expect(await carryOvers("区本级结转下年行政复议案件22件。", "全区上年结转行政复议案件19件。")).toEqual([]);
});

test("budget accounts carry on by fund and level, and are settled later", async () => {
  const last = "全市一般公共预算收入完成107607万元。年终结转15689万元。市本级一般公共预算收入完成25408万元。年终结转8588万元。";
  const now = "全市一般公共预算收入完成109607万元，上年结转收入14489万元。市本级一般公共预算收入完成25508万元，上年结转收入6033万元。";
  expect((await tiesAcross({ last, now }, "预算执行情况的报告")).filter((tie) => tie.startsWith("carry-over"))).toEqual([
    "carry-over preliminary 14489万元 ~ 15689万元",
    "carry-over preliminary 6033万元 ~ 8588万元",
  ]);
});
