import { describe, expect, test } from "vitest";
import { claimColumns, claimRows } from "../../src/render/claim-row.js";
import { createCsv, csvCell } from "../../src/render/csv.js";
import { placeIn, sampleReport, SAMPLE_TEXT } from "./sample.js";

describe("csvCell", () => {
  test.each([
    [null, ""],
    [61, "61"],
    [true, "true"],
    ["受理，审结", "受理，审结"],
    ["a,b", '"a,b"'],
    ['说"好"', '"说""好"""'],
    ["两\n行", '"两\n行"'],
  ])("%j is written %j", (value, cell) => expect(csvCell(value)).toBe(cell));

  test.each(["=1+1", "@SUM(A1)", "+1+cmd", "-1+1", "＝1+1", "\t=1", "-16966万元"])("%j is no formula", (text) => {
    expect(csvCell(text).startsWith("'")).toBe(true);
  });
  test("a line break before a formula is quoted and defused", () => expect(csvCell("\r=1")).toBe('"\'\r=1"'));
  test.each(["-16966", "-0.5", "-16966.0"])("the negative number %s stays a number", (text) => expect(csvCell(text)).toBe(text));
  test("a negative number is no formula", () => expect(csvCell(-5)).toBe("-5"));
});

test("one line a claim under the names of the columns, ended by CRLF", () => {
  const csv = createCsv({ bom: false });
  const rows = [...claimRows("a.txt", sampleReport(), placeIn(SAMPLE_TEXT))];
  const lines = (csv.begin() + rows.map(csv.row).join("") + csv.end()).split("\r\n");
  expect(lines).toHaveLength(1 + 5 + 1);
  expect(lines[0]).toBe(claimColumns.join(","));
  expect(lines[1]).toMatch(/^a\.txt,1\.1,（一）办好行政复议,3:21,61件,61,61,件,61,61,exact,count,行政复议申请,收到,/);
});

test("the byte-order mark comes on demand", () => {
  expect(createCsv({ bom: true }).begin().charCodeAt(0)).toBe(0xfeff);
  expect(createCsv({ bom: false }).begin().startsWith("file,")).toBe(true);
});
