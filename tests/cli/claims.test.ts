import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import * as publicApi from "../../src/cli/public-api.js";
import { runIn } from "./fake.js";

const text = "坪山新区2013年法治政府建设情况报告\n\n全区收到行政复议申请61件。\n";
const later = "坪山区2023年法治政府建设情况报告\n\n全区收到行政复议申请75件。截至2022年底现行有效规范性文件40件。\n";
const world = { files: { "reports/2013.txt": text, "reports/below/2023.txt": later, "reports/below/2023-copy.txt": later, "empty.txt": "" }, folders: ["reports", "none"], library: publicApi };

const rowsOf = (stdout: string): readonly Record<string, unknown>[] => stdout.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);

describe("gouji claims over many files", () => {
  test("reads a folder with all below it, in a fixed order", async () => {
    const { status, stdout, stderr } = await runIn(world, "claims", "reports", "-f", "ndjson");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(rowsOf(stdout).map(({ file, text: words }) => `${file} ${words}`)).toEqual([
      "reports/2013.txt 61件",
      "reports/below/2023-copy.txt 75件",
      "reports/below/2023-copy.txt 40件",
      "reports/below/2023.txt 75件",
      "reports/below/2023.txt 40件",
    ]);
  });

  test("says of each figure the place, its code, the series through renaming, and the year that it speaks of", async () => {
    const rows = rowsOf((await runIn(world, "claims", "reports/2013.txt", "reports/below/2023.txt", "-f", "ndjson")).stdout);
    expect(rows.map(({ placeName, placeCode, placeSeries, placeLevel, year, genre }) => [placeName, placeCode, placeSeries, placeLevel, year, genre])).toEqual([
      ["广东省深圳市坪山新区", null, "440310", "county", 2013, "fazhi"],
      ["广东省深圳市坪山区", "440310", "440310", "county", 2023, "fazhi"],
      ["广东省深圳市坪山区", "440310", "440310", "county", 2022, "fazhi"],
    ]);
  });

  test("keeps the figures of a file that is there twice, told by the digest", async () => {
    const rows = rowsOf((await runIn(world, "claims", "reports", "-f", "ndjson")).stdout);
    const digests = new Map(rows.map(({ file, digest }) => [file, digest]));
    expect(digests.get("reports/below/2023.txt")).toBe(digests.get("reports/below/2023-copy.txt"));
    expect(new Set(digests.values()).size).toBe(2);
  });

  test("a folder without reports is said in one line, and the others are read", async () => {
    const { status, stdout, stderr } = await runIn(world, "claims", "none", "reports/2013.txt", "-f", "ndjson");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^gouji: none: [^\n]+ \[unreadable-file\]\n$/);
    expect(rowsOf(stdout)).toHaveLength(1);
  });

  test("writes Parquet into a file, whole though one of the files cannot be read", async () => {
    const { status, stdout, written } = await runIn(world, "claims", "reports", "empty.txt", "-f", "parquet", "-o", "out.parquet");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    const file = new Uint8Array(Buffer.from(written["/w/out.parquet"]!, "latin1")).buffer;
    expect(await parquetReadObjects({ file })).toHaveLength(5);
  });

  test("writes a workbook", async () => {
    const { status, written } = await runIn(world, "claims", "reports", "-f", "xlsx", "-o", "out.xlsx");
    expect(status).toBe(0);
    expect(written["/w/out.xlsx"]).toMatch(/^PK/);
  });

  test.each(["xlsx", "parquet"])("%s does not go to a terminal", async (format) => {
    const { status, stdout, stderr } = await runIn({ ...world, terminal: true }, "claims", "reports", "-f", format);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`-o .*\\.${format}.*\\[usage\\]\n$`));
  });

  test("does not write over a report that a folder brought in", async () => {
    const { status, stderr, written } = await runIn(world, "claims", "reports", "-f", "csv", "-o", "reports/2013.txt");
    expect(status).toBe(2);
    expect(stderr).toContain("[usage]");
    expect(written).toEqual({});
  });
});
