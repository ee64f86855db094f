import type { CellData, ColumnData, PageData, RowData } from "../page-data.js";

export interface Filter {
  /** Lower-case words that must all be there. */
  readonly words: readonly string[];
  readonly field: string;
  readonly origin: string;
  readonly flags: string;
  readonly least: number;
  readonly genre: string;
  readonly place: string;
  readonly year: string;
}

/** What the controls say; one that is not there asks for nothing. */
export function readFilter(form: HTMLFormElement): Filter {
  const chosen = new FormData(form);
  const word = (name: string): string => String(chosen.get(name) ?? "");
  return {
    words: word("search").toLowerCase().split(/\s+/).filter((each) => each !== ""),
    field: word("field"),
    origin: word("origin"),
    flags: word("flags"),
    least: Math.max(1, Number(word("least"))),
    genre: word("genre"),
    place: word("place"),
    year: word("year"),
  };
}

export function columnsThatPass({ columns }: PageData, { genre, place, year }: Filter): ReadonlySet<number> {
  const passes = (column: ColumnData): boolean => (genre === "" || column.genre === genre) && (place === "" || column.series === place) && (year === "" || String(column.year) === year);
  return new Set(columns.flatMap((column, index) => (passes(column) ? [index] : [])));
}

/** A row must have something in the columns that are shown. */
export function rowPasses(row: RowData, filter: Filter, shown: ReadonlySet<number>): boolean {
  if (!filter.words.every((word) => row.words.includes(word))) return false;
  if (filter.field !== "" && row.field !== filter.field) return false;
  if (filter.origin !== "" && (row.key === null) !== (filter.origin === "likeness")) return false;
  const cells = row.cells.filter(([column]) => shown.has(column)).map(([, cell]) => cell);
  return cells.length >= filter.least && flagsPass(row, cells, filter.flags);
}

function flagsPass({ key }: RowData, cells: readonly CellData[], asked: string): boolean {
  if (asked === "") return true;
  const kinds = new Set(cells.flatMap(({ value, readings }): readonly string[] => (value === null ? ["disputed"] : (readings[0]?.flags ?? []).map(([kind]) => kind))));
  if (key === null) kinds.add("aligned");
  if (asked === "some") return kinds.size > 0;
  return asked === "none" ? kinds.size === 0 : kinds.has(asked);
}
