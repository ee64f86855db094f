import type { ComparedReading } from "../../../model/comparison.js";
import { both } from "../../html/words.js";
import { makeOneLine } from "../../visible.js";
import { shiftDecimal } from "../display-scale.js";
import { flagNames } from "../wording.js";
import type { FlagKind } from "../wording.js";
import { cutSentence } from "./cut-sentence.js";
import type { CellData, ColumnData, PageData, ReadingData, RowData } from "./page-data.js";
import type { ShownCell, ShownRow } from "./shown-row.js";

/** The data behind the table: sentences, intervals, changes and ranks, and what is searched and filtered by. */
export function dataOf(columns: readonly ColumnData[], rows: readonly ShownRow[]): PageData {
  const sentences = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = sentences.get(text) ?? sentences.size;
    sentences.set(text, known);
    return known;
  };

  function readingData(reading: ComparedReading, shift: number): ReadingData {
    const { text, at } = cutSentence(reading);
    const move = (decimal: string | null): string | null => (decimal === null ? null : shiftDecimal(decimal, shift));
    return {
      text: makeOneLine(reading.text),
      value: shiftDecimal(reading.decimal, shift),
      min: move(reading.min),
      max: move(reading.max),
      sentence: indexOf(text),
      at,
      flags: reading.flags.map(({ kind, text: said }) => [kind, makeOneLine(said)] as const),
      like: reading.likeness && [makeOneLine(reading.likeness.name), reading.likeness.score],
    };
  }

  function cellData({ cell: { reading, others, change, rank }, value }: ShownCell, shift: number): CellData {
    return {
      value,
      readings: (reading ? [reading, ...others] : others).map((each) => readingData(each, shift)),
      change: change && { column: change.column, by: shiftDecimal(change.decimal, shift), percent: change.percent },
      rank: rank && [rank.rank, rank.of],
    };
  }

  const rowData = ({ row, title, unit, shift, cells }: ShownRow): RowData => ({
    title,
    key: row.indicator === null ? null : makeOneLine(row.indicator),
    field: row.field === null ? null : makeOneLine(row.field),
    unit,
    words: makeOneLine([row.name, row.nameEn, row.scope, row.indicator, title.zh].filter((each) => each !== null).join(" ")).toLowerCase(),
    cells: cells.flatMap((cell, at) => (cell ? [[at, cellData(cell, shift)] as const] : [])),
  });

  const kinds = Object.keys(flagNames.zh) as (FlagKind | "disputed")[];
  const names = Object.fromEntries(kinds.map((kind) => [kind, both(flagNames.zh[kind], flagNames.en[kind])])) as PageData["flagNames"];
  const shown = rows.map(rowData);
  return { columns, rows: shown, sentences: [...sentences.keys()], flagNames: names };
}
