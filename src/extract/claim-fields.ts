import aspects from "../../dictionaries/aspects.json";
import comparisons from "../../dictionaries/comparisons.json";
import scopes from "../../dictionaries/scopes.json";
import type { Aspect, Claim, ComparisonBase, Scope } from "../model/claim.js";
import type { Period } from "../model/period.js";
import type { Clause } from "./clauses.js";
import type { ClaimDraft } from "./discourse.js";
import type { QuantityLexeme } from "./lexeme.js";
import { namesAgent } from "./names.js";
import { resolvePeriod } from "./periods.js";

const { comment: _, ...bases } = comparisons;
/** Longest first, so that 调整预算 is not taken for 预算. */
const BASES: readonly (readonly [words: string, to: string])[] = Object.entries(bases)
  .flatMap(([to, list]) => list.map((words) => [words, to] as const))
  .sort(([a], [b]) => b.length - a.length);
const PRINTED_BASES: ReadonlyMap<string, string> = new Map(BASES);

/** The time that a figure speaks of, `null` where it is the report's own year or its end. */
export function periodOf({ reading }: ClaimDraft, reportYear: number | null): Period | null {
  const { period } = reading.before;
  if (period === null || reportYear === null) return null;
  const { start, end, asOf } = resolvePeriod(period, reportYear);
  const isOwn = (start === `${reportYear}-01-01` && end === `${reportYear}-12-31`) || asOf === `${reportYear}-12-31`;
  return isOwn ? null : { start, end, asOf };
}

/** Whether a period lies behind the end of the report's year: what is said of it cannot have happened yet. */
export function isAhead(period: Period | null, reportYear: number | null): boolean {
  const begins = period?.start ?? period?.asOf ?? null;
  return begins !== null && reportYear !== null && begins > `${reportYear}-12-31`;
}

export function aspectOf({ reading, subject, action }: ClaimDraft): Aspect | null {
  const { before, isLevel } = reading;
  if (!isLevel) return null;
  if (before.average || reading.kind === "per-unit") return "average";
  if (before.aspect !== null) return before.aspect;
  if (before.period?.since || (before.connectives.has("total") && before.level === "累计")) return "cumulative";
  for (const name of [action, subject]) {
    if (aspects.names.average.some((end) => name.endsWith(end))) return "average";
    if (aspects.names.stock.some((end) => name.endsWith(end))) return "stock";
  }
  if (before.period === null) return null;
  return before.period.asOf ? "stock" : "flow";
}

/** 全市, the office that acted, and what a note in brackets counts in or out. */
export function scopeOf({ reading, utterance }: ClaimDraft, slice: (from: number, to: number) => string): Scope | null {
  const { before, quantity } = reading;
  const note = noteBehind(quantity, utterance.clause);
  const words = note === null ? "" : slice(note.start, note.end);
  const excludes = listBehind(words, scopes.excludes);
  const includes = excludes.length > 0 ? [] : listBehind(words, scopes.includes);
  const agency = namesAgent(before.agent) ? before.agent : null;
  if (before.place === null && agency === null && includes.length + excludes.length === 0) return null;
  return { place: before.place?.text ?? null, level: before.place?.level ?? null, includes, excludes, agency };
}

/** The words up to its first figure of the bracket that opens directly behind a figure: 540人（不含聘用人员）. */
function noteBehind(quantity: QuantityLexeme, { brackets }: Clause): { readonly start: number; readonly end: number } | null {
  let low = 0;
  let high = brackets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (brackets[middle]!.start <= quantity.end) low = middle + 1;
    else high = middle;
  }
  const note = brackets[low];
  if (note === undefined || note.start !== quantity.end + 1) return null;
  const last = note.stretches[0]!.at(-1);
  return last === undefined ? null : { start: note.start, end: last.end };
}

function listBehind(words: string, openings: readonly string[]): readonly string[] {
  const opening = openings.find((start) => words.startsWith(start));
  return opening === undefined ? [] : words.slice(opening.length).split(/[、和及]/).filter((name) => name !== "");
}

export function comparisonOf({ reading }: ClaimDraft): ComparisonBase | null {
  const { before, kind } = reading;
  const said = before.compare ?? (kind === "share" ? before.ofBase : null);
  if (said !== null) return { to: baseNamed(said), adjusted: before.adjusted };
  if (before.change !== null && before.adjusted) return { to: "last-year", adjusted: true };
  return null;
}

function baseNamed(said: string): string {
  return PRINTED_BASES.get(said) ?? BASES.find(([words]) => said.endsWith(words))?.[1] ?? said;
}

/** How final the figure is said to be. A base that it is only measured against says nothing of itself. */
export function statusOf({ reading }: ClaimDraft): Claim["status"] {
  return reading.before.ofBase === null ? reading.before.status : null;
}
