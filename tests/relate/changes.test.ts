import { describe, expect, test } from "vitest";
import { tiesOf } from "./ties.js";

describe("changes", () => {
  test("increment and growth belong to the level before them", async () => {
    expect(await tiesOf("一般公共预算收入完成107亿元，占年初预算的105%，比上年增收7亿元，增长7.0%。")).toContain("change 107亿元 up 7亿元 7.0%");
  });

  test("growth on another basis than the increment's is left alone", async () => {
    const ties = await tiesOf("一般公共预算支出完成46亿元，比上年减支2亿元，下降4.2%，剔除债务因素，同口径增长7.1%。");
    expect(ties).toEqual(["change 46亿元 down 2亿元 4.2%"]);
  });

  test("同比多增 is by how much more it rose: growth is of what it rose by, where both are since a year ago", async () => {
    expect(await tiesOf("年末存款余额184.6亿元，比年初增加16.2亿元，同比多增1.9亿元，增长9.6%。")).toEqual(["change 184.6亿元 up 16.2亿元 9.6%"]);
    expect(await tiesOf("6月末存款余额184.6亿元，比年初增加16.2亿元，同比多增1.9亿元，增长12.6%。")).toEqual([]);
  });

  test("a net increase behind a list is of its whole", async () => {
    const text = "高新技术企业达126家，其中新认定26家、重新认定18家，比上年净增14家，增长12.5%。";
    expect(await tiesOf(text)).toContain("change 126家 up 14家 12.5%");
  });

  test("growth of 增加值 is at constant prices and never recomputed", async () => {
    expect(await tiesOf("工业增加值107亿元，比上年增加7亿元，增长6.1%。")).toEqual([]);
  });
});

describe("repeats and lists", () => {
  test("an outcome said as an act and as an attribute is one fact", async () => {
    const text = "对2件行政败诉案件开展责任追究。\n审结行政诉讼案件13件，其中败诉2件。";
    expect(await tiesOf(text)).toContain("same 2件 2件");
  });

  test("titles before a number are counted; 等 leaves the list open", async () => {
    expect(await tiesOf("印发《甲办法》《乙规定》2个文件。")).toContain("listing 2个: 2");
    expect(await tiesOf("印发《甲办法》《乙规定》等5个文件。")).toContain("listing 5个: 2+");
  });

  test("以下三方面 announces a numbered list", async () => {
    expect(await tiesOf("重点做好以下三方面工作：一是抓学习；二是抓整改；三是抓督促。")).toContain("listing 三方面: 3");
  });
});

test("a span of time of last year is a figure, and the move is told with its step", async () => {
  expect(await tiesOf("平均办理时长由上年的4.2天压缩到3.1天，缩短1.1天，降幅26.2%。")).toEqual(["change 3.1天 down 1.1天 26.2%"]);
});
