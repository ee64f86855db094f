import { foldWords } from "../check/basis.js";
import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import { hasSameValue } from "./figures.js";

/** A claim and the words right around its figure. */
export interface Mention {
  readonly claim: Claim;
  readonly lead: string;
  readonly tail: string;
}

const LEAD = 12;
const TAIL = 6;

export function mentionOf(claim: Claim, { text }: Pick<Report, "text">): Mention {
  const { span } = claim.quantity;
  const { sentence } = claim;
  return {
    claim,
    lead: foldWords(text.slice(Math.max(sentence.start, span.start - LEAD), Math.max(span.start, sentence.start))),
    tail: foldWords(text.slice(span.end, Math.min(Math.max(sentence.end, span.end), span.end + TAIL))),
  };
}

/** How well two claims fit that stand in sentences which stand for each other, and in two that only stand at the same place. */
export const FITS = 5;
export const FITS_APART = 7.5;

/** How likely two claims are to be one that was edited: 0 where they cannot be, up to 13. */
export function weighClaims(a: Mention, b: Mention): number {
  const [x, y] = [a.claim, b.claim];
  if (x.quantity.dimension !== y.quantity.dimension) return 0;
  const sameValue = x.quantity.unit === y.quantity.unit && hasSameValue(x, y);
  const lead = sharedEnd(a.lead, b.lead);
  const action = wordsAlike(x.action, y.action);
  // 受理43件 did not become 驳回12件: with another number, something must say that the same is counted.
  if (!sameValue && action === 0 && lead < 2) return 0;
  return (
    2 * wordsAlike(x.subject, y.subject) +
    2 * action +
    (x.quantity.unit === y.quantity.unit ? 1.5 : 0) +
    (x.kind === y.kind ? 1 : 0) +
    (x.direction === y.direction ? 0.5 : 0) +
    (x.modality === y.modality ? 0.5 : 0) +
    (periodOf(x) === periodOf(y) ? 0.5 : 0) +
    (sameValue ? 2 : 0) +
    lead / 4 +
    (a.tail !== "" && a.tail[0] === b.tail[0] ? 1 : 0)
  );
}

/** 1 for the same words, less where only some of their characters are shared, 0 where none are. */
function wordsAlike(a: string, b: string): number {
  if (a === b) return 1;
  if (a === "" || b === "") return 0;
  const shared = [...new Set(a)].filter((character) => b.includes(character)).length;
  return (0.8 * shared) / Math.max(new Set(a).size, new Set(b).size);
}

const MOST_SHARED = 8;

function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < a.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}

export function periodOf({ period }: Claim): string {
  return period === null ? "" : [period.start, period.end, period.asOf].join("/");
}
