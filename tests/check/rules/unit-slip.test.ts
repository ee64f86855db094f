import { describe, expect, it, test } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";
import { faultsBy, findBy } from "../find.js";

const RULE = "unit-slip";

/** A table's rows, last year's figure and this year's. */
function years(...printed: readonly (readonly [base: string, current: string])[]) {
  const page = new Page();
  const rows = printed.map(([base, current]) => ({ base: page.figure(base), current: page.figure(current) }));
  return checkReport(page.relate("two-years", { rows }).report()).map(({ rule, severity, stated }) => `${rule} ${severity} ${stated}`);
}

const STEADY = [["402万元", "413万元"], ["91万元", "95万元"], ["22万元", "20万元"]] as const;

describe(RULE, () => {
  test.each([
    ["全年旅游收入8.3亿元，高于上年的8.2万元。", "warning 8.3亿元"],
    ["全年办理事项410件，低于上年的413万件。", "warning 410件"],
  ])("%s", async (text, fault) => {
    expect(await faultsBy(RULE, text)).toEqual([fault]);
  });

  test.each([
    "全年旅游收入8.3亿元，高于上年的8.2亿元。",
    "全年旅游收入8.3亿元，高于上年的6200万元。",
    // What contradicts its own growth is growth-mismatch's.
    "全年旅游收入8.3亿元，上年为6.8万元，增长22%。",
  ])("sound: %s", async (text) => {
    expect(await faultsBy(RULE, text)).toEqual([]);
  });

  it("says that the units are not one", async () => {
    expect(await findBy(RULE, "全年旅游收入8.3亿元，高于上年的8.2万元。")).toMatchObject([
      { message: "旅游收入8.3亿元，与所比的8.2万元相差悬殊，请核对单位。", suggestion: "8.3亿元与8.2万元相差约10,000倍，疑元与万元、万与亿混用。" },
    ]);
  });

  it("remarks on the one row of a table that changed a thousand or ten thousand times", () => {
    expect(years(...STEADY, ["62万元", "587400万元"])).toEqual(["unit-slip info 587400万元"]);
    expect(years(...STEADY, ["62300万元", "62万元"])).toEqual(["unit-slip info 62万元"]);
    expect(years(...STEADY, ["62万元", "5874万元"]), "a hundred times").toEqual([]);
    expect(years(...STEADY, ["62万元", "5874元"], ["22元", "22万元"]), "more than one such row").toEqual([]);
    expect(years(["402万元", "413万元"], ["62万元", "587400万元"]), "too few rows").toEqual([]);
  });

  test("the rows of a table are tied by the years of their columns", async () => {
    const table = (column: string): string =>
      ["收入执行情况表", "单位：万元", "", `| 科目 | 2023年决算数 | ${column} |`, "| 增值税 | 40210 | 41355 |", "| 企业所得税 | 9120 | 93051200 |", "| 契税 | 6230 | 5874 |", "| 房产税 | 2215 | 2301 |"].join("\n");
    expect(await faultsBy(RULE, table("2024年决算数"))).toEqual(["info 93051200"]);
    expect(await faultsBy(RULE, table("2024年预算数")), "of two years and two kinds").toEqual(["info 93051200"]);
    expect(await faultsBy(RULE, table("2023年预算数")), "one year").toEqual([]);
  });
});
