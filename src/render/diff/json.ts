import type { ClaimDiff, FindingDiff, Side } from "../../diff/report-diff.js";
import type { Finding } from "../../model/finding.js";
import type { DraftFile, DraftFiles } from "./draft-files.js";

/**
 * What `diffReports` gives, and where it stands: `before` and `after` have the `file`, every side of a claim and every span of a finding its
 * `place` in the file of its draft.
 */
export function renderDiffJson({ before, after, diff }: DraftFiles): string {
  const side = (each: Side | null, { place }: DraftFile): object | null => each && { ...each, place: place(each.span) };
  const finding = (each: Finding | null, { place }: DraftFile): object | null =>
    each && { ...each, place: place(each.span), related: each.related.map((related) => ({ ...related, place: place(related.span) })) };
  const claims = diff.claims.map((each: ClaimDiff) => ({ ...each, before: side(each.before, before), after: side(each.after, after) }));
  const findings = diff.findings.map((each: FindingDiff) => ({ ...each, before: finding(each.before, before), after: finding(each.after, after) }));
  const placed = { ...diff, before: { file: before.name, ...diff.before }, after: { file: after.name, ...diff.after }, claims, findings };
  return `${JSON.stringify(placed, null, 2)}\n`;
}
