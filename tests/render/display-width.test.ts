import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutToWidth, displayWidth, padEnd, padStart } from "../../src/render/display-width.js";

describe("displayWidth", () => {
  test.each([
    ["", 0],
    ["abc 12", 6],
    ["受理40件", 8],
    ["３，％", 6],
    ["“引号”…①", 8],
    ["e\u0301", 1],
    ["𠮷", 2],
    ["👍", 2],
  ])("%s takes %i columns", (text, width) => expect(displayWidth(text)).toBe(width));
});

describe("cutToWidth", () => {
  test("leaves alone what fits exactly", () => expect(cutToWidth("受理40件", 8)).toBe("受理40件"));
  test("never splits a wide character", () => {
    expect(cutToWidth("受理40件", 7)).toBe("受理40…");
    expect(cutToWidth("受理40件", 4)).toBe("受…");
    expect(cutToWidth("受理40件", 3)).toBe("受…");
  });
  test("never takes more than the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(displayWidth(cutToWidth(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test("padding counts columns, not characters", () => {
  expect(padEnd("件", 4)).toBe("件  ");
  expect(padStart("件", 4)).toBe("  件");
  expect(padEnd("受理件", 4)).toBe("受理件");
});
