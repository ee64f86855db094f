import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffReports, DiffSchema, GoujiError, parseReport } from "../../src/index.js";
import type { ClaimDiff, Report, ReportDiff } from "../../src/index.js";
import { anyText } from "../api/arbitrary.js";
import { fixtures } from "./drafts.js";

/** Texts of sentences that repeat, so that drafts share some and lose others. */
const sentence = fc.constantFrom(
  "收到申请61件，", "其中受理43件，", "受理45件。", "办结37件。", "办结率86.0%。", "增长5.2%；", "下降5.2%。", "投入资金5.2亿元。", "投入5.23亿元。", "\n\n一、总体情况\n\n", "\n\n二、总体情况\n\n", "（一）受理", "办结5件。", "办结5件。",
);
const jumble = fc.array(sentence, { maxLength: 30 }).map((pieces) => pieces.join(""));
const drafts = fc.oneof(fc.tuple(jumble, jumble), fc.tuple(anyText(), anyText()));

async function read(text: string): Promise<Report | null> {
  try {
    return await parseReport(text);
  } catch (error) {
    expect(error).toBeInstanceOf(GoujiError);
    return null;
  }
}

async function forDrafts(judge: (before: Report, after: Report) => void, numRuns: number): Promise<void> {
  const judged = async ([before, after]: readonly [string, string]): Promise<void> => {
    const [old, now] = [await read(before), await read(after)];
    if (old !== null && now !== null) judge(old, now);
  };
  await fc.assert(fc.asyncProperty(drafts, judged), { numRuns });
  const texts = [...fixtures.values()];
  for (const before of texts) for (const after of texts) await judged([before, after]);
}

const MIRROR: Readonly<Record<ClaimDiff["status"], ClaimDiff["status"]>> = { same: "same", reworded: "reworded", changed: "changed", appeared: "went", went: "appeared" };

function pairsOf({ claims }: ReportDiff, isMirrored: boolean): readonly string[] {
  return claims
    .map(({ status, before, after, aspects, moved, difference }) => {
      const [old, now] = isMirrored ? [after, before] : [before, after];
      const by = difference === null ? "" : difference.decimal.replace("-", "");
      return [isMirrored ? MIRROR[status] : status, old?.claim, now?.claim, ...aspects, moved, by].join(" ");
    })
    .toSorted();
}

describe("whatever the drafts", () => {
  test("every claim of both is told of once, in its own words", { timeout: 120_000 }, () =>
    forDrafts((before, after) => {
      const diff = diffReports(before, after);
      expect(diff.claims.flatMap((each) => each.before?.claim ?? []).toSorted()).toEqual(before.claims.map(({ id }) => id).toSorted());
      expect(diff.claims.flatMap((each) => each.after?.claim ?? []).toSorted()).toEqual(after.claims.map(({ id }) => id).toSorted());
      for (const { status, before: old, after: now, aspects } of diff.claims) {
        expect(status).toBe(old === null ? "appeared" : now === null ? "went" : aspects.length > 0 ? "changed" : old.text === now.text ? "same" : "reworded");
      }
      const starts = diff.claims.flatMap((each) => each.after?.span.start ?? []);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(DiffSchema.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
    }, 150));

  test("the other way round, the same is said the other way round", { timeout: 120_000 }, () =>
    forDrafts((before, after) => {
      const nothing = { findings: { before: [], after: [] } };
      expect(pairsOf(diffReports(after, before, nothing), true)).toEqual(pairsOf(diffReports(before, after, nothing), false));
    }, 250));

  test("a draft beside itself has not changed", { timeout: 60_000 }, () =>
    forDrafts((report) => {
      const diff = diffReports(report, report);
      expect(diff.claims.filter(({ status, moved }) => status !== "same" || moved)).toEqual([]);
      expect(diff.left).toEqual([]);
      expect(diff.findings.filter(({ status }) => status !== "open")).toEqual([]);
    }, 100));

  test("every finding of both is told of once", { timeout: 60_000 }, () =>
    forDrafts((before, after) => {
      const { findings } = diffReports(before, after);
      const ids = (side: "before" | "after"): readonly string[] => findings.flatMap((each) => each[side]?.id ?? []);
      expect(new Set(ids("before")).size).toBe(ids("before").length);
      expect(new Set(ids("after")).size).toBe(ids("after").length);
      for (const { rule, before: old, after: now } of findings) for (const each of [old, now]) if (each !== null) expect(each.rule).toBe(rule);
    }, 80));
});
