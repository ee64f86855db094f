import type { Severity } from "../model/finding.js";
import type { Figure } from "./figure.js";
import type { Interval } from "./interval.js";

/**
 * How sure a disagreement is. It fixes the finding's level and its `confidence`:
 *
 * - `proof` (error, 1): with every printed number allowed its whole interval, the text cannot be true;
 * - `reading` (warning, 0.8): the figures cannot agree, but how they are tied is a reading that may be wrong;
 * - `hedge` (warning, 0.6): they agree only if 余, 近 or 约 is stretched beyond its usual reach;
 * - `guess` (warning, 0.5): nothing is impossible, but one slip of the pen would explain what is odd;
 * - `remark` (info, 0.3): a matter of form, or a habit that is usually harmless.
 */
export type Grade = "proof" | "reading" | "hedge" | "guess" | "remark";

export const GRADES: Readonly<Record<Grade, { readonly severity: Severity; readonly confidence: number }>> = {
  proof: { severity: "error", confidence: 1 },
  reading: { severity: "warning", confidence: 0.8 },
  hedge: { severity: "warning", confidence: 0.6 },
  guess: { severity: "warning", confidence: 0.5 },
  remark: { severity: "info", confidence: 0.3 },
};

/** Takes one of a figure's two intervals. */
export type Slack = (figure: Figure) => Interval;

export const likely: Slack = (figure) => figure.likely;
export const proof: Slack = (figure) => figure.proof;

/**
 * Grades a tie between figures: `breaks` says whether it fails when each figure is allowed the given slack, `certain` whether
 * the text itself states the tie. `null` where nothing is wrong, or too little to speak of.
 */
export function gradeTie(breaks: (slack: Slack) => boolean, certain: boolean): Grade | null {
  if (!breaks(likely)) return null;
  if (breaks(proof)) return certain ? "proof" : "reading";
  return certain ? "hedge" : null;
}
