import { groupBy } from "../diff/group-by.js";
import type { CellFlag, Column, ComparedCell, ComparedReading, ComparedRow } from "../model/comparison.js";
import type { PlaceLevel } from "../model/meta.js";
import { changeOf } from "./changes.js";
import { rankRow } from "./ranks.js";
import type { Placed, RowDraft } from "./row-draft.js";
import { settleCell, type Settled } from "./settle-cell.js";
import { commonUnitOf, factorTo, scaleDecimal } from "./unit-family.js";

export interface Columns {
  readonly columns: readonly Column[];
  readonly levels: readonly (PlaceLevel | null)[];
}

/** A row with its cells settled, and what they have changed by and rank. */
export function makeRow(draft: RowDraft, { columns, levels }: Columns): ComparedRow {
  const unit = commonUnitOf(draft.placed.map(({ fact }) => fact.unit));
  const settled = settleCells(draft, unit, columns.length);
  const readings = settled.map((cell) => cell?.reading ?? null);
  const ranks = rankRow(readings, columns, levels);
  return {
    id: [draft.plainName, draft.indicator === null ? draft.kind : null, draft.base, draft.scopeWords, draft.aspect, unit].filter(Boolean).join(" "),
    indicator: draft.placed[0]?.fact.indicator ?? null,
    name: draft.name,
    nameEn: draft.indicator?.nameEn ?? null,
    field: draft.indicator?.field ?? null,
    unit,
    kind: draft.kind,
    aspect: draft.aspect,
    scope: draft.scopeWords,
    cells: settled.map((cell, at): ComparedCell | null => cell && { ...cell, change: changeOf(at, readings, columns, unit), rank: ranks.get(at) ?? null }),
  };
}

function settleCells({ placed }: RowDraft, unit: string, count: number): readonly (Settled | null)[] {
  const cells: (Settled | null)[] = Array.from({ length: count }, () => null);
  for (const [column, group] of groupBy(placed, (each) => each.column)) {
    cells[column] = settleCell(group.map((each) => ({ reading: readingOf(each, unit), carried: each.fact.carried, withGrowth: each.fact.withGrowth })));
  }
  return cells;
}

function readingOf({ fact, likeness }: Placed, unit: string): ComparedReading {
  const factor = factorTo(fact.unit, unit);
  const scale = (decimal: string | null): string | null => (decimal === null ? null : scaleDecimal(decimal, factor));
  const decimal = scaleDecimal(fact.decimal, factor);
  const aligned: readonly CellFlag[] = likeness ? [{ kind: "aligned", text: likeness.name }] : [];
  const { claim, text, span, sentence } = fact;
  return { claim, value: Number(decimal), decimal, min: scale(fact.min), max: scale(fact.max), text, span, sentence, flags: [...fact.flags, ...aligned], likeness };
}
