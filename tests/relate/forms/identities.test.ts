import { describe, expect, test } from "vitest";
import { checkReport, parseReport } from "../../../src/index.js";
import { formTiesOf, SOUND, writeReport, writeTable3, writeTable4 } from "./filled-form.js";

const ties = (tables: string): Promise<readonly string[]> => formTiesOf(writeReport("无。", tables));
const findings = async (tables: string) => checkReport(await parseReport(writeReport("无。", tables), { filename: "report.txt" }));
const only = (all: readonly string[], form: string): readonly string[] => all.filter((tie) => tie.startsWith(form)).map((tie) => tie.slice(form.length + 1));

describe("表三", () => {
  test("is tied by each of its identities, in each row and column", async () => {
    const all = await ties(writeTable3(SOUND));
    expect(only(all, "foi-2021/3/balance")).toEqual(["20=20+2-2", "2=3+0-1", "0=0+0-0", "1=1+0-0", "3=2+1-0", "0=0+0-0", "26=26+3-3"]);
    expect(only(all, "foi-2021/3/applicants")).toHaveLength(25);
    expect(only(all, "foi-2021/3/applicants")[0]).toBe("26=20+3+0+1+2+0");
    expect(only(all, "foi-2021/3/results").at(-1)).toBe("26=12+5+0+0+0+0+0+0+0+3+6+0+0+0+0+0+0+0+0+0+0");
    expect(await findings(writeTable3(SOUND))).toEqual([]);
  });

  test.each([
    ["a leaf", { ...SOUND, "8.": "3 0 0 0 1 0 3" }, ["foi-2021/3/applicants", "foi-2021/3/results"]],
    ["a carry-over", { ...SOUND, "四、": "2 1 0 0 0 0 4" }, ["foi-2021/3/applicants", "foi-2021/3/balance"]],
    ["a total", { ...SOUND, "（七）": "20 2 0 1 3 0 27" }, ["foi-2021/3/applicants", "foi-2021/3/balance", "foi-2021/3/results"]],
  ])("shows %s that is wrong in each identity that it is in", async (_, filled, forms) => {
    const report = await parseReport(writeReport("无。", writeTable3(filled)), { filename: "report.txt" });
    const found = checkReport(report).filter(({ rule }) => rule === "statutory-form-mismatch");
    expect(found.every(({ severity }) => severity === "error")).toBe(true);
    const broken = found.map(({ claims }) => report.relations.find((relation) => relation.type === "sum" && relation.whole === claims[0] && relation.parts[0] === claims[1]));
    expect(broken.map((relation) => (relation?.type === "sum" ? relation.form : undefined)).toSorted()).toEqual(forms);
  });

  test("keeps a blank, 0 and / apart", async () => {
    const all = await ties(writeTable3({ ...SOUND, "一、": "20 3 / 1 2 _ 26", "二、": "2 — / — 1 0 3" }));
    expect(only(all, "foi-2021/3/applicants").slice(0, 2)).toEqual(["26=20+3+1+2 (1 blank)", "3=2+1+0"]);
    expect(only(all, "foi-2021/3/balance")).toContain("2=3-1");
  });

  test("is known by its names whatever their numbering, remarks, line ends and slips of the pen", async () => {
    const renamed = writeTable3(SOUND, (rows) =>
      rows.map((row) => row.map((cell) => cell
        .replace(/^[一二三四]、|^（[一二三四五六七]）|^\d\./, "")
        .replace("商业企业", "商业 企业")
        .replace("内部事务", "内容事务")
        .replace(/（区分.*）/, "")
        .replace(/、行政机关不再处理其政府信息公开申请/, "")),
      ),
    );
    expect(await ties(renamed)).toEqual(await ties(writeTable3(SOUND)));
  });

  test("is known with a name set in two cells", async () => {
    const parted = writeTable3(SOUND, (rows) =>
      rows.flatMap((row, index) => {
        if (index !== 2) return [row];
        return [row.map((cell) => (cell === "商业企业" ? "商业" : cell)), row.map((cell) => (cell === "商业企业" ? "企业" : ""))];
      }),
    );
    expect(only(await ties(parted), "foi-2021/3/balance")).toHaveLength(7);
  });

  test("sums nothing where it has a row of its own, but for a subtotal", async () => {
    const withRow = (label: string, figures: string) =>
      ties(writeTable3(SOUND, (rows) => rows.toSpliced(13, 0, ["", label === "小计" ? "（三）不予公开" : label, label === "小计" ? label : "", ...figures.split(" ")])));
    const foreign = await withRow("（三之一）移送其他机关", "1 0 0 0 0 0 1");
    expect(only(foreign, "foi-2021/3/results")).toEqual([]);
    expect(only(foreign, "foi-2021/3/balance")).toHaveLength(7);
    const subtotal = await withRow("小计", "2 0 0 0 1 0 3");
    expect(only(subtotal, "foi-2021/3/results")).toHaveLength(7);
    expect(only(subtotal, "foi-2021/3/subtotal")[0]).toBe("2=0+0+0+0+0+0+0+2");
  });

  test("without one of its columns is none", async () => {
    expect(await ties(writeTable3(SOUND, (rows) => rows.map((row) => row.toSpliced(5, 1))))).toEqual([]);
  });

  test("with one of its rows twice is none: nobody knows which one is meant", async () => {
    expect(await ties(writeTable3(SOUND, (rows) => rows.toSpliced(5, 0, rows[4]!)))).toEqual([]);
  });

  test("of the earlier form has one row for other ways of handling", async () => {
    const earlier = writeTable3({ ...SOUND, "（六）": "0 0 0 0 0 0 0" }, (rows) => [...rows.slice(0, 23), ["", "（六）其他处理", "", "0", "0", "0", "0", "0", "0", "0"], ...rows.slice(26)]);
    const all = await ties(earlier);
    expect(all.map((tie) => tie.slice(0, tie.lastIndexOf("/")))).toContain("foi-2021/3");
    expect(all.filter((tie) => tie.includes("/3/results"))).toHaveLength(7);
  });
});

