import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GoujiError } from "../../../src/model/errors.js";
import { readPdf } from "./as-pdf.js";
import { PDF_CASES } from "./pdf-cases.js";
import { assembleBytes, packed } from "./raw-pdf.js";
import { writePdf } from "./write-pdf.js";

const ROUNDS = 60;
const NAMES = ["two-columns", "table-over-pages", "gbk-encoded", "ruled-over-pages"] as const;

/** Words that mean something in a PDF, so that a mutation hits more than text. */
const KEYWORDS = ["obj", "endobj", "stream", "endstream", "xref", "trailer", "<<", ">>", "[", "]", "/Kids", "/Length", "0 R", "-1", "99999999999", "(", ")", "Tj", "Tm", "BT"];

const seeds = [
  ...NAMES.map((name) => ({ name, bytes: writePdf(PDF_CASES.find((each) => each.name === name)!.pages) })),
  { name: "packed", bytes: packedSeed() },
];

describe("a damaged PDF is read or refused", () => {
  const rejections: unknown[] = [];
  const note = (reason: unknown): void => void rejections.push(reason);
  beforeAll(() => {
    process.on("unhandledRejection", note);
    for (const method of ["log", "warn", "error", "info", "debug"] as const) vi.spyOn(console, method);
  });
  afterAll(() => {
    process.off("unhandledRejection", note);
    vi.restoreAllMocks();
  });

  test.each(seeds)("$name", async ({ bytes }) => {
    const random = randomFrom(bytes.length);
    const outcomes = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      const outcome = await readPdf(mutate(bytes, random)).then(
        () => "read",
        (error: unknown) => (error instanceof GoujiError ? error.code : error),
      );
      expect(outcome, `round ${round}`).toBeTypeOf("string");
      outcomes.set(String(outcome), (outcomes.get(String(outcome)) ?? 0) + 1);
    }
    // The mutations neither miss everything nor ruin everything.
    expect(outcomes.get("read") ?? 0).toBeGreaterThan(0);
    await new Promise((resume) => setTimeout(resume, 20));
    expect(rejections).toEqual([]);
    for (const method of ["log", "warn", "error", "info", "debug"] as const) expect(console[method]).not.toHaveBeenCalled();
  });
});

function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const mutated = bytes.slice();
  const at = (): number => Math.floor(random() * mutated.length);
  const kind = random();
  if (kind < 0.15) return mutated.slice(0, at());
  if (kind < 0.3) return Uint8Array.from([...mutated.slice(0, at()), ...mutated.slice(at())]);
  const times = 1 + Math.floor(random() * 12);
  for (let time = 0; time < times; time++) {
    if (kind < 0.6) mutated[at()]! ^= 1 << Math.floor(random() * 8);
    else mutated.set(new TextEncoder().encode(KEYWORDS[Math.floor(random() * KEYWORDS.length)]).slice(0, 4), Math.min(at(), mutated.length - 4));
  }
  return mutated;
}

function packedSeed(): Uint8Array {
  const words = "BT /F 12 Tf 72 700 Td (Total 1234) Tj 0 -20 Td (Rate 36.5%) Tj ET\n";
  return assembleBytes([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 2 /Kids [3 0 R 6 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    packed(words.repeat(20)),
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents [5 0 R 5 0 R] >>",
  ]);
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
