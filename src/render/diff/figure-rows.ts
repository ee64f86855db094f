import { cutToWidth, displayWidth, padEnd } from "../display-width.js";
import type { Paint } from "../paint.js";
import { makeOneLine } from "../visible.js";
import type { DiffView, FigureView } from "./view.js";

export interface RowContext {
  readonly view: DiffView;
  readonly paint: Paint;
  readonly width: number;
}

const WIDEST_NAME = 40;
const WIDEST_FIGURES = 36;
const INDENT = "  ";
const GAP = "  ";

/** Figures one a line: where they stand in both drafts, what they are, old → new, and by how much. */
export function figureRows(figures: readonly FigureView[], { view, paint, width }: RowContext): string {
  const rows = figures.map((each) => ({
    place: placeOf(each, view),
    name: cutToWidth(makeOneLine(each.name), WIDEST_NAME),
    figures: cutToWidth(makeOneLine(figuresOf(each)), WIDEST_FIGURES),
    more: [each.difference, each.aspects].filter(Boolean).join(GAP),
  }));
  const widest = (of: (row: (typeof rows)[number]) => string, most: number): number => Math.min(most, rows.reduce((most_, row) => Math.max(most_, displayWidth(of(row))), 0));
  const [places, names, shown] = [widest(({ place }) => place, 40), widest(({ name }) => name, WIDEST_NAME), widest((row) => row.figures, WIDEST_FIGURES)];
  const fits = places + names + shown + rows.reduce((most, { more }) => Math.max(most, displayWidth(more)), 0) + 4 * GAP.length <= width;
  return rows
    .map(({ place, name, figures: pair, more }) => {
      const head = `${INDENT}${paint.faint(padEnd(place, places))}${GAP}${padEnd(name, names)}${GAP}${fits ? padEnd(pair, shown) : pair}`;
      return `${more === "" ? head.trimEnd() : `${head}${GAP}${paint.faint(more)}`}\n`;
    })
    .join("");
}

function placeOf({ before, after }: FigureView, { words }: DiffView): string {
  if (before === null) return after?.place ?? "";
  return after === null ? before.place : words.places(before.place, after.place);
}

function figuresOf({ before, after }: FigureView): string {
  if (before === null) return after?.text ?? "";
  return after === null ? before.text : `${before.text} → ${after.text}`;
}
