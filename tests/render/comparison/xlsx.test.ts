import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createComparisonXlsx } from "../../../src/render/comparison/xlsx.js";
import { cellOf, readingOf, rowWith, sample } from "./comparison.js";

async function partsOf(comparison = sample): Promise<(path: string) => string> {
  const parts = unzipSync(await createComparisonXlsx(comparison, { lang: "zh" }));
  return (path) => strFromU8(parts[path]!);
}

test("numbers are numbers, in the unit that is shown", async () => {
  const sheet = (await partsOf())("xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(/<c r="E2"[^>]*><v>1200\.5<\/v>/);
  expect(sheet).toMatch(/<c r="F3"[^>]*><v>-3\.2<\/v>/);
});

test("a missing figure leaves no cell, and no 0", async () => {
  expect((await partsOf())("xl/worksheets/sheet1.xml")).not.toMatch(/<c r="F2"[^>]*><v>/);
});

test("the sentence is a note on its cell", async () => {
  const part = await partsOf();
  expect(part("xl/comments-gouji.xml")).toMatch(/<comment ref="E2"[^]*全年地区生产总值1200\.5亿元。/);
  expect(part("xl/drawings/vml-gouji.vml")).toContain("<x:Row>1</x:Row><x:Column>4</x:Column>");
  expect(part("xl/worksheets/_rels/sheet1.xml.rels")).toMatch(/Target="\/xl\/comments-gouji\.xml"/);
  expect(part("xl/worksheets/sheet1.xml")).toMatch(/<legacyDrawing r:id="rId-gouji-drawing"\/><\/worksheet>$/);
  expect(part("[Content_Types].xml")).toContain("/xl/comments-gouji.xml");
});

test("flags and what is disputed stand in a sheet of their own", async () => {
  const part = await partsOf();
  expect(part("xl/workbook.xml")).toMatch(/name="对照"[^]*name="标记"[^]*name="变化与位次"/);
  expect(part("xl/sharedStrings.xml")).toContain("同一报告有几个数，对不上：3 / 4");
});

test("nothing of a report is a formula, or breaks the file", async () => {
  const evil = rowWith([null, cellOf(readingOf(1, { sentence: { text: "]]><f>1+1</f>\u0001&", span: { start: 0, end: 1 } } })), null], { name: '=cmd|" /c calc"!A0' });
  const part = await partsOf({ ...sample, rows: [evil] });
  for (const path of ["xl/worksheets/sheet1.xml", "xl/comments-gouji.xml"]) {
    expect(part(path)).not.toContain("<f>");
    expect(part(path)).not.toContain("\u0001");
  }
});

test("a comparison without rows is a workbook still", async () => {
  expect((await partsOf({ ...sample, rows: [] }))("xl/worksheets/sheet1.xml")).toContain("<sheetData>");
});
