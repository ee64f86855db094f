import { expect, test } from "vitest";
import { findNearest } from "../../src/text/nearest.js";

const names = ["check", "parse", "claims", "rules", "explain"];

test.each([
  ["chekc", "check"],
  ["claim", "claims"],
  ["RULES", "rules"],
  ["explian", "explain"],
  ["xyz", null],
  ["", null],
])("%s is meant for %s", (typed, meant) => expect(findNearest(typed, names)).toBe(meant));
