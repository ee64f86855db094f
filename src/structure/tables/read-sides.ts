import { isFigure, isSameCell } from "./cell-states.js";
import { indentBefore, plainText } from "./cell-text.js";
import type { Grid, Stretch } from "./find-stretches.js";
import { headsLabels, isNote, opensList } from "./head-words.js";
import type { Column, Row, Side } from "./layout.js";
import type { ReadColumn } from "./read-columns.js";
import { readLabel, withoutUnitWord, type IsUnit } from "./read-label.js";

interface Draft {
  readonly labelColumns: number[];
  readonly columns: Column[];
}

/** Parts the columns into tables that stand side by side: labels begin a new one where their head is that of the first labels. */
export function readSides(grid: Grid, text: string, stretch: Stretch, columns: readonly ReadColumn[], isUnit: IsUnit): readonly Side[] {
  const drafts: Draft[] = [{ labelColumns: [], columns: [] }];
  const lastFigures = columns.findLast(({ role }) => role === "figures")?.index ?? -1;
  for (const { figures: _, words: __, ...column } of columns) {
    const side = drafts.at(-1)!;
    const hasFigures = side.columns.some(({ role }) => role === "figures");
    if (column.role !== "label") side.columns.push(column);
    else if (!hasFigures && side.columns.length === 0) side.labelColumns.push(column.index);
    else if (!hasFigures) takeLabel(side, column);
    else if (column.index < lastFigures && beginsSide(columns, drafts[0]!, column)) drafts.push({ labelColumns: [column.index], columns: [] });
    else side.columns.push({ ...column, role: "aside" });
  }
  return drafts.map((draft) => ({ ...draft, rows: readRows(grid, text, stretch, draft, isUnit) }));
}

/** 序号 | 项目: what stands before the first labels is no matter; behind 单位 words are remarks. */
function takeLabel(side: Draft, column: Column): void {
  if (side.columns.every(({ role }) => role === "aside")) side.labelColumns.push(column.index);
  else side.columns.push({ ...column, role: "aside" });
}

function beginsSide(columns: readonly ReadColumn[], first: Draft, { head, index }: Column): boolean {
  const label = first.labelColumns[0];
  if (label === undefined) return false;
  // A label column of several: only the first of them begins a side.
  const [own, other] = [head.at(-1) ?? "", columns.find((column) => column.index === label)!.head.at(-1) ?? ""];
  const before = columns.findLast((column) => column.index < index);
  return before?.role !== "label" && (own === other || (headsLabels(own) && headsLabels(other)));
}

function readRows(grid: Grid, text: string, stretch: Stretch, { labelColumns, columns }: Draft, isUnit: IsUnit): readonly Row[] {
  const heads = new Set(stretch.headRows);
  const units = columns.find(({ role }) => role === "unit")?.index;
  const figures = columns.filter(({ role }) => role === "figures").map(({ index }) => index);
  const rows: Row[] = [];
  for (let index = stretch.start; index < stretch.end; index++) {
    if (heads.has(index)) continue;
    const cells = grid.rows[index]!;
    const label: string[] = [];
    let innermost: ReturnType<typeof readLabel> | null = null;
    let indent = 0;
    let listed = false;
    for (const column of labelColumns) {
      if (grid.states[index]![column] !== "words" && !isFigure(grid.states[index]![column])) continue;
      const cell = cells[column]!;
      if (isSameCell(cell, cells[column - 1]) && column !== labelColumns[0]) continue;
      if (opensList(plainText(cell.text))) {
        listed = true;
        continue;
      }
      innermost = readLabel(cell.text, isUnit);
      indent = indentBefore(text, cell.span.start);
      label.push(innermost.words);
    }
    const isEmpty = !figures.some((column) => isFigure(grid.states[index]![column]));
    if ((label.length === 0 && isEmpty) || (label.length > 0 && isNote(plainText(cells[labelColumns[0]!]!.text)))) continue;
    const inColumn = units === undefined ? "" : withoutUnitWord(plainText(cells[units]!.text));
    const unit = inColumn !== "" && isUnit(inColumn) ? inColumn : (innermost?.unit ?? null);
    rows.push({ index, label, unit, measured: innermost !== null && innermost.unit !== null, number: innermost?.number ?? null, opening: listed ? "among" : (innermost?.opening ?? null), indent });
  }
  return rows;
}
