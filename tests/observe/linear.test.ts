import { performance } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/index.js";
import { observe } from "../../src/observe/index.js";
import { findOutline } from "../../src/structure/outline.js";
import { readDocument } from "../../src/read/read-document.js";

/** Texts that would make an observer look over the same words again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  "sentences without numbers": "好。",
  "marks that never close": "“（《",
  "marks that close nothing": "）”》",
  "dates in one sentence": "现将2024年、",
  "references in one sentence": "见附件1、",
  "places in one sentence": "全县，我县，",
  "directions in a row": "增长下降",
  "digits and points": "1.2,",
  "document numbers": "云发〔2024〕",
  "blanks and brackets": "   ）",
};

async function timeOf(text: string): Promise<number> {
  const document = await readDocument(text);
  const { meta } = await parseReport("云山区人民政府关于2024年工作情况的报告");
  const scene = { ...findOutline(document), document, meta, tables: [] };
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    observe(scene);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe("observing takes time linear in the text", () => {
  it.each(Object.entries(HOSTILE))("%s", async (_, piece) => {
    const short = await timeOf(piece.repeat(4_000));
    const long = await timeOf(piece.repeat(32_000));
    // Eight times the text: sixty-four times the time if anything looked back.
    expect(long).toBeLessThan(Math.max(short, 4) * 30);
  });
});
