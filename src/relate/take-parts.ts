import flows from "../../dictionaries/flows.json";
import functionWords from "../../dictionaries/function-words.json";
import type { Statement } from "../extract/statement.js";
import { stageOf } from "./funnel-stages.js";
import { areAlike, sideOf } from "./nearby.js";
import type { PartList } from "./part-lists.js";

/** What came in a year is no part of a stock. */
const ARRIVALS: ReadonlySet<string> = new Set(flows.arrivals);
/** Verbs that say where a sum went: another division of it than by kind. */
const ALLOCATIONS: ReadonlySet<string> = new Set(functionWords.allocations);

/** Takes the parts of a whole from the figures that a list reaches over; no list where there are none. */
export function takeParts(whole: Statement, candidates: readonly Statement[], wording: string): readonly PartList[] {
  const parts: Statement[] = [];
  let cut = false;
  for (const candidate of candidates) {
    if (!areAlike(candidate, whole) || isArrival(candidate, whole)) continue;
    if (isOtherSide(candidate, whole) || isAllocation(candidate, parts)) break;
    cut = parts.length > 0 && isForeign(candidate, whole, parts[0]!);
    if (cut) break;
    parts.push(candidate);
  }
  return parts.length > 0 ? [{ whole, parts, wording, cut }] : [];
}

/** Means and figures on the move (由670元提高到700元) are parts of nothing. */
export function canBePart({ claim, before, utterance }: Statement): boolean {
  return claim.kind !== "per-unit" && !before.from && !utterance.statements.some((other) => other.before.from);
}

/** Income is no part of expenditure. */
function isOtherSide(part: Statement, whole: Statement): boolean {
  const [a, b] = [sideOf(part), sideOf(whole)];
  return a !== null && b !== null && a !== b;
}

function isArrival({ claim }: Statement, whole: Statement): boolean {
  const isStock = whole.claim.action === "" || whole.claim.aspect === "stock";
  return isStock && ARRIVALS.has(claim.action);
}

function isAllocation({ before }: Statement, parts: readonly Statement[]): boolean {
  return ALLOCATIONS.has(before.act) && parts[0] !== undefined && !ALLOCATIONS.has(parts[0].before.act);
}

/** Has a verb and a thing of its own: the text has gone on to something else. */
function isForeign(candidate: Statement, whole: Statement, first: Statement): boolean {
  const { act, thing, weakAct } = candidate.before;
  // 其中维持7件，纠正1件: a list of what was done goes on with other verbs.
  if (first.before.act !== "" || candidate.number.dimension !== "count" || whole.claim.action === "" || act === "" || thing === "" || weakAct) return false;
  return act !== whole.claim.action && act !== first.claim.action && stageOf(candidate) === null;
}
