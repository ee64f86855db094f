import type { Figure } from "./figure.js";
import { isHedged, sumOf } from "./figure.js";
import { stepOf } from "./printing.js";
import * as r from "./rational.js";
import { slipsOf, slipTowards } from "./slips.js";
import type { SlipKind } from "./slips.js";

const FEWEST_PARTS = 3;
/** A number of fewer digits has a neighbour for nearly every shortfall. */
const FEWEST_DIGITS = 4;
/** Beyond this, slips are not counted out: lists of that length are no sums that a person wrote. */
const MOST_PARTS = 40;
/** An open list may look like a slip by luck at most this often: one list in a thousand. */
const LUCK = 1000n;

/**
 * Whether the parts of an unfinished list fall short of the whole by just what one slip explains, so that the list was meant to
 * be complete after all. Open lists are the normal case, and a short number can be mended into almost anything; so the slips
 * that would explain *some* shortfall are counted against all shortfalls there could be, and luck must be ruled out.
 */
export function isSuspiciousShortfall(whole: Figure, parts: readonly Figure[]): boolean {
  if (parts.length < FEWEST_PARTS || parts.length > MOST_PARTS) return false;
  const members = [whole, ...parts];
  if (members.some(({ claim }) => isHedged(claim)) || members.some(({ value }) => value.num <= 0n)) return false;
  const listed = sumOf(parts);
  const shortfall = r.subtract(whole.value, listed);
  // A list that names less than half of the whole does not mean to be complete.
  if (shortfall.num <= 0n || r.compare(r.add(shortfall, shortfall), whole.value) > 0) return false;

  const step = members.map(stepOf).reduce((a, b) => (r.compare(a, b) <= 0 ? a : b));
  // Anybody may leave out three cases: the last place alone proves nothing.
  if (r.compare(shortfall, r.multiply(step, r.whole(10))) < 0) return false;
  const kinds = new Set<SlipKind>();
  for (const figure of members) {
    const wanted = figure === whole ? listed : r.add(figure.value, shortfall);
    const slip = slipTowards(figure, wanted);
    if (slip === null) continue;
    if (significantDigits(figure) < FEWEST_DIGITS) return false;
    kinds.add(slip.kind);
  }
  if (kinds.size !== 1) return false;
  const chances = members.reduce((sum, figure) => sum + slipsOf(figure).filter(({ kind }) => kinds.has(kind)).length, 0);
  return BigInt(chances) * LUCK <= r.floor(r.divide(whole.value, step));
}

/** Digits between the first and the last that is not a zero. */
function significantDigits({ value }: Figure): number {
  return String(value.num).replace(/0+$/, "").length;
}
