import { describe, expect, it } from "vitest";
import { GENRES } from "../../src/genres/index.js";
import { longestPattern } from "../../src/structure/meta/genre.js";

describe("genres", () => {
  it("have keys and names of their own", () => {
    for (const field of ["key", "name", "nameEn"] as const) {
      expect(new Set(GENRES.map((genre) => genre[field])).size).toBe(GENRES.length);
    }
  });

  it.each(GENRES.map((genre) => [genre.name, genre] as const))("%s: its own name and patterns lead to it", (name, genre) => {
    expect(longestPattern(`青筠区2024年${name}`)?.genre.key).toBe(genre.key);
    for (const pattern of genre.titlePatterns) expect(longestPattern(pattern)?.genre.key).toBe(genre.key);
    expect(genre.bodyCues.length).toBeGreaterThan(0);
  });
});
