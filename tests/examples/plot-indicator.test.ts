import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimsOfFixtures, ROOT } from "./claims-of-fixtures.js";

let claims: Awaited<ReturnType<typeof claimsOfFixtures>>;
beforeAll(async () => void (claims = await claimsOfFixtures("ndjson")));
afterAll(() => claims.remove());

function plot(...argv: readonly string[]): { readonly status: number | null; readonly svg: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["examples/plot-indicator/plot.mjs", ...argv], { cwd: ROOT, encoding: "utf8" });
  return { status, svg: stdout, stderr };
}

/** The elements of a picture, read with a parser that takes nothing ill-formed. */
function elementsIn(svg: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => void names.push(name));
  parser.write(svg).close();
  return names;
}

test("draws a line a place, a point a year, each with its sentence", () => {
  const { status, svg, stderr } = plot(claims.path, "行政复议申请", "受理");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(elementsIn(svg).filter((name) => name === "circle")).toHaveLength(3);
  expect(svg).toContain("青筠区 329件");
  expect(svg).toContain("岚桥县 2024 40件");
  expect(svg).toMatch(/<title>2024 青筠区 251件\n[^<]*受理251件/);
});

test("takes an indicator's key, and joins the names of a place that was renamed; a year without a report is a gap", () => {
  const row = { indicator: "x.y", modality: "fact", unit: "件", text: "40件", sentence: "<script>&\u0000", placeSeries: "440310" };
  const rows = [
    { ...row, year: 2014, value: 40, decimal: "40", reportPlace: "深圳市坪山新区" },
    { ...row, year: 2015, value: 50, decimal: "50", reportPlace: "深圳市坪山新区" },
    { ...row, year: 2018, value: 60, decimal: "60", reportPlace: "深圳市坪山区" },
    { ...row, year: null, value: 70, decimal: "70", reportPlace: "深圳市坪山区" },
  ];
  const path = join(claims.folder, "rows.ndjson");
  writeFileSync(path, rows.map((each) => `${JSON.stringify(each)}\n`).join(""));
  const { svg } = plot(path, "x.y");
  expect(elementsIn(svg).filter((name) => name === "circle")).toHaveLength(3);
  expect(svg.match(/d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+M[\d.]+ [\d.]+"/g)).toHaveLength(1);
  expect(svg).not.toContain("<script");
});

test("says so where there is nothing to draw, and how it is used", () => {
  expect(plot(claims.path, "没有的指标")).toMatchObject({ status: 1, svg: "", stderr: expect.stringContaining("没有的指标") });
  expect(plot()).toMatchObject({ status: 2, svg: "" });
});
