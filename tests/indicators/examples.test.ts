import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import { fields } from "../../src/indicators/index.js";

interface Example {
  readonly text: string;
  readonly figure: string;
}

interface Exampled {
  readonly key: string;
  readonly examples: readonly Example[];
  readonly counterexamples?: readonly Example[];
  readonly notToConfuse?: readonly string[];
}

const entries = fields.flatMap(({ indicators }) => indicators as readonly unknown[] as readonly Exampled[]);

/** The keys that the catalogue gives to the figure of an example; the figure must be a claim. */
async function keysAt({ text, figure }: Example): Promise<readonly (string | null)[]> {
  const { claims } = await parseReport(text);
  const found = claims.filter(({ quantity }) => quantity.text === figure);
  expect(found.map(({ quantity }) => quantity.text), `${figure} is a claim of ${text}`).not.toEqual([]);
  return found.map(({ indicator }) => indicator);
}

test("a key stands once in the catalogue", () => {
  const keys = entries.map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("what is not to be confused with an indicator is one, too", () => {
  const keys = new Set(entries.map(({ key }) => key));
  expect(entries.flatMap(({ notToConfuse = [] }) => notToConfuse).filter((key) => !keys.has(key))).toEqual([]);
});

describe.each(entries.map((entry) => [entry.key, entry] as const))("%s", (key, { examples, counterexamples = [] }) => {
  test("has an example", () => expect(examples).not.toEqual([]));
  test.each(examples)("is $figure in $text", async (example) => expect(await keysAt(example)).toContain(key));
  test.each(counterexamples)("is not $figure in $text", async (example) => expect(await keysAt(example)).not.toContain(key));
});
