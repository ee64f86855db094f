import { readdirSync, readFileSync } from "node:fs";
import { diffReports, parseReport } from "../../src/index.js";
import type { ClaimDiff, DiffOptions, Report, ReportDiff } from "../../src/index.js";

const FOLDER = new URL("../../fixtures/reports/", import.meta.url);

/** The reports of fixtures/reports, by name. */
export const fixtures: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(`${name}/input.txt`, FOLDER), "utf8")]),
);

/** Two drafts, read and laid side by side. */
export interface Pair {
  readonly before: Report;
  readonly after: Report;
  readonly diff: ReportDiff;
}

export async function diffTexts(before: string, after: string, options: DiffOptions = {}): Promise<Pair> {
  const [old, now] = [await parseReport(before), await parseReport(after)];
  return { before: old, after: now, diff: diffReports(old, now, options) };
}

/** `changed 61件 → 74件 value`, one a figure, those that are the same and in their order left out. */
export function told({ diff }: Pick<Pair, "diff">): readonly string[] {
  return diff.claims.filter(({ status, moved }) => status !== "same" || moved).map(tell);
}

export function tell({ status, before, after, moved, aspects }: ClaimDiff): string {
  const figures = [before?.text, after?.text].filter((text) => text !== undefined).join(" → ");
  return [status, figures, ...aspects, ...(moved ? ["moved"] : [])].join(" ");
}

/** `result rate: 86.0% though 43件 → 45件`. */
export function leftIn({ diff, after }: Pair): readonly string[] {
  const text = (id: string): string => after.claims.find((claim) => claim.id === id)?.quantity.text ?? "?";
  const old = (id: string): string => diff.claims.find((each) => each.after?.claim === id)?.before?.text ?? "?";
  return diff.left.map(({ kind, relation, basis, stayed, moved }) => `${kind} ${relation ?? basis}: ${stayed.map(text).join(" ")} though ${moved.map((id) => `${old(id)} → ${text(id)}`).join(", ")}`);
}
