import { describe, expect, test } from "vitest";
import { tiesOf } from "./ties.js";

describe("rates and shares", () => {
  test("a rate is of the act in its name over what came in", async () => {
    expect(await tiesOf("受理行政调解案件3154件，调解成功1151件，调解成功率36.5%。")).toContain("rate 36.5% = 1151件 / 3154件");
  });

  test("with the base printed and not the numerator, only whole numbers are left", async () => {
    expect(await tiesOf("受理案件40件，办结率93.1%。")).toContain("granularity 93.1% of 40件");
  });

  test("a figure that is not the rate's base is not made one", async () => {
    expect(await tiesOf("开展提醒服务57次，续证成功率达90%。")).toEqual([]);
  });

  test("占…的比重 is of the part over the named base", async () => {
    const text = "一般公共预算收入209.70亿元，其中税收收入152.47亿元，增长4.3%，税收收入占一般公共预算收入的比重为72.7%。";
    expect(await tiesOf(text)).toContain("rate 72.7% = 152.47亿元 / 209.70亿元");
  });

  test("a bare 占 is of the whole that the part was listed under, as a reading", async () => {
    expect(await tiesOf("抽查市场主体1468户次，其中部门联合抽查529户次，占36.0%。")).toContain("rate 36.0% = 529户次 / 1468户次 (reading)");
  });

  test("为年初预算500万元的96.4% names its own base", async () => {
    expect(await tiesOf("全州基金预算支出482万元，为年初预算500万元的96.4%。")).toContain("rate 96.4% = 482万元 / 500万元");
  });

  test("the members of a structure ratio are shares of the parts", async () => {
    const text =
      "全年生产总值100.0亿元。其中，第一产业增加值10.0亿元；第二产业增加值40.0亿元；第三产业增加值50.0亿元。三次产业结构为10.0：40.0：50.0。";
    expect(await tiesOf(text)).toContain("rate 10.0 = 10.0亿元 / 100.0亿元");
  });
});
