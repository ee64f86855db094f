import { describe, expect, test } from "vitest";
import { checkReport, diffReports, parseReport } from "../../src/index.js";
import type { Claim, Report, ReportDiff, Section } from "../../src/index.js";
import { seeded } from "../forms/seeded.js";
import { fixtures, tell } from "./drafts.js";

/** Each edit is made to every report fixture, in places that chance picks, and its whole effect is known. */
describe.each([...fixtures])("fixtures/reports/%s", async (name, text) => {
  const before = await parseReport(text);
  const found = checkReport(before);
  const chance = seeded(`diff ${name}`);
  const prose = before.claims.filter(({ table }) => table === null);

  async function diffTo(after: string): Promise<ReportDiff> {
    const now = await parseReport(after);
    return diffReports(before, now, { findings: { before: found, after: checkReport(now) } });
  }

  const altered = ({ claims }: ReportDiff): readonly string[] => claims.filter(({ status }) => status !== "same").map(tell);

  test("one figure that is changed is the one that changed", { timeout: 60_000 }, async () => {
    for (const claim of pick(before.claims.filter(({ quantity }) => /[0-9]/.test(quantity.text)), 6, chance.below)) {
      const { start } = claim.quantity.span;
      const at = start + claim.quantity.text.search(/[0-9]/);
      const digit = before.text[at] === "9" ? "8" : String(Number(before.text[at]) + 1);
      const diff = await diffTo(before.text.slice(0, at) + digit + before.text.slice(at + 1));
      const changed = diff.claims.filter(({ status }) => status !== "same");
      expect(changed.map(({ status, before: old, after: now }) => [status, old?.span.start, now?.span.start])).toEqual([["changed", start, start]]);
      expect(diff.totals.claims.moved).toBe(0);
    }
  });

  test("of a sentence that is deleted, its figures went", { timeout: 60_000 }, async () => {
    for (const { sentence } of pick(prose, 4, chance.below)) {
      const gone = within(before, sentence.start, sentence.end);
      const diff = await diffTo(before.text.slice(0, sentence.start) + before.text.slice(sentence.end));
      expect(altered(diff)).toEqual(gone.map(({ quantity }) => `went ${quantity.text}`));
    }
  });

  test("of a paragraph that is moved, nothing changed", { timeout: 60_000 }, async () => {
    const paragraphs = before.blocks.filter(({ kind, span }) => kind === "paragraph" && within(before, span.start, span.end).length > 0);
    for (const paragraph of pick(paragraphs, 3, chance.below)) {
      const to = paragraphs[chance.below(paragraphs.length)]!;
      if (to === paragraph) continue;
      const { start, end } = paragraph.span;
      const words = before.text.slice(start, end);
      const diff = await diffTo(
        to.span.start < start
          ? `${before.text.slice(0, to.span.start)}${words}\n\n${before.text.slice(to.span.start, start)}${before.text.slice(end)}`
          : `${before.text.slice(0, start)}${before.text.slice(end, to.span.end)}\n\n${words}${before.text.slice(to.span.end)}`,
      );
      expect(altered(diff)).toEqual([]);
    }
  });

  test("a section put in and the others renumbered leave the old figures alone", async () => {
    const heads = before.sections.flatMap((section) => [section, ...section.children]).filter(({ number }) => /^[一二三四五六七八]、$/.test(number?.text ?? ""));
    if (heads.length < 2) return;
    const diff = await diffTo(renumber(before.text, heads));
    expect(altered(diff)).toEqual(["appeared 17个"]);
  });
});

const NUMERALS = "一二三四五六七八九";

/** A new section in the place of the first of `heads`, and each of them one number further. */
function renumber(text: string, heads: readonly Section[]): string {
  let [after, at] = ["", 0];
  for (const [index, { number }] of heads.entries()) {
    const { span, text: printed } = number!;
    after += text.slice(at, span.start) + (index === 0 ? `${printed}新增情况\n\n新建便民服务站17个。\n\n` : "");
    after += `${NUMERALS[NUMERALS.indexOf(printed[0]!) + 1]}、`;
    at = span.end;
  }
  return after + text.slice(at);
}

function within({ claims }: Report, start: number, end: number): readonly Claim[] {
  const inside = claims.filter(({ quantity: { span } }) => start <= span.start && span.end <= end);
  return inside.toSorted((a, b) => a.quantity.span.start - b.quantity.span.start);
}

function pick<T>(items: readonly T[], count: number, below: (end: number) => number): readonly T[] {
  return items.length <= count ? items : Array.from({ length: count }, () => items[below(items.length)]!);
}
