import { HAN_NUMERAL, classAt, isDigit, isLetter } from "./number-chars.js";
import { readNumeral, type Numeral } from "./numerals.js";
import { sizeOf } from "./number-groups.js";
import type { NumberLexicon } from "./number-lexicon.js";
import type { Coefficient } from "./intervals.js";

/** A share said as a fraction: 百分之六点五, 三分之一, 1/3. */
export interface Fraction {
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

/** The fraction whose first numeral is `first`. */
export function readFraction(text: string, first: Numeral, lexicon: NumberLexicon): Fraction | undefined {
  if (text.startsWith(OVER, first.end)) {
    const start = first.end + OVER.length;
    if ((classAt(text, start) & HAN_NUMERAL) === 0 && !isDigit(text, start)) return undefined;
    return over(readNumeral(text, start, lexicon), first);
  }
  if (text[first.end] !== "/" || !isDigit(text, first.end + 1) || first.decimal || first.broken) return undefined;
  const before = text[first.start - 1];
  if (before === "/" || isLetter(text, first.start - 1)) return undefined;
  const second = readNumeral(text, first.end + 1, lexicon);
  const after = second.end;
  if (second.decimal || second.broken || second.scale > 0 || text[after] === "/" || isLetter(text, after)) return undefined;
  return sizeOf(first) < sizeOf(second) && sizeOf(second) <= 1000 ? over(first, second, second.end) : undefined;
}

function over(top: Numeral, bottom: Numeral, end = top.end): Fraction | undefined {
  const base = sizeOf(bottom);
  if (top.broken || bottom.broken || base === 0) return undefined;
  const { coefficient, exponent, decimal, more } = top;
  if (base === 100 || base === 1000) return { end, coefficient, exponent, decimal, unit: base === 100 ? "%" : "‰", more };
  if (base === 10 ** Math.round(Math.log10(base))) {
    return { end, coefficient, exponent: exponent - Math.round(Math.log10(base)), decimal: true, unit: "", more };
  }
  const divisor = BigInt(bottom.coefficient) * 10n ** BigInt(bottom.exponent);
  const share = (BigInt(coefficient) * 10n ** BigInt(PRECISION + exponent)) / divisor;
  return { end, coefficient: share, exponent: -PRECISION, decimal: true, unit: "", more };
}
