import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import * as writer from "hyparquet-writer";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { createClaimParquet, loadParquetWriter } from "../../src/render/claim-parquet.js";
import { claimColumns, claimRows } from "../../src/render/claim-row.js";
import type { ClaimRow } from "../../src/render/claim-row.js";
import { claimTitles } from "../../src/render/claim-titles.js";
import { createClaimXlsx } from "../../src/render/claim-xlsx.js";
import { digestOf } from "../../src/render/digest.js";
import type { BinaryRowFormat } from "../../src/render/row-format.js";
import { placeIn, sampleReport, SAMPLE_TEXT } from "./sample.js";

const [sample] = [...claimRows("a.txt", sampleReport(), placeIn(SAMPLE_TEXT), "00ff00ff00ff00ff")] as [ClaimRow];
const rowWith = (more: Partial<ClaimRow>): ClaimRow => ({ ...sample, ...more });

async function bytesOf(format: BinaryRowFormat, rows: Iterable<ClaimRow>): Promise<{ readonly bytes: Uint8Array; readonly pieces: number }> {
  const pieces: Uint8Array[] = [];
  for (const row of rows) pieces.push(format.row(row));
  pieces.push(await format.end());
  const ready = pieces.filter(({ length }) => length > 0);
  return { bytes: new Uint8Array(Buffer.concat(ready)), pieces: ready.length };
}

async function readParquet(rows: Iterable<ClaimRow>): Promise<{ readonly rows: Record<string, unknown>[]; readonly groups: number; readonly pieces: number; readonly types: Readonly<Record<string, string | undefined>> }> {
  const { bytes, pieces } = await bytesOf(createClaimParquet(writer), rows);
  const file = bytes.buffer as ArrayBuffer;
  const { row_groups: groups, schema } = await parquetMetadataAsync(file);
  return { rows: await parquetReadObjects({ file }), groups: groups.length, pieces, types: Object.fromEntries(schema.slice(1).map(({ name, type }) => [name, type])) };
}

describe("the row", () => {
  test("says place, year, genre and which file, behind the columns that were there before", () => {
    expect(claimColumns.slice(27)).toEqual(["sentence", "placeName", "placeCode", "placeSeries", "placeLevel", "year", "genre", "reportPlace", "digest"]);
    expect(Object.keys(sample)).toEqual([...claimColumns]);
    expect(sample.digest).toBe("00ff00ff00ff00ff");
  });
  test("a digest is that of the bytes alone", async () => {
    const bytes = new TextEncoder().encode("收到61件。");
    expect(await digestOf(bytes)).toMatch(/^[0-9a-f]{16}$/);
    expect(await digestOf(bytes)).toBe(await digestOf(bytes.slice()));
    expect(await digestOf(bytes)).not.toBe(await digestOf(new TextEncoder().encode("收到62件。")));
  });
});

describe("Parquet", () => {
  test("keeps types, exact values and what is missing", async () => {
    const { rows, types } = await readParquet([rowWith({ value: 0.1, decimal: "12345678901234567890.10", max: null, year: 2024, placeCode: "350400", adjusted: true }), rowWith({ year: null, placeCode: null, adjusted: null, sentence: "=1+1\u0000，“\ud83d\ude00”\r\n" })]);
    expect(types).toMatchObject({ value: "DOUBLE", year: "INT32", adjusted: "BOOLEAN", decimal: "BYTE_ARRAY", placeCode: "BYTE_ARRAY" });
    expect(Object.keys(rows[0]!)).toEqual([...claimColumns]);
    expect(rows[0]).toMatchObject({ value: 0.1, decimal: "12345678901234567890.10", max: null, year: 2024, placeCode: "350400", adjusted: true });
    expect(rows[1]).toMatchObject({ year: null, placeCode: null, adjusted: null, sentence: "=1+1\u0000，“\ud83d\ude00”\r\n" });
  });
  test("gives rows away in groups, so that none have to be held", async () => {
    const { rows, groups, pieces } = await readParquet(Array.from({ length: 20_001 }, (_, at) => rowWith({ id: `c${at}` })));
    expect({ groups, pieces, rows: rows.length }).toEqual({ groups: 3, pieces: 3, rows: 20_001 });
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 20_001 }, (_, at) => `c${at}`));
  });
  test("says what to install where the writer is missing", async () => {
    vi.doMock("hyparquet-writer", () => {
      throw new Error("Cannot find package");
    });
    await expect(loadParquetWriter()).rejects.toMatchObject({ code: "missing-part", message: expect.stringContaining("npm install hyparquet-writer") });
    vi.doUnmock("hyparquet-writer");
  });
  test("of nothing is a table without rows", async () => expect(await readParquet([])).toMatchObject({ rows: [], groups: 0 }));
});

describe("XLSX", () => {
  const sheetOf = async (rows: Iterable<ClaimRow>, lang: "zh" | "en" = "zh"): Promise<{ readonly xml: string; readonly words: string }> => {
    const parts = unzipSync((await bytesOf(createClaimXlsx({ lang }), rows)).bytes);
    return { xml: strFromU8(parts["xl/worksheets/sheet1.xml"]!), words: strFromU8(parts["xl/sharedStrings.xml"]!) };
  };
  test("numbers are numbers, words are words even where they look like a formula", async () => {
    const { xml, words } = await sheetOf([rowWith({ value: 1186.5, decimal: "1186.5", year: 2024, sentence: "=HYPERLINK(1)", subject: "+1", digest: null })]);
    expect(xml).toMatch(/<c r="F2"[^>]*><v>1186\.5<\/v><\/c>/);
    expect(xml).toMatch(/<c r="AG2"[^>]*><v>2024<\/v><\/c>/);
    expect(xml).toMatch(/<c r="AB2"[^>]* t="s">/);
    expect(xml).not.toContain("<f");
    expect(words).toContain("=HYPERLINK(1)");
    expect(xml).not.toContain('r="AJ2"');
  });
  test("a figure with more digits than a spreadsheet keeps stays whole, as words", async () => {
    const { xml, words } = await sheetOf([rowWith({ value: 1.2345678901234567e19, decimal: "12345678901234567890" })]);
    expect(xml).toMatch(/<c r="F2"[^>]* t="s">/);
    expect(words).toContain("12345678901234567890");
  });
  test("is headed in Chinese, or by the names that programs know", async () => {
    expect((await sheetOf([])).words).toContain(claimTitles.placeCode);
    expect((await sheetOf([], "en")).words).toContain("placeCode");
  });
  test("refuses more rows than a machine holds, in one line", () => {
    const format = createClaimXlsx({ lang: "zh" });
    expect(() => {
      for (let at = 0; at <= 100_000; at++) format.row(sample);
    }).toThrowError(expect.objectContaining({ code: "unwritable-file", message: expect.stringContaining("parquet") }));
  });
});
