import type { Both } from "../../../html/words.js";
import type { CellData, ColumnData, PageData, ReadingData } from "../page-data.js";
import { make, said } from "./build-elements.js";
import { detailWords as words } from "./detail-words.js";
import { sentenceBlock } from "./sentence-block.js";
import type { Spot } from "./table-cells.js";

/** What there is to say of a cell: what is read out at once, and the rest. */
export function cellDetail(data: PageData, { row, column }: Spot & { readonly column: number }): readonly [first: readonly Node[], rest: readonly Node[]] | null {
  const shownRow = data.rows[row];
  const report = data.columns[column];
  const cell = shownRow?.cells.find(([at]) => at === column)?.[1];
  if (!shownRow || !report || !cell) return null;
  const own = cell.value === null ? undefined : cell.readings[0];
  const others = own ? cell.readings.slice(1) : cell.readings;
  const unit = (value: string): string => value + shownRow.unit;
  const first = [
    said("h3", shownRow.title),
    said("p", report.title, "gj-where"),
    cell.value === null ? said("p", data.flagNames.disputed, "gj-figure gj-disputed") : make("p", "gj-figure", make("b", "", cell.value), ` ${shownRow.unit}`),
    ...(own ? [sentenceBlock(data, own)] : []),
  ];
  const facts = make("dl", "");
  if (own) addReading(facts, data, own, unit);
  addStanding(facts, data, cell, unit);
  addReport(facts, report);
  addFact(facts, words.key, shownRow.key === null ? said("span", words.noKey) : make("code", "", shownRow.key));
  return [first, [facts, ...otherPlaces(data, others, own === undefined)]];
}

function addFact(list: HTMLElement, term: Both, ...values: readonly (Node | string)[]): void {
  list.append(said("dt", term), make("dd", "", ...values));
}

function addReading(list: HTMLElement, { flagNames }: PageData, { text, value, min, max, flags, like }: ReadingData, unit: (value: string) => string): void {
  addFact(list, words.printed, make("span", "gj-printed", text));
  const isExact = min === value && max === value;
  addFact(list, words.interval, isExact ? said("span", words.exact) : `${min === null ? "−∞" : unit(min)} ～ ${max === null ? "∞" : unit(max)}`);
  for (const [kind, printed] of flags) addFact(list, words.flags, said("span", flagNames[kind]), printed === "" ? "" : `：${printed}`);
  if (like) addFact(list, words.likeness, `${like[0]}　${Math.round(like[1] * 100) / 100}`);
}

function addStanding(list: HTMLElement, { columns }: PageData, { change, rank }: CellData, unit: (value: string) => string): void {
  if (change) {
    const percent = change.percent === null ? "" : `（${signed(String(Math.round(change.percent * 100) / 100))}%）`;
    addFact(list, words.change, `${signed(unit(change.by))}${percent} ← `, said("span", columns[change.column]?.title ?? words.unknown));
  }
  if (rank) addFact(list, words.rank, `${rank[0]} / ${rank[1]}`);
}

const signed = (value: string): string => (value.startsWith("-") ? `−${value.slice(1)}` : `+${value}`);

function addReport(list: HTMLElement, { place, code, year, genreName, report, date, sources }: ColumnData): void {
  const or = (value: string | null): Node | string => value ?? said("span", words.unknown);
  addFact(list, words.place, or(place), code === null ? "" : make("small", "", `　${code}`));
  addFact(list, words.year, or(year === null ? null : String(year)));
  if (genreName) addFact(list, words.genre, said("span", genreName));
  if (report !== null) addFact(list, words.report, report);
  if (date !== null) addFact(list, words.date, date);
  for (const source of sources) addFact(list, words.file, make("span", "gj-file-name", source));
}

function otherPlaces(data: PageData, others: readonly ReadingData[], isDisputed: boolean): readonly Node[] {
  if (others.length === 0) return [];
  return [said("h4", isDisputed ? words.disputed : words.others), ...others.map((other) => sentenceBlock(data, other))];
}
