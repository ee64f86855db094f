import type { CellState, TableReading } from "../../extract/tables/table-reading.js";
import type { Claim } from "../../model/claim.js";
import type { Quantity } from "../../model/quantity.js";
import type { Span } from "../../model/span.js";
import { plainLabel } from "./labels.js";

/** A cell as a form sees it. */
export interface FormCell {
  readonly text: string;
  readonly span: Span;
  readonly quantity: Quantity | null;
  /** Where it stands in the table. */
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
  readonly claim: Claim | null;
}

/** A table's cells, as they stand or turned on their side: some reports set a form's columns as rows. */
export type GridView = readonly (readonly FormCell[])[];

export function viewsOf({ table, states, claims }: TableReading): readonly [GridView, GridView] {
  const view = table.rows.map((cells, row) =>
    cells.map((cell, column) => ({ ...cell, row, column, state: states[row]![column]!, claim: claims[row]![column]! })),
  );
  const turned = (view[0] ?? []).map((_, column) => view.map((cells) => cells[column]!));
  return [view, turned];
}

export const isNumber = ({ state }: FormCell): boolean => state === "figure" || state === "zero";

/** A merged cell stands in several places; all empty cells may stand in one. */
export function isSameCell({ span }: FormCell, other: FormCell | undefined): boolean {
  return span.end > span.start && other?.span.start === span.start && other.span.end === span.end;
}

/** Longer texts are no labels. */
const LONGEST_LABEL = 80;

/** The labels among cells that stand in a line, outermost first; a merged cell is read once. */
export function labelsOf(cells: readonly FormCell[]): readonly string[] {
  return cells.flatMap((cell, index) => {
    if (cell.state !== "words" || cell.text.length > LONGEST_LABEL || isSameCell(cell, cells[index - 1])) return [];
    return plainLabel(cell.text) || [];
  });
}
