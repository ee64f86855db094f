import type { ComparedCell, Comparison } from "../../model/comparison.js";
import { csvCell } from "../csv.js";
import type { Lang } from "../wording.js";
import { cellNote, columnTitles } from "./wording.js";

const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

export interface ComparisonCsvOptions {
  readonly lang: Lang;
  /** Excel reads UTF-8 only where a byte-order mark says so. */
  readonly bom: boolean;
}

const words = {
  zh: { flags: "标记", change: "比上年", percent: "比上年%", rank: "位次" },
  en: { flags: "flags", change: "change", percent: "change %", rank: "rank" },
} as const;

type Value = string | number | null;

interface Companion {
  readonly name: "flags" | "change" | "percent" | "rank";
  value(cell: ComparedCell, lang: Lang): Value;
}

const companions: readonly Companion[] = [
  { name: "flags", value: (cell, lang) => cellNote(cell, lang) || null },
  { name: "change", value: ({ change }) => change?.decimal ?? null },
  { name: "percent", value: ({ change }) => change?.percent ?? null },
  { name: "rank", value: ({ rank }) => rank?.rank ?? null },
];

/**
 * One row an indicator and one column a report, whose cells are exact numbers in the row's unit and nothing else; behind them, for each report that has any,
 * columns of its own for flags, change on the year before and rank. RFC 4180. What a report does not print is an empty cell; so is what it prints in ways
 * that cannot be one, and the flags say so.
 */
export function* comparisonCsv({ columns, rows }: Comparison, { lang, bom }: ComparisonCsvOptions): Generator<string> {
  const titles = columnTitles(columns, lang);
  const behind = titles.flatMap((title, at) =>
    companions
      .filter(({ value }) => rows.some(({ cells }) => cells[at] && value(cells[at], lang) !== null))
      .map((companion) => ({ title: `${title} ${words[lang][companion.name]}`, at, companion })));
  yield `${bom ? BYTE_ORDER_MARK : ""}${line(["field", "indicator", "name", "nameEn", "unit", "kind", "aspect", "scope", ...titles, ...behind.map(({ title }) => title)])}`;
  for (const { field, indicator, name, nameEn, unit, kind, aspect, scope, cells } of rows) {
    const values = cells.map((cell) => cell?.reading?.decimal ?? null);
    const more = behind.map(({ at, companion }) => (cells[at] ? companion.value(cells[at], lang) : null));
    yield line([field, indicator, name, nameEn, unit, kind, aspect, scope, ...values, ...more]);
  }
}

const line = (values: readonly Value[]): string => `${values.map(csvCell).join(",")}${LINE_END}`;

const longColumns = [
  "field", "indicator", "name", "unit", "kind", "aspect", "scope", "place", "placeCode", "year", "genre", "date", "source",
  "standing", "value", "min", "max", "text", "flags", "likeName", "likeness", "change", "changePercent", "rank", "rankOf", "start", "end", "sentence",
] as const;

/** One row a figure, with its sentence: what data frames are made from. `standing` is `cell`, `other` (printed elsewhere) or `disputed`. */
export function* comparisonLongCsv({ columns, rows }: Comparison, { lang, bom }: ComparisonCsvOptions): Generator<string> {
  yield `${bom ? BYTE_ORDER_MARK : ""}${line(longColumns)}`;
  for (const row of rows) {
    for (const [at, cell] of row.cells.entries()) {
      if (cell === null) continue;
      const { place, year, genre, date, sources } = columns[at]!;
      for (const reading of cell.reading ? [cell.reading, ...cell.others] : cell.others) {
        const isCell = reading === cell.reading;
        const flags = cellNote({ ...cell, reading }, lang);
        yield line([
          row.field, row.indicator, row.name, row.unit, row.kind, row.aspect, row.scope, place?.name ?? null, place?.code ?? null, year, genre, date, sources[0] ?? null,
          isCell ? "cell" : cell.reading ? "other" : "disputed", reading.decimal, reading.min, reading.max, reading.text, flags || null, reading.likeness?.name ?? null,
          reading.likeness?.score ?? null, isCell ? (cell.change?.decimal ?? null) : null, isCell ? (cell.change?.percent ?? null) : null,
          isCell ? (cell.rank?.rank ?? null) : null, isCell ? (cell.rank?.of ?? null) : null, reading.span.start, reading.span.end, reading.sentence.text,
        ]);
      }
    }
  }
}
