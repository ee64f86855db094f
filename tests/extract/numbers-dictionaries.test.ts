import { describe, expect, it } from "vitest";
import phrases from "../../dictionaries/phrases.json";
import units from "../../dictionaries/units.json";
import { findNumbers } from "../../src/extract/numbers.js";
import type { UnitEntry } from "../../src/extract/units.js";

describe("units.json", () => {
  const entries = units.units as readonly UnitEntry[];

  it("has each unit once", () => {
    const names = entries.map((entry) => entry.unit);
    expect(new Set(names).size).toBe(names.length);
  });

  it("reads the unit in each example", () => {
    const wrong: string[] = [];
    for (const entry of entries) {
      for (const example of entry.examples ?? []) {
        const found = findNumbers(`，${example}。`).some((token) => token.unit === (entry.as ?? entry.unit));
        if (!found) wrong.push(`${entry.unit}: ${example}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("has an example and a dimension for each", () => {
    expect(entries.filter((entry) => !entry.examples?.length || !entry.dimension)).toEqual([]);
    expect(entries.length).toBeGreaterThan(500);
  });
});

describe("phrases.json", () => {
  const all = (["date", "ordinal", "phrase", "code"] as const).flatMap((use) => phrases[use].map((text) => [text, use] as const));

  it("makes no claim of a set phrase in running text", () => {
    const claimed = all.filter(([text]) => findNumbers(`落实${text}，有关工作`).some((token) => token.use === "claim"));
    expect(claimed).toEqual([]);
  });

  it("has each phrase once", () => {
    expect(new Set(all.map(([text]) => text)).size).toBe(all.length);
  });
});
