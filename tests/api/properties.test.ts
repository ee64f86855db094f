import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkReport, findQuantities, GoujiError, parseReport, ReportSchema, type Report } from "../../src/index.js";
import { anyText } from "./arbitrary.js";
import { expectSound } from "./soundness.js";

/** `null` for a text that is rightly refused: nothing in it, or markup. */
async function parse(text: string): Promise<Report | null> {
  try {
    return await parseReport(text);
  } catch (error) {
    expect(error).toBeInstanceOf(GoujiError);
    expect((error as GoujiError).code).toMatch(/^(?:empty-file|unsupported-format)$/);
    return null;
  }
}

test("whatever the text, what is made of it holds together", async () => {
  await fc.assert(
    fc.asyncProperty(anyText(), async (text) => {
      const report = await parse(text);
      if (report === null) return;
      expect(report.text).toBe(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
      expectSound(report, checkReport(report));
    }),
    { numRuns: 1500 },
  );
});

test("a report is plain JSON, and is checked again with the same findings", async () => {
  await fc.assert(
    fc.asyncProperty(anyText(), async (text) => {
      const report = await parse(text);
      if (report === null) return;
      const copy = JSON.parse(JSON.stringify(report)) as Report;
      expect(copy).toEqual(report);
      expect(ReportSchema.parse(copy)).toEqual(report);
      expect(checkReport(copy)).toEqual(checkReport(report));
    }),
    { numRuns: 800 },
  );
});

test("the same text gives the same report", async () => {
  await fc.assert(
    fc.asyncProperty(anyText(), async (text) => {
      expect(await parse(text)).toEqual(await parse(text));
    }),
    { numRuns: 100 },
  );
});

test("every number of any text stands where it is said to, each once and in order", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      let at = 0;
      for (const { text: printed, span } of findQuantities(text)) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(span.start, span.end)).toBe(printed);
        at = span.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test("bytes of any kind are read or refused with a code, never more", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const outcome = await parseReport(bytes).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(GoujiError);
      else expectSound(outcome as Report);
    }),
    { numRuns: 300 },
  );
});
