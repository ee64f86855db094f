import type { ComparedCell, ComparedRow, Comparison } from "../../../model/comparison.js";
import { both } from "../../html/words.js";
import type { Both } from "../../html/words.js";
import { makeOneLine } from "../../visible.js";
import { displayScaleOf, shiftDecimal } from "../display-scale.js";
import { DISPUTED_MARK, flagMarks, rowTitle } from "../wording.js";
import type { FlagKind } from "../wording.js";
import { heatLevels } from "./heat.js";

/** A cell as all views show it. */
export interface ShownCell {
  readonly cell: ComparedCell;
  /** In the row's unit; `null` where the report's figures cannot be one. */
  readonly value: string | null;
  readonly marks: string;
  readonly flags: readonly FlagKind[];
  /** 0 to 6, the row's least to its greatest; `null` where it is not to be held against the others. */
  readonly heat: number | null;
}

export interface ShownRow {
  readonly index: number;
  readonly row: ComparedRow;
  readonly title: Both;
  readonly unit: string;
  readonly shift: number;
  readonly cells: readonly (ShownCell | null)[];
}

export function showRows({ rows }: Comparison): readonly ShownRow[] {
  return rows.map((row, index) => {
    const { shift, unit } = displayScaleOf(row);
    const levels = heatLevels(row.cells);
    const cells = row.cells.map((cell, at) => (cell ? showCell(cell, shift, levels[at] ?? null) : null));
    return { index, row, title: both(makeOneLine(rowTitle(row, "zh")), makeOneLine(rowTitle(row, "en"))), unit: makeOneLine(unit), shift, cells };
  });
}

function showCell(cell: ComparedCell, shift: number, heat: number | null): ShownCell {
  const { reading } = cell;
  if (reading === null) return { cell, value: null, marks: DISPUTED_MARK, flags: [], heat: null };
  const flags = [...new Set(reading.flags.map(({ kind }) => kind))];
  return { cell, value: shiftDecimal(reading.decimal, shift), marks: flags.map((kind) => flagMarks[kind]).join(""), flags, heat };
}
