import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkReport, createSegmenter, findQuantities, FindingSchema, locate, parseReport, SCHEMA_VERSION, segmentReport, type LinePlace } from "../../src/index.js";
import { expectSound } from "./soundness.js";

const FOLDER = new URL("../../fixtures/reports/", import.meta.url);

describe.each(readdirSync(FOLDER))("fixtures/reports/%s", async (name) => {
  const bytes = readFileSync(new URL(`${name}/input.txt`, FOLDER));
  const report = await parseReport(bytes, { filename: "input.txt" });
  const findings = checkReport(report);

  test("holds together", () => {
    expectSound(report, findings);
    expect(report.schemaVersion).toBe(SCHEMA_VERSION);
    expect(report.source).toEqual({ format: "text", name: "input.txt" });
  });

  test("goes through JSON with the same findings", () => {
    expect(checkReport(JSON.parse(JSON.stringify(report)))).toEqual(findings);
    for (const finding of findings) expect(FindingSchema.parse(finding)).toEqual(finding);
  });

  test("is the same from a string, from bytes and from a buffer", async () => {
    const text = bytes.toString("utf8");
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    for (const input of [text, `\uFEFF${text}`, text.replaceAll("\n", "\r\n"), new Uint8Array(bytes), buffer]) {
      expect(await parseReport(input, { filename: "input.txt" })).toEqual(report);
    }
  });

  test("names the line of each claim", () => {
    for (const { quantity } of report.claims) {
      const place = locate(report, quantity.span) as LinePlace;
      const line = report.text.split("\n")[place.line - 1]!;
      expect(line.slice(place.column - 1)).toMatch(new RegExp(`^${quantity.text.split("\n")[0]!.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
    }
  });

  test("is cut into words that give its text back, whichever segmenter is there", async () => {
    for (const engine of ["auto", "intl"] as const) {
      const tokens = segmentReport(report, await createSegmenter(engine));
      expect(tokens.map(({ text }) => text).join("")).toBe(report.text);
    }
  });

  test("finds with findQuantities every claim of its prose", () => {
    const starts = new Set(findQuantities(report.text).map(({ span }) => span.start));
    const missing = report.claims.filter(({ quantity, table }) => table === null && !starts.has(quantity.span.start));
    expect(missing.map(({ quantity }) => quantity.text)).toEqual([]);
  });
});

test("an edit elsewhere changes neither the ids of claims nor those of findings", async () => {
  const text = readFileSync(new URL("fazhi-draft/input.txt", FOLDER), "utf8");
  const before = await parseReport(text);
  const after = await parseReport(text.replace("三、", "本段为新增，不含数字。\n三、"));
  expect(after.claims.map(({ id }) => id)).toEqual(before.claims.map(({ id }) => id));
  expect(checkReport(after).map(({ id }) => id)).toEqual(checkReport(before).map(({ id }) => id));
});

test("a finding's id changes when one of its figures does", async () => {
  const wrong = checkReport(await parseReport("全年归集数据8195条，其中自产数据7843条、下发数据361条，共8195条。"));
  const other = checkReport(await parseReport("全年归集数据8195条，其中自产数据7943条、下发数据361条，共8195条。"));
  expect(wrong.length).toBeGreaterThan(0);
  const ids = new Set(wrong.map(({ id }) => id));
  expect(other.filter(({ id }) => ids.has(id))).toEqual([]);
});
