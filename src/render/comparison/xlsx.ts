import type { CellObject, Row } from "write-excel-file/universal";
import type { ComparedCell, Comparison } from "../../model/comparison.js";
import { makeOneLine } from "../visible.js";
import type { Lang } from "../wording.js";
import { loadWriter, numberCell, numberFormat, safeText, decimalsOf } from "../xlsx-cells.js";
import { notesFeature, type CellNote } from "./cell-notes.js";
import { displayScaleOf, shiftDecimal } from "./display-scale.js";
import { cellNote, columnTitles, rowTitle } from "./wording.js";

const sheetNames = { zh: ["对照", "标记", "变化与位次"], en: ["Comparison", "Flags", "Changes and ranks"] } as const;
const heads = {
  zh: {
    table: ["指标", "代码", "单位"], flags: ["指标", "单位", "报告", "数值", "标记", "句子"],
    changes: ["指标", "单位", "报告", "数值", "比上年", "比上年%", "位次", "共"],
  },
  en: {
    table: ["Indicator", "Key", "Unit"], flags: ["Indicator", "Unit", "Report", "Value", "Flags", "Sentence"],
    changes: ["Indicator", "Unit", "Report", "Value", "Change", "Change %", "Rank", "Of"],
  },
} as const;

const HEAD = { fontWeight: "bold", backgroundColor: "#e8e4da", wrap: true, alignVertical: "center" } as const;
const DOUBTED = { backgroundColor: "#fff3cd" } as const;
const DISPUTED = { backgroundColor: "#f8d7da" } as const;
/** A longer sentence is cut in a note; the sheet of flags and the other formats have it whole. */
const MOST_NOTE = 600;

/**
 * A workbook: numbers as numbers in the unit that the row is shown in, the sentence that a figure stands in as a note on its cell, what is flagged on a
 * yellow ground and once more in a sheet of its own, what is disputed red and empty. All words are cells of text, so that nothing of a stranger's report is
 * taken for a formula.
 * @throws GoujiError `missing-part` where `write-excel-file` is not installed
 */
export async function createComparisonXlsx(comparison: Comparison, { lang }: { readonly lang: Lang }): Promise<Uint8Array> {
  const writeXlsxFile = await loadWriter();
  const titles = columnTitles(comparison.columns, lang).map(makeOneLine);
  const notes: CellNote[] = [];
  const head = (words: readonly string[]): Row => words.map((value) => ({ type: String, value: safeText(value), ...HEAD }));
  const table: Row[] = [head([...heads[lang].table, ...titles])];
  const flags: Row[] = [head(heads[lang].flags)];
  const changes: Row[] = [head(heads[lang].changes)];
  const first = heads[lang].table.length;

  for (const row of comparison.rows) {
    const { shift, unit } = displayScaleOf(row);
    const title = rowTitle(row, lang);
    const cells = row.cells.map((cell, at): CellObject | null => {
      if (cell === null) return null;
      notes.push({ row: table.length, column: first + at, text: noteOf(cell, comparison.columns[at]?.sources[0] ?? "", lang) });
      const note = cellNote(cell, lang);
      const value = cell.reading ? figure(cell.reading.decimal, shift) : null;
      if (note !== "") flags.push([text(title), text(unit), text(titles[at]!), value, text(note), text(sentenceOf(cell))]);
      const { change, rank } = cell;
      if (change || rank) changes.push([text(title), text(unit), text(titles[at]!), value, change && figure(change.decimal, shift), number(change?.percent), number(rank?.rank), number(rank?.of)]);
      if (value === null) return { type: String, value: "", ...DISPUTED };
      return note === "" ? value : { ...value, ...DOUBTED };
    });
    table.push([text(title), text(row.indicator ?? ""), text(unit), ...cells]);
  }
  const widths = { table: [30, 22, 8, ...titles.map(() => 13)], flags: [30, 8, 18, 12, 30, 90], changes: [30, 8, 18, 12, 12, 10, 6, 6] };
  const sheets = [table, flags, changes].map((data, index) => ({
    data,
    sheet: sheetNames[lang][index]!,
    columns: Object.values(widths)[index]!.map((width) => ({ width })),
    stickyRowsCount: 1,
    ...(index === 0 && { stickyColumnsCount: 1 }),
  }));
  const blob = await writeXlsxFile(sheets, { features: [notesFeature(notes)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const text = (value: string): CellObject => ({ type: String, value: safeText(makeOneLine(value)) });

const number = (value: number | null | undefined): CellObject | null => (value === null || value === undefined ? null : { type: Number, value });

function figure(decimal: string, shift: number): CellObject {
  const shown = shiftDecimal(decimal, shift);
  const value = numberCell({ value: Number(shown), decimal: shown });
  return typeof value === "number" ? { type: Number, value, format: numberFormat(decimalsOf({ decimal: shown })) } : { type: String, value };
}

function sentenceOf({ reading, others }: ComparedCell): string {
  return (reading ? [reading] : others).map(({ sentence }) => sentence.text).join(" / ");
}

function noteOf(cell: ComparedCell, source: string, lang: Lang): string {
  const flags = cellNote(cell, lang);
  const words = [makeOneLine(sentenceOf(cell)), ...(flags === "" ? [] : [`[${makeOneLine(flags)}]`]), makeOneLine(source)].join("\n");
  return words.length > MOST_NOTE ? `${words.slice(0, MOST_NOTE).replace(/[\ud800-\udbff]$/, "")}…` : words;
}
