import type { Cell } from "../../model/table.js";
import type { Quantity } from "../../model/quantity.js";
import { findNumbers, type NumberLexicon } from "../numbers.js";

/** What the heads say that a number is counted in: a unit, plain things, or nothing that is known. */
export type Measure = { readonly unit: string } | "count" | "unknown";

/** A unit with which an unknown number is rounded: without one it would be taken for an exact count. */
const ROUNDED = "元";

/** The quantity of a cell: its number in the unit that stands in the cell or, where there is none, that the heads give. */
export function fillCell({ text, span, quantity }: Cell, measure: Measure, lexicon: NumberLexicon): Quantity | null {
  if (quantity === null || quantity.unit !== "" || measure === "count") {
    return quantity?.unit === "" && measure === "count" ? { ...quantity, dimension: "count" } : quantity;
  }
  const unit = measure === "unknown" ? ROUNDED : measure.unit;
  const [token, ...more] = findNumbers(text + unit, lexicon);
  if (token === undefined || more.length > 0 || token.start > 0 || token.end < text.length + unit.length) return null;
  const { value, decimal, min, max, approximation } = token;
  const printed = { text, span, value, decimal, min, max, approximation };
  return measure === "unknown" ? { ...printed, unit: "", dimension: "other" } : { ...printed, unit: token.unit, dimension: token.dimension };
}

/** Whether a word is a unit and nothing else: 万元, 亿千瓦时, 人次, %. */
export function isUnit(word: string, lexicon: NumberLexicon): boolean {
  if (word === "" || /\d/u.test(word)) return false;
  const sample = `2${word}`;
  const [token, ...more] = findNumbers(sample, lexicon);
  return token !== undefined && more.length === 0 && token.start === 0 && token.end === sample.length && token.unit !== "" && token.use === "claim";
}