describe("表四", () => {
  test("is tied block by block", async () => {
    expect(await ties(writeTable4("5 1 0 2 8 3 0 0 1 4 1 0 0 0 1"))).toEqual(["foi-2021/4/review 8=5+1+0+2", "foi-2021/4/direct 4=3+0+0+1", "foi-2021/4/after-review 1=1+0+0+0"]);
  });

  test("is known when it is set the other way round", async () => {
    const turned = [
      "行政复议\t结果维持\t5", "\t结果纠正\t1", "\t其他结果\t0", "\t尚未审结\t2", "\t总计\t9",
      "行政诉讼未经复议直接起诉\t结果维持\t3", "\t结果纠正\t0", "\t其他结果\t0", "\t尚未审结\t1", "\t总计\t4",
      "行政诉讼复议后起诉\t结果维持\t1", "\t结果纠正\t0", "\t其他结果\t0", "\t尚未审结\t0", "\t总计\t1",
    ].join("\n");
    const all = await ties(turned);
    expect(all.filter((tie) => tie.startsWith("foi-2021/4/review"))).toEqual(["foi-2021/4/review 9=5+1+0+2"]);
  });
});

describe("表二", () => {
  const later = "第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t7\t3\t52";
  const earlier = "第二十条第（一）项\t\t\t\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t7\t6\t52";

  test("is limited by what is in force", async () => {
    expect(await ties(later)).toEqual(["foi-2021/2.1/valid 1×0 -1×0 -1×0 ≤ 0", "foi-2021/2.1/valid 1×7 -1×3 -1×52 ≤ 0"]);
  });

  test("is read by the earlier form where a later report still uses it", async () => {
    expect(await ties(earlier)).toEqual(["foi-2019/2.1/public 1×0 -1×0 ≤ 0", "foi-2019/2.1/public 1×6 -1×52 ≤ 0"]);
  });
});

test("a table of something else is no form", async () => {
  expect(await ties("项目\t2023年\t2024年\n规章\t3\t4\n行政许可\t12\t15\n总计\t15\t19")).toEqual([]);
});
