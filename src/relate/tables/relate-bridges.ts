import dictionary from "../../../dictionaries/tables.json";
import type { Claim } from "../../model/claim.js";
import type { Ties } from "../ties.js";
import type { Ledger } from "./ledger.js";
import { isAdded, isAlike } from "./table-words.js";

/** A line's name and what it holds at each place along it. */
interface Line {
  readonly name: string;
  readonly claims: readonly (Claim | null)[];
}

/** Ties figures that make up others by their names: 上年结余 + 本年收入 − 本年支出 = 滚存结余, down a column or along a row. */
export function relateBridges({ columns, entries }: Ledger, ties: Ties): void {
  bridge(entries.map(({ name, claims }) => ({ name, claims: columns.map(({ index }) => claims[index] ?? null) })), ties);
  bridge(columns.map(({ index, head }) => ({ name: head.at(-1) ?? "", claims: entries.map(({ claims }) => claims[index] ?? null) })), ties);
}

function bridge(lines: readonly Line[], ties: Ties): void {
  const named = new Map<string, Line | null>();
  // A name that stands twice is none to go by.
  for (const line of lines) named.set(line.name, named.has(line.name) ? null : line);
  const find = (names: readonly string[]): Line | null => {
    const found = names.filter((name) => named.has(name));
    return found.length === 1 ? named.get(found[0]!)! : null;
  };
  for (const known of dictionary.bridges) {
    const whole = find(known.whole);
    const [plus, minus] = [known.plus.map(find), known.minus.map(find)];
    if (whole === null || plus.includes(null) || minus.includes(null)) continue;
    whole.claims.forEach((claim, place) => {
      const at = (line: Line | null): Claim | null => line?.claims[place] ?? null;
      const [parts, less] = [plus.map(at).filter((each) => each !== null), minus.map(at).filter((each) => each !== null)];
      if (claim === null || parts.length < plus.length || less.length < minus.length) return;
      if (![claim, ...parts, ...less].every((each) => isAdded(each) && isAlike(each, claim))) return;
      ties.add({
        type: "sum",
        wording: whole.name,
        whole: claim.id,
        parts: parts.map(({ id }) => id),
        ...(less.length > 0 ? { minus: less.map(({ id }) => id) } : {}),
        complete: true,
        disjoint: true,
      });
    });
  }
}
