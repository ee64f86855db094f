import { hedgeAfter, hedgeBefore } from "./hedges.js";
import { decimalText, exactly, type Coefficient, type Opening } from "./intervals.js";
import { classAt, HAN_NUMERAL, isDigit, isLetter } from "./number-chars.js";
import { sizeOf } from "./number-groups.js";
import type { ReadingPlace } from "./number-quantity.js";
import { measure, type NumberToken } from "./number-token.js";
import { readNumeral, type Numeral } from "./numerals.js";

interface Share {
  readonly end: number;
  readonly coefficient: Coefficient;
  readonly exponent: number;
  readonly decimal: boolean;
  readonly unit: "%" | "‰" | "";
  readonly more: boolean;
}

/** Digits of a share that never ends. */
const PRECISION = 18;
const OVER = "分之";

/** Reads a share said as a fraction whose first numeral is `first`: 百分之六点五, 三分之一, 1/3. */
export function readFraction(first: Numeral, place: ReadingPlace): NumberToken | undefined {
  const { text, lexicon, floor } = place;
  const share = readShare(first, place);
  if (share === undefined) return undefined;
  const { coefficient, exponent, decimal, unit } = share;
  const before = hedgeBefore(text, first.start, floor, undefined, lexicon);
  const after = hedgeAfter(text, share.end, undefined, lexicon);
  const opening: Opening = after?.opening ?? before?.opening ?? (share.more ? "step-over" : "none");
  // A share in words is rough: half a hundredth either way, and a tenth where it is hedged.
  const rough = unit === "" && exponent < -2 ? roughly(coefficient, exponent, opening) : undefined;
  const amount = measure({ coefficient, exponent, decimal, rounded: true, opening });
  return {
    start: before?.start ?? first.start,
    end: after?.end ?? share.end,
    numeralStart: first.start,
    numeralEnd: share.end,
    use: "claim",
    ...amount,
    ...rough,
    unit,
    dimension: unit === "%" ? "percent" : unit === "‰" ? "per-mille" : "ratio",
  };
}

function readShare(first: Numeral, { text, lexicon }: ReadingPlace): Share | undefined {
  if (text.startsWith(OVER, first.end)) {
    const start = first.end + OVER.length;
    if ((classAt(text, start) & HAN_NUMERAL) === 0 && !isDigit(text, start)) return undefined;
    return over(readNumeral(text, start, lexicon), first);
  }
  if (text[first.end] !== "/" || !isDigit(text, first.end + 1) || first.decimal || first.broken) return undefined;
  if (text[first.start - 1] === "/" || isLetter(text, first.start - 1)) return undefined;
  const second = readNumeral(text, first.end + 1, lexicon);
  if (second.decimal || second.broken || second.scale > 0 || text[second.end] === "/" || isLetter(text, second.end)) return undefined;
  return sizeOf(first) < sizeOf(second) && sizeOf(second) <= 1000 ? over(first, second, second.end) : undefined;
}

function over(top: Numeral, bottom: Numeral, end = top.end): Share | undefined {
  const base = sizeOf(bottom);
  if (top.broken || bottom.broken || base === 0 || bottom.exponent < 0) return undefined;
  const { decimal, more } = top;
  // 百分之百 says a hundred, not one hundred's place.
  const coefficient = top.exponent > 0 ? exactly(BigInt(top.coefficient) * 10n ** BigInt(top.exponent)) : top.coefficient;
  const exponent = Math.min(top.exponent, 0);
  if (base === 100 || base === 1000) return { end, coefficient, exponent, decimal, unit: base === 100 ? "%" : "‰", more };
  const divisor = BigInt(bottom.coefficient) * 10n ** BigInt(bottom.exponent);
  const places = PRECISION + exponent;
  if (places < 0) return undefined;
  const share = (BigInt(coefficient) * 10n ** BigInt(places)) / divisor;
  return { end, coefficient: share, exponent: -PRECISION, decimal: true, unit: "", more };
}

function roughly(coefficient: Coefficient, exponent: number, opening: Opening): Pick<NumberToken, "min" | "max"> {
  const value = BigInt(coefficient);
  const unit = 10n ** BigInt(-exponent);
  const at = (shift: bigint): string => decimalText(value + shift, exponent);
  switch (opening) {
    case "open-over":
      return { min: at(0n), max: null };
    case "open-under":
      return { min: null, max: at(0n) };
    case "step-over":
      return { min: at(0n), max: at(unit / 10n) };
    case "step-under":
      return { min: at(-unit / 10n), max: at(0n) };
    case "about":
      return { min: at(-unit / 10n), max: at(unit / 10n) };
    case "none":
      return { min: at(-unit / 200n), max: at(unit / 200n) };
  }
}
