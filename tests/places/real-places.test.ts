import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import type { GoujiError } from "../../src/index.js";
import { findPlace, placeOfReport } from "../../src/places/index.js";

/** Published reports, kept outside the repository: see CONTRIBUTING.md. */
const FOLDER = new URL("../../../shared/corpus/real/", import.meta.url);
const isHere = existsSync(FOLDER);
const index = isHere ? readFileSync(new URL("INDEX.tsv", FOLDER), "utf8").trim().split("\n").slice(1).map((line) => line.split("\t")) : [];

describe.skipIf(!isHere)(isHere ? `the places of ${index.length} real reports` : "real reports (../shared/corpus/real is not here: skipped)", () => {
  test("every name of the index is one place", () => {
    const names = [...new Set(index.map(([, , place]) => place!))];
    expect(names.filter((name) => findPlace(name) === null)).toEqual([]);
    expect(names.filter((name) => findPlace(name)!.level !== "nation" && findPlace(name)!.code === null)).toEqual(["深圳市大鹏新区"]);
  });

  test.each(isHere ? index.map(([file = "", , place = ""]) => [file, place] as const) : [["none", ""] as const])("%s speaks for %s", async (file, place) => {
    const report = await parseReport(readFileSync(new URL(file, FOLDER)), { filename: file }).catch((error: unknown) => error as GoujiError);
    if (report instanceof Error) return expect(report).toMatchObject({ code: "no-text-layer" });
    expect(placeOfReport(report)?.series).toBe(findPlace(place)!.series);
  });
});
