import flows from "../../../dictionaries/flows.json";
import functionWords from "../../../dictionaries/function-words.json";
import measures from "../../../dictionaries/measures.json";
import type { Statement } from "../../extract/statement.js";
import { endsList, isForeign } from "./leaves-list.js";
import { areAlike, areOpposed, isSubtotal, wordsOf } from "../words/nearby.js";
import type { PartList } from "../words/part-lists.js";

/** What came in a year is no part of a stock of things. */
const ARRIVALS: ReadonlySet<string> = new Set(flows.arrivals);
/** Verbs that say where a sum went: another division of it than by kind. */
const ALLOCATIONS: ReadonlySet<string> = new Set(functionWords.allocations);

/** Takes the parts of a whole from the figures that a list reaches over; no list where there are none. */
export function takeParts(whole: Statement, candidates: readonly Statement[], wording: string): readonly PartList[] {
  const parts: Statement[] = [];
  let cut = false;
  let subtotal: Statement | undefined;
  for (const candidate of candidates) {
    if (!areAlike(candidate, whole) || isArrival(candidate, whole)) continue;
    const [first] = parts;
    // 其中甲25亿元、乙12亿元，两项合计37亿元
    if (first && isSubtotal(candidate) && !isSubtotal(first)) {
      subtotal = candidate;
      break;
    }
    if (areOpposed(candidate, whole) || isAllocation(candidate, parts) || endsList(candidate, whole, parts)) break;
    cut = first !== undefined && isForeign(candidate, whole, first);
    if (cut) break;
    parts.push(candidate);
  }
  return parts.length > 0 ? [{ whole, parts, wording, cut, ...(subtotal ? { subtotal } : {}) }] : [];
}

/** Figures on the move (由670元提高到700元) are parts of nothing. */
export function canBePart(statement: Statement): boolean {
  return isAdditive(statement) && !statement.utterance.statements.some(isOnTheMove);
}

/** 从政府性基金预算调入15亿元 says where the money came from: a verb stands before the figure, and no 到 behind it. */
function isOnTheMove({ before, utterance: { statements } }: Statement, at: number): boolean {
  return before.from && (before.act === "" || (statements[at + 1]?.before.level ?? "") !== "");
}

/** Means, indices and prices do not add up, and the base of a percentage stands for its sake alone. */
export function isAdditive(statement: Statement): boolean {
  if (statement.claim.kind === "per-unit" || statement.isBase) return false;
  const { subject, action } = statement.claim;
  return !measures.intensive.some((word) => subject.endsWith(word) || action.endsWith(word) || wordsOf(statement).endsWith(word));
}

function isArrival({ claim, number }: Statement, whole: Statement): boolean {
  if (number.dimension !== "count") return false;
  const isStock = whole.claim.action === "" || whole.claim.aspect === "stock";
  return isStock && ARRIVALS.has(claim.action);
}

function isAllocation({ before }: Statement, parts: readonly Statement[]): boolean {
  return ALLOCATIONS.has(before.act) && parts[0] !== undefined && !ALLOCATIONS.has(parts[0].before.act);
}
