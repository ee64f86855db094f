import { expect, test } from "vitest";
import { claimRows } from "../../src/render/claim-row.js";
import { createClaimTable } from "../../src/render/claim-table.js";
import { createPaint } from "../../src/render/paint.js";
import { renderTable } from "../../src/render/table.js";
import { placeIn, sampleReport, SAMPLE_TEXT } from "./sample.js";

test("columns line up by terminal columns", () => {
  const rows = [["受理", 40], ["ab", 5]] as const;
  const table = renderTable(rows, [
    { title: "事项", most: 10, cell: ([name]) => name },
    { title: "n", most: 10, align: "right", cell: ([, count]) => String(count) },
  ]);
  expect(table).toBe("事项   n\n受理  40\nab     5\n");
});

test("a long cell is cut", () => {
  expect(renderTable(["受理行政复议申请"], [{ title: "x", most: 7, cell: (text) => text }])).toBe("x\n受理行…\n");
});

test("claims: files are named only where there are several, and intervals only where they say something", () => {
  const report = sampleReport();
  const rows = [...claimRows("a.txt", report, placeIn(SAMPLE_TEXT))];
  const render = (withFile: boolean): string[] => {
    const format = createClaimTable({ lang: "zh", paint: createPaint(false), withFile });
    for (const row of rows) format.row(row);
    format.row({ ...rows[0]!, text: "12万余条", decimal: "120000", min: "120000", max: "130000" });
    return format.end().split("\n");
  };
  expect(render(true)[1]).toMatch(/^a\.txt +1\.1 +3:21 +61件 +61 +件 +count +行政复议申请 +收到 +fact$/);
  expect(render(false)[1]).toMatch(/^1\.1 /);
  expect(render(false)[6]).toContain("[120000, 130000]");
});
