import dictionary from "../../../dictionaries/listings.json";
import type { Statement, Utterance } from "../../extract/statement.js";
import type { Section } from "../../model/section.js";
import type { Span } from "../../model/span.js";
import { namesBefore } from "./listed-names.js";
import type { Ties } from "../ties.js";

const MATTERS: ReadonlySet<string> = new Set(dictionary.units);
/** Between 以下三方面工作： and its 一是 nothing else is said. */
const GAP = 24;

/** Ties a stated number of things to the things named: 《A》《B》等3个文件, 甲局、乙局、丙局3个部门, 以下三方面：一是…二是…三是…. */
export function relateListings(utterances: readonly Utterance[], text: string, sections: readonly Section[], ties: Ties): void {
  const rows = siblingRows(sections);
  for (const { statements } of utterances) {
    for (const statement of statements) {
      if (!statement.isLevel || statement.number.dimension !== "count") continue;
      const items = titlesBefore(text, statement.claim.quantity.span.start);
      const names = items === null ? namesBefore(text, statement.claim.quantity.span) : null;
      if (items !== null) tie(statement, items.titles, items.open, "《…》", ties);
      else if (names !== null) tie(statement, names.items, names.open, "、", ties);
      else if (MATTERS.has(statement.number.unit)) {
        const list = listBehind(statement, text, rows);
        if (list !== null) tie(statement, list, false, "以下", ties);
      }
    }
  }
}

function tie({ claim }: Statement, items: readonly Span[], open: boolean, wording: string, ties: Ties): void {
  ties.add({ type: "listing", wording, count: claim.id, items: [...items], open });
}

/** The titles 《A》《B》 directly before a figure, 等 allowed; one title alone is no list. */
function titlesBefore(text: string, figure: number): { readonly titles: readonly Span[]; readonly open: boolean } | null {
  const titles: Span[] = [];
  let end = figure;
  let open = false;
  for (;;) {
    while (end > 0 && dictionary.joints.includes(text[end - 1]!)) {
      end--;
      open ||= text[end] === "等";
    }
    if (text[end - 1] !== "》") break;
    const start = text.lastIndexOf("《", end - 1);
    if (start < 0 || end - start > 120) return null;
    titles.unshift({ start, end });
    end = start;
  }
  return titles.length > 1 ? { titles, open } : null;
}

type Row = readonly Section[];

/** Every row of numbered siblings, in the order of the text. */
function siblingRows(sections: readonly Section[]): readonly Row[] {
  const rows: Row[] = [];
  const visit = (row: readonly Section[]): void => {
    if (row.length > 0) rows.push(row);
    for (const section of row) visit(section.children);
  };
  visit(sections);
  return rows;
}

/** The numbered list that begins right behind a figure: 以下三方面工作：一是…. */
function listBehind({ claim }: Statement, text: string, rows: readonly Row[]): readonly Span[] | null {
  const { end } = claim.quantity.span;
  const before = text.slice(Math.max(0, claim.quantity.span.start - 6), claim.quantity.span.start);
  if (!dictionary.announcing.some((word) => before.includes(word))) return null;
  for (const row of rows) {
    const from = row.findIndex((section) => section.span.start >= end);
    const first = row[from];
    if (first === undefined || first.number?.ordinal !== 1 || first.span.start - end > GAP) continue;
    let to = from + 1;
    while (to < row.length && (row[to]!.number?.ordinal ?? 0) > (row[to - 1]!.number?.ordinal ?? 0)) to++;
    return row.slice(from, to).map(({ number, headingSpan }) => number?.span ?? headingSpan);
  }
  return null;
}
