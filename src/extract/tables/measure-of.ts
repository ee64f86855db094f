import dictionary from "../../../dictionaries/tables.json";
import type { Dimension } from "../../model/quantity.js";
import type { Column, Row, TablePart } from "../../structure/tables/layout.js";
import { findNumbers, type NumberLexicon } from "../numbers.js";
import type { Measure } from "./fill-cell.js";

const endsWithAny = (words: readonly string[], ends: readonly string[]): boolean => words.some((word) => ends.some((end) => word.endsWith(end)));

/** What a cell's figure is counted in, from its column's head, its row's label and the table's unit, in this order. */
export class Measures {
  readonly #dimensions = new Map<string, Dimension>();
  readonly #lexicon: NumberLexicon;

  constructor(lexicon: NumberLexicon) {
    this.#lexicon = lexicon;
  }

  of(part: TablePart, column: Column, row: Row): Measure {
    const names = [column.head.at(-1) ?? "", row.label.at(-1) ?? ""];
    const own = column.unit ?? (isComparison(column) ? null : row.unit);
    if (own !== null) return { unit: own };
    if (endsWithAny(names, dictionary.percent)) return { unit: "%" };
    if ((isComparison(column) && !endsWithAny(names.slice(0, 1), dictionary.increments)) || endsWithAny(names, dictionary.indices)) return "unknown";
    const counts = endsWithAny(names, dictionary.counted);
    if (part.unit === null) return counts || isOfCounts(part, column, row) ? "count" : "unknown";
    return counts && this.#dimensionOf(part.unit) === "money" ? "count" : { unit: part.unit };
  }

  #dimensionOf(unit: string): Dimension {
    const known = this.#dimensions.get(unit);
    if (known !== undefined) return known;
    const dimension = findNumbers(`2${unit}`, this.#lexicon)[0]?.dimension ?? "other";
    this.#dimensions.set(unit, dimension);
    return dimension;
  }
}

/** 比上年增长, 增减: a difference may be printed in the unit of the table or in percent. */
function isComparison({ head }: Column): boolean {
  const name = head.at(-1) ?? "";
  return dictionary.comparing.some((word) => name.includes(word));
}

/** A table without any unit counts things; one of money or measures has only lost its unit. */
function isOfCounts({ caption }: TablePart, { head }: Column, { label }: Row): boolean {
  return ![caption ?? "", ...head, ...label].some((words) => dictionary.measured.some((word) => words.includes(word)));
}
