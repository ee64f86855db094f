import dictionary from "../../../dictionaries/tables.json";
import partitions from "../../../dictionaries/partitions.json";
import type { Claim } from "../../model/claim.js";
import type { Ties } from "../ties.js";
import type { Entry, Ledger } from "./ledger.js";
import { isAdded, isAdditive, isAlike, isTotal } from "./table-words.js";

/** A whole and some of its parts, by column or by row. */
interface Division {
  readonly whole: Claim;
  readonly parts: readonly Claim[];
  /** How the parts are known to be all; `null` where they are only some. */
  readonly complete: { readonly open: boolean } | null;
  readonly wording: string;
}

/** Ties 其中 rows and columns to what they are part of, and classes that are known to be all to their whole. */
export function relateAmong(ledger: Ledger, ties: Ties): void {
  for (const division of [...divisionsOfRows(ledger), ...divisionsOfColumns(ledger), ...divisionsByPlace(ledger)]) {
    const { whole, parts, complete, wording } = division;
    if (parts.length === 0 || ![whole, ...parts].every((claim) => isAdded(claim) && isAlike(claim, whole))) continue;
    const members = { whole: whole.id, parts: parts.map(({ id }) => id) };
    if (complete === null) ties.add({ type: "sum", wording, ...members, complete: false });
    else ties.add({ type: "sum", wording, ...members, complete: true, disjoint: true, ...(complete.open ? { open: true } : {}) });
  }
}

const AMONG = "其中";

function divisionsOfRows({ caption, columns, entries }: Ledger): readonly Division[] {
  const additive = columns.filter(({ head }) => head.every(isAdditive));
  const divisions: Division[] = [];
  let owner: Entry | null = null;
  let list: Entry | null = null;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (entry.opening !== "among") {
      // Behind a list that is not known to be all, what a row belongs to is open until one is surely outside.
      if (list === null || owner === null || isOutside(entry, owner, list)) {
        owner = entry;
        list = null;
      }
      continue;
    }
    if (owner === null || list !== null) continue;
    const whole: Entry = owner;
    const classes = classesOf([caption, ...whole.label].join(""), entries, i);
    const parts = classes === null ? [entry] : entries.slice(i, i + classes.count);
    i += parts.length - 1;
    if (classes === null) list = entry;
    if (!whole.label.every(isAdditive) || isTotal(entry.name)) continue;
    for (const { index } of additive) {
      const [sum, claims] = [whole.claims[index], parts.map((part) => part.claims[index] ?? null)];
      const figures = claims.filter((claim) => claim !== null);
      if (sum === null || sum === undefined) continue;
      const filled = figures.length === parts.length;
      divisions.push({ whole: sum, parts: figures, complete: classes === null || !filled ? null : { open: classes.loose }, wording: AMONG });
    }
  }
  return divisions;
}

/** A total, a row numbered like the whole or set out as far as it stands beside the whole again. */
function isOutside(entry: Entry, owner: Entry, list: Entry): boolean {
  if (isTotal(entry.name)) return true;
  if (entry.number !== null) return entry.number.style === owner.number?.style;
  return list.indent > owner.indent && entry.indent <= owner.indent;
}

function divisionsOfColumns({ caption, columns, entries, banded }: Ledger): readonly Division[] {
  if (banded) return [];
  const divisions: Division[] = [];
  for (let i = 1; i < columns.length; i++) {
    const [whole, first] = [columns[i - 1]!, columns[i]!];
    if (!first.among || whole.among || ![...whole.head, ...first.head].every(isAdditive)) continue;
    const names = columns.map(({ head }) => ({ name: head.at(-1) ?? "" }));
    const classes = classesOf(caption + whole.head.join(""), names, i);
    // Under one 其中 each is a part; whether they overlap, nothing says.
    const end = columns.findIndex((column, at) => at > i && !column.among);
    const listed = columns.slice(i, end < 0 ? columns.length : end).map((column) => [column]);
    const lists = classes === null ? listed : [columns.slice(i, i + classes.count)];
    for (const { claims, label } of entries) {
      const sum = claims[whole.index] ?? null;
      if (sum === null || !label.every(isAdditive)) continue;
      for (const list of lists) {
        const figures = list.map(({ index }) => claims[index] ?? null).filter((claim) => claim !== null);
        // A class that has none is left blank.
        divisions.push({ whole: sum, parts: figures, complete: classes === null ? null : { open: classes.loose || figures.length < list.length }, wording: AMONG });
      }
    }
  }
  return divisions;
}

/** The known classes that the lines from `at` on are, one each. */
function classesOf(whole: string, lines: readonly { readonly name: string }[], at: number): { readonly count: number; readonly loose: boolean } | null {
  for (const { classes, of, loose } of partitions.partitions as readonly Partition[]) {
    if (of === undefined || !of.some((word) => whole.includes(word))) continue;
    const names = lines.slice(at, at + classes.length).map(({ name }) => name);
    const seen = new Set(names.map((name) => classes.findIndex((words) => words.some((word) => name.includes(word)))));
    if (names.length === classes.length && seen.size === classes.length && !seen.has(-1)) return { count: classes.length, loose: loose === true };
  }
  return null;
}

interface Partition {
  readonly classes: readonly (readonly string[])[];
  readonly of?: readonly string[];
  readonly loose?: boolean;
}

/** 全市, 市本级, 县区级: rows by place of which the classes are all. */
function divisionsByPlace({ columns, entries }: Ledger): readonly Division[] {
  const divisions: Division[] = [];
  entries.forEach((whole, i) => {
    const known = dictionary.places.find((place) => place.whole.includes(whole.name));
    if (known === undefined) return;
    const parts = entries.slice(i + 1, i + 1 + known.classes.length);
    if (parts.length < known.classes.length || !known.classes.every((words, k) => words.includes(parts[k]!.name))) return;
    for (const { index, head } of columns) {
      const sum = whole.claims[index] ?? null;
      if (sum === null || !head.every(isAdditive)) continue;
      const figures = parts.map(({ claims }) => claims[index] ?? null).filter((claim) => claim !== null);
      divisions.push({ whole: sum, parts: figures, complete: { open: figures.length < parts.length }, wording: whole.name });
    }
  });
  return divisions;
}
