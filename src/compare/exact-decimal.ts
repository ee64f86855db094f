import { parseDecimal, type Rational } from "../check/rational.js";

/** A fraction as a decimal with every digit; `null` where it has no end, as 2/3. */
export function exactDecimal({ num, den }: Rational): string | null {
  const sign = num < 0n ? "-" : "";
  let rest = num < 0n ? -num : num;
  let left = den;
  let places = 0;
  for (const prime of [2n, 5n]) while (left % prime === 0n) left /= prime;
  if (rest % left !== 0n) return null;
  let denominator = den / left;
  rest /= left;
  // Each step makes the denominator a divisor of one power of ten more.
  while (rest % denominator !== 0n) {
    rest *= 10n;
    places++;
    const common = commonDivisor(rest, denominator);
    rest /= common;
    denominator /= common;
  }
  const digits = (rest / denominator).toString().padStart(places + 1, "0");
  const fraction = places === 0 ? "" : digits.slice(-places).replace(/0+$/, "");
  return `${sign}${places === 0 ? digits : digits.slice(0, -places)}${fraction && `.${fraction}`}`;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

/** @throws where the text is no decimal: those of claims always are */
export function rationalOf(decimal: string): Rational {
  const value = parseDecimal(decimal);
  if (value === null) throw new Error(`no decimal: ${decimal}`);
  return value;
}
