import dictionary from "../../../dictionaries/tables.json";
import type { Ties } from "../ties.js";
import type { Entry, Ledger, Sheet } from "./ledger.js";
import { isGrand } from "./table-words.js";

const { sides, balanced, balancing } = dictionary;

/** Ties the totals of a two-sided account, which is drawn up so that what comes in is what goes out. */
export function relateBalance({ caption, bands, ledgers }: Sheet, ties: Ties): void {
  const [left, right] = ledgers;
  if (left === undefined || right === undefined || ledgers.length !== 2 || left.columns.length !== right.columns.length) return;
  const [first, second] = [totalOf(left), totalOf(right)];
  if (first === null || second === null || first.index !== second.index) return;
  const isAccount = sides.some((words) => {
    const names = [first, second].map(({ name }, i) => name + ledgers[i]!.columns[0]!.head.join("") + (bands[i] ?? ""));
    return words.every((word, i) => names[i]!.includes(word) && !names[i]!.includes(words[1 - i]!));
  });
  if (!isAccount || !balanced.some((word) => caption.includes(word)) || ![left, right].every(isDrawnUpToBalance)) return;
  left.columns.forEach(({ index, head }, i) => {
    const other = right.columns[i]!;
    const [a, b] = [first.claims[index] ?? null, second.claims[other.index] ?? null];
    const sameHead = head.at(-1) === other.head.at(-1);
    if (a === null || b === null || !sameHead || a.quantity.unit !== b.quantity.unit || a.quantity.dimension !== "money") return;
    ties.add({ type: "same", wording: "收支平衡", claims: [a.id, b.id] });
  });
}

/** The total of a whole side: the last one, or the one that everything stands under. */
function totalOf({ entries }: Ledger): Entry | null {
  const totals = entries.filter(({ name }) => isGrand(name));
  const filled = entries.filter(({ claims }) => claims.some((claim) => claim !== null));
  const [last] = totals.slice(-1);
  return last !== undefined && (last === filled.at(-1) || last === filled[0]) ? last : null;
}

/** What is carried over or passed on stands only in an account that is drawn up to balance. */
const isDrawnUpToBalance = ({ entries }: Ledger): boolean => entries.some(({ name }) => balancing.some((word) => name.includes(word)));
