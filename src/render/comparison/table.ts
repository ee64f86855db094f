import type { ComparedCell, Comparison, ComparedRow } from "../../model/comparison.js";
import { displayWidth } from "../display-width.js";
import { renderTable, type Column } from "../table.js";
import { makeOneLine } from "../visible.js";
import type { Lang } from "../wording.js";
import { displayScaleOf, shiftDecimal } from "./display-scale.js";
import { columnTitles, DISPUTED_MARK, flagMarks, flagNames, rowTitle, type FlagKind } from "./wording.js";

export interface ComparisonTableOptions {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly width: number;
  readonly heading?: (text: string) => string;
}

const words = {
  zh: { indicator: "指标", unit: "单位", none: "这些报告没有可以对照的指标。\n", legend: "标记", missing: "空格：报告没有写，不是 0" },
  en: { indicator: "indicator", unit: "unit", none: "These reports have no indicator in common.\n", legend: "marks", missing: "blank: not printed, which is not 0" },
} as const;

const GAP = 2;
const NAME_WIDTH = 34;
const UNIT_WIDTH = 10;
const CELL_WIDTH = 22;
const LEAST_CELL = 6;

interface Line {
  readonly row: ComparedRow;
  readonly unit: string;
  readonly cells: readonly string[];
}

/** Indicators down, reports across; where they are wider than the terminal, one block of columns below the other. */
export function renderComparisonTable({ columns, rows }: Comparison, { lang, width, heading }: ComparisonTableOptions): string {
  if (rows.length === 0) return words[lang].none;
  const titles = columnTitles(columns, lang).map(makeOneLine);
  const lines = rows.map((row): Line => {
    const { shift, unit } = displayScaleOf(row);
    return { row, unit, cells: row.cells.map((cell) => (cell ? shownCell(cell, shift) : "")) };
  });
  const widths = titles.map((title, at) => Math.min(CELL_WIDTH, lines.reduce((most, { cells }) => Math.max(most, displayWidth(cells[at]!)), Math.max(LEAST_CELL, displayWidth(title)))));
  const blocks = cutIntoBlocks(widths, width - NAME_WIDTH - UNIT_WIDTH - GAP).map((block) => {
    const shown = blockLines(lines, block);
    return renderTable(shown, tableColumns(block, titles, lang), heading);
  });
  return `${blocks.join("\n")}\n${legendOf(rows, lang)}\n`;
}

/** A block leaves out the rows of which none of its reports has anything. */
function blockLines(lines: readonly Line[], block: readonly number[]): readonly Line[] {
  return lines.filter(({ cells }) => block.some((at) => cells[at] !== ""));
}

function tableColumns(block: readonly number[], titles: readonly string[], lang: Lang): readonly Column<Line>[] {
  return [
    { title: words[lang].indicator, most: NAME_WIDTH, cell: ({ row }) => rowTitle(row, lang) },
    { title: words[lang].unit, most: UNIT_WIDTH, cell: ({ unit }) => unit },
    ...block.map((at): Column<Line> => ({ title: titles[at]!, most: CELL_WIDTH, align: "right", cell: ({ cells }) => cells[at]! })),
  ];
}

function cutIntoBlocks(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  let left = 0;
  widths.forEach((width, at) => {
    if (blocks.length === 0 || left < width + GAP) {
      blocks.push([]);
      left = room;
    }
    blocks.at(-1)!.push(at);
    left -= width + GAP;
  });
  return blocks;
}

function shownCell({ reading }: ComparedCell, shift: number): string {
  if (reading === null) return DISPUTED_MARK;
  const marks = new Set(reading.flags.map(({ kind }) => flagMarks[kind]));
  return `${shiftDecimal(reading.decimal, shift)}${[...marks].join("")}`;
}

/** The marks that occur, and what they mean. */
function legendOf(rows: readonly ComparedRow[], lang: Lang): string {
  const used = new Set<FlagKind | "disputed">();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell?.reading === null) used.add("disputed");
      for (const { kind } of cell?.reading?.flags ?? []) used.add(kind);
    }
  }
  const said = [...used].map((kind) => `${kind === "disputed" ? DISPUTED_MARK : flagMarks[kind]} ${flagNames[lang][kind]}`);
  return [words[lang].missing, ...said].join(lang === "en" ? "; " : "；");
}
