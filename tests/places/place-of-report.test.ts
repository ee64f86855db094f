import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import type { Report } from "../../src/index.js";
import { placeOfClaim, placeOfReport, yearOfClaim } from "../../src/places/index.js";

const read = (title: string, body: string, filename?: string): Promise<Report> => parseReport(`${title}\n\n${body}\n`, filename === undefined ? {} : { filename });

describe("placeOfReport", () => {
  test("by the title", async () => {
    expect(placeOfReport(await read("三明市2024年预算执行情况的报告", "全市收入40亿元。"))).toMatchObject({ code: "350400", fullName: "福建省三明市" });
  });
  test("a name of several places by what the text speaks of", async () => {
    const body = "鼓楼区认真落实南京市部署。南京市委、南京市政府多次调研。对口支援徐州市一次。全年收到行政复议申请61件。";
    expect(placeOfReport(await read("鼓楼区2024年法治政府建设情况报告", body))).toMatchObject({ code: "320106" });
  });
  test("of several places of a name none, where nothing decides; the name is kept", async () => {
    expect(placeOfReport(await read("鼓楼区2024年法治政府建设情况报告", "全年收到行政复议申请61件。"))).toMatchObject({ code: null, name: "鼓楼区", series: "鼓楼区", level: "county" });
  });
  test("by the file's name, where the report names none", async () => {
    const report = await read("政府工作报告", "各位代表：全年收到建议61件。", "2021/深圳市坪山区-2022.txt");
    expect(report.meta.place).toBeNull();
    expect(placeOfReport(report)).toMatchObject({ code: "440310" });
  });
  test("a place that the table lacks keeps its name", async () => {
    expect(placeOfReport(await read("临川市云山区2024年法治政府建设情况报告", "全区收到申请61件。"))).toMatchObject({ code: null, name: "临川市云山区", level: "county" });
  });
  test("none where none is named", async () => expect(placeOfReport(await read("工作总结", "收到申请61件。"))).toBeNull());
});

describe("placeOfClaim", () => {
  const placesIn = async (title: string, body: string): Promise<readonly (readonly [string, string | null, string | null])[]> => {
    const report = await read(title, body);
    return report.claims.map((claim) => [claim.quantity.text, placeOfClaim(report, claim).code, placeOfClaim(report, claim).level]);
  };

  test("the report's place for 全市 and where nothing is said, its own for 市本级, the province for 全省", async () => {
    const rows = await placesIn("三明市2024年预算执行情况的报告", "全市一般公共预算收入40亿元。市本级一般公共预算收入12亿元。全省一般公共预算收入900亿元。收到建议61件。");
    expect(rows).toEqual([
      ["40亿元", "350400", "city"],
      ["12亿元", "350400", "own"],
      ["900亿元", "350000", "province"],
      ["61件", "350400", "city"],
    ]);
  });
  test("全区 of an autonomous region is the region", async () => {
    const rows = await placesIn("宁夏回族自治区2024年预算执行情况的报告", "全区一般公共预算收入500亿元。");
    expect(rows).toEqual([["500亿元", "640000", "province"]]);
  });
  test("我区 of a district that was a zone then", async () => {
    const report = await read("坪山新区2013年工作报告", "我区收到建议61件。");
    expect(placeOfClaim(report, report.claims[0]!)).toMatchObject({ place: "广东省深圳市坪山新区", code: null, series: "440310", level: "county" });
  });
  test("a place that is named is looked for within the report's first", async () => {
    const report = await read("南京市2024年预算执行情况的报告", "全市收入40亿元。");
    const claim = report.claims[0]!;
    const within = (place: string): unknown => placeOfClaim(report, { ...claim, scope: { place, level: null, includes: [], excludes: [], agency: null } });
    expect(within("鼓楼区")).toMatchObject({ place: "江苏省南京市鼓楼区", code: "320106", level: "county" });
    expect(within("三明市")).toMatchObject({ code: "350400", level: "city" });
    expect(within("云山区")).toEqual({ place: "云山区", code: null, series: null, level: "county" });
  });
  test("which counties are meant is not known: they are not the city", async () => {
    const rows = await placesIn("三明市2024年预算执行情况的报告", "县级一般公共预算收入28亿元。");
    expect(rows).toEqual([["28亿元", null, "county"]]);
  });
});

test("yearOfClaim: the figure's own year, then the report's, never the file's name", async () => {
  const report = await read("三明市2024年法治政府建设情况报告", "全年收到行政复议申请61件。2023年收到行政复议申请52件。截至2022年底现行有效规范性文件40件。", "三明-2030.txt");
  expect(report.claims.map((claim) => [claim.quantity.text, yearOfClaim(report, claim)])).toEqual([["61件", 2024], ["52件", 2023], ["40件", 2022]]);
});

test("yearOfClaim: what stands under a heading of another year speaks of that year", async () => {
  const body = "一、2024年预算执行情况\n（一）一般公共预算\n全市一般公共预算收入40亿元。\n二、2025年预算草案\n（一）一般公共预算\n全市一般公共预算收入安排43亿元，2024年完成41亿元。\n三、2024年预算执行和2025年预算草案说明\n全市一般公共预算支出50亿元。";
  const report = await read("三明市2024年预算执行情况和2025年预算草案的报告", body);
  expect(report.claims.map((claim) => [claim.quantity.text, yearOfClaim(report, claim)])).toEqual([["40亿元", 2024], ["43亿元", 2025], ["41亿元", 2024], ["50亿元", 2024]]);
});

test("yearOfClaim: what follows a year that is a clause by itself speaks of that year; since a year is not of it", async () => {
  const report = await read("三明市2024年法治政府建设情况报告", "2022年，全市收到行政复议申请61件，审结60件。到2026年，培训人员1000人。2020年以来，累计办理案件40件。2024年，办理信访75件。");
  expect(report.claims.map((claim) => [claim.quantity.text, yearOfClaim(report, claim)])).toEqual([["61件", 2022], ["60件", 2022], ["1000人", 2026], ["40件", 2024], ["75件", 2024]]);
});
