import { isDigit } from "./number-chars.js";
import type { ReadingPlace } from "./number-quantity.js";
import { measure, type NumberToken } from "./number-token.js";
import { readNumeral, type Numeral } from "./numerals.js";
import { unitAt } from "./units.js";

/** 20,54亿元 and 3。1%: what was meant cannot be told, so the whole is no claim. */
export function brokenFigure(first: Numeral, { text, lexicon, floor }: ReadingPlace): NumberToken | undefined {
  const mark = text[first.end];
  if (first.script === "han" || (mark !== "," && mark !== "。") || !isDigit(text, first.end + 1) || first.scale > 0) return undefined;
  const rest = readNumeral(text, first.end + 1, lexicon);
  const unit = unitAt(text, rest.end, lexicon);
  const meant = mark === "," ? unit?.dimension === "money" || rest.scale >= 4 : unit?.dimension === "percent" && first.end - first.start < 3;
  if (!meant || first.start < floor) return undefined;
  const amount = measure({ coefficient: first.coefficient, exponent: first.exponent, decimal: first.decimal, rounded: true, opening: "none" });
  const end = unit?.end ?? rest.end;
  return { start: first.start, end, numeralStart: first.start, numeralEnd: rest.end, use: "unknown", ...amount, unit: unit?.name ?? "", dimension: unit?.dimension ?? "other" };
}
