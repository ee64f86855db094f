import { describe, expect, test } from "vitest";
import { FindingSchema } from "../../src/model/finding.js";
import { addToTotals, nothingChecked } from "../../src/render/checked-file.js";
import { claimRows } from "../../src/render/claim-row.js";
import { createCheckJson, createJsonRows, reportJson } from "../../src/render/json.js";
import { createNdjson } from "../../src/render/ndjson.js";
import { placeIn, sampleFindings, sampleReport, SAMPLE_TEXT } from "./sample.js";

describe("the findings as JSON", () => {
  const checked = { name: "a.txt", report: sampleReport(), findings: sampleFindings(), ignored: [], place: placeIn(SAMPLE_TEXT) };
  const read = (files: number): any => {
    const format = createCheckJson();
    let text = format.begin();
    let totals = nothingChecked;
    for (let index = 0; index < files; index += 1) {
      text += format.file(checked);
      totals = addToTotals(totals, checked);
    }
    return JSON.parse(text + format.end({ ...totals, failed: [{ name: "b.txt", code: "unreadable-file", message: "没有这个文件" }] }));
  };

  test.each([0, 1, 3])("hold %i files", (files) => {
    const output = read(files);
    expect(output.schemaVersion).toBe(1);
    expect(output.files).toHaveLength(files);
    expect(output.totals).toMatchObject({ files, errors: files, warnings: files, infos: 0 });
    expect(output.totals.coverage.claims).toBe(5 * files);
  });
  test("say what could not be read", () => {
    expect(read(0).failed).toEqual([{ file: "b.txt", code: "unreadable-file", message: "没有这个文件" }]);
  });
  test("keep to the schema and add the place in the file", () => {
    const [finding] = read(1).files[0].findings;
    expect(FindingSchema.parse(finding)).toEqual(sampleFindings()[0]);
    expect(finding.place).toEqual({ format: "text", line: 3, column: 21, endLine: 3, endColumn: 24 });
    expect(finding.related[0].place).toMatchObject({ line: 3, column: 31 });
  });
});

test("a report's JSON is the report", () => {
  const report = sampleReport();
  expect(JSON.parse([...reportJson(report)].join(""))).toEqual(report);
  expect([...reportJson(report)].join("")).toBe(`${JSON.stringify(report, null, 2)}\n`);
});

describe("rows", () => {
  const rows = [...claimRows("a.txt", sampleReport(), placeIn(SAMPLE_TEXT))];

  test("as one array", () => {
    const format = createJsonRows();
    expect(JSON.parse(format.begin() + rows.map(format.row).join("") + format.end())).toEqual(rows);
  });
  test("as an array when there are none", () => {
    const format = createJsonRows();
    expect(format.begin() + format.end()).toBe("[]\n");
  });
  test("as lines", () => {
    const lines = rows.map(createNdjson().row).join("").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });
  test("are flat", () => {
    for (const value of rows.flatMap((row) => Object.values(row))) expect(typeof value === "object" && value !== null).toBe(false);
  });
});
