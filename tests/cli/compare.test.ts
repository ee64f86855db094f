import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/parse-report.js";
import { fakeLibrary, runIn, type FakeWorld } from "./fake.js";

const library = { ...fakeLibrary, parseReport };
const text = (place: string, year: number, births: string): string => `${place}${year}年国民经济和社会发展统计公报\n\n一、人口\n\n普通小学在校学生${births}人。\n`;
const world: FakeWorld = {
  library,
  folders: ["all"],
  files: { "a.txt": text("临川市", 2023, "4500"), "b.txt": text("临川市", 2024, "4600"), "all/c.txt": text("青河市", 2024, "5000"), "all/deep/d.txt": text("青河市", 2024, "5000"), "empty.txt": "" },
};

describe("gouji compare", () => {
  test("prints indicators down and reports across; folders are read to their last; a report that is there twice is one column", async () => {
    const { status, stdout, stderr } = await runIn(world, "compare", "a.txt", "b.txt", "all");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 2)).toEqual(["指标              单位  临川市 2023  临川市 2024  青河市 2024", "普通小学在校学生  人           4500         4600         5000"]);
  });

  test("json, csv, long csv and a page", async () => {
    const json = JSON.parse((await runIn(world, "compare", "a.txt", "b.txt", "all", "-f", "json")).stdout);
    expect(json.columns.map(({ sources }: { sources: string[] }) => sources)).toEqual([["a.txt"], ["b.txt"], ["all/c.txt", "all/deep/d.txt"]]);
    expect((await runIn(world, "compare", "a.txt", "b.txt", "-f", "csv")).stdout).toContain("人,count,,,4500,4600");
    expect((await runIn(world, "compare", "a.txt", "b.txt", "-f", "csv", "--long")).stdout).toContain("普通小学在校学生4500人。");
    expect((await runIn(world, "compare", "a.txt", "b.txt", "-f", "html")).stdout).toMatch(/^<!doctype html>/i);
  });

  test("a file that cannot be read is said in a line, and the others are compared", async () => {
    const { status, stdout, stderr } = await runIn(world, "compare", "a.txt", "b.txt", "nowhere.txt");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^gouji: nowhere\.txt: .* \[unreadable-file\]\n$/);
    expect(stdout).toContain("普通小学在校学生");
  });

  test("an unknown key or field is refused before anything is read", async () => {
    expect(await runIn(world, "compare", "a.txt", "--indicator", "birth")).toMatchObject({ status: 2, stdout: "", stderr: "gouji: 没有这个指标：birth；是否为 births？ [usage]\n" });
    expect((await runIn(world, "compare", "a.txt", "--field", "stats")).stderr).toBe("gouji: 没有领域 stats，可用：statistics [usage]\n");
  });

  test("a key keeps the table to its row", async () => {
    expect((await runIn(world, "compare", "a.txt", "b.txt", "--indicator", "births")).stdout).toBe("这些报告没有可以对照的指标。\n");
  });

  test("a workbook goes to a file", async () => {
    expect((await runIn({ ...world, terminal: true }, "compare", "a.txt", "-f", "xlsx")).stderr).toContain("-o");
    const { written } = await runIn(world, "compare", "a.txt", "b.txt", "-f", "xlsx", "-o", "t.xlsx");
    expect(written["/w/t.xlsx"]?.slice(0, 2)).toBe("PK");
  });
});
