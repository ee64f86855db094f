import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import zones from "../../dictionaries/places/zones.json";
import { findPlace } from "../../src/places/index.js";
import { knownPlaces } from "../../src/places/known-places.js";

const current = knownPlaces().filter(({ code, current: isCurrent }) => isCurrent && code !== null);
const byCode = new Map(current.map((place) => [place.code, place]));

test("the table is what the script makes of its sources, and small enough to be loaded", () => {
  expect(() => execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/write-places.mjs", import.meta.url)), "--check"])).not.toThrow();
  expect(readFileSync(new URL("../../dictionaries/places/divisions.json", import.meta.url)).length).toBeLessThan(80_000);
});

test("34 provinces, some 340 cities and 2 850 counties, each code once, each under what is there", () => {
  const count = (level: string): number => current.filter((place) => place.level === level).length;
  expect(byCode.size).toBe(current.length);
  expect(count("province")).toBe(34);
  expect(count("city")).toBe(333);
  expect(count("county")).toBe(2845);
  for (const { code, fullName, name } of current) {
    expect(code).toMatch(/^[1-8]\d{5}$/);
    if (!code!.endsWith("0000")) expect(fullName.length, fullName).toBeGreaterThan(name.length);
  }
});

test("each place is found by its full name", () => {
  const lost = current.filter(({ fullName, code }) => findPlace(fullName)?.code !== code);
  expect(lost.map(({ fullName }) => fullName)).toEqual([]);
});

test("what a place is called today is there; the earlier name leads to it", () => {
  for (const place of knownPlaces().filter(({ current: isCurrent }) => !isCurrent)) {
    if (/^\d{6}$/.test(place.series)) expect(byCode.has(place.series), `${place.fullName} > ${place.series}`).toBe(true);
    else expect(place.series).toMatch(/^\d{6}\p{sc=Han}+$/u);
  }
});

test("a zone lies in a place, and became one or none", () => {
  for (const { name, within, to, source } of zones.zones) {
    expect(byCode.has(within), name).toBe(true);
    expect(source).not.toBe("");
    expect(to === null || byCode.has(to) || zones.zones.some((zone) => zone.within + zone.name === to), name).toBe(true);
  }
});
