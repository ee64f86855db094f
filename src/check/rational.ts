/** An exact fraction; `den` is positive. Fractions are not reduced: chains are short and comparison needs no lowest terms. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Rational = { num: 0n, den: 1n };
export const ONE: Rational = { num: 1n, den: 1n };

const POWERS: readonly bigint[] = Array.from({ length: 33 }, (_, k) => 10n ** BigInt(k));

/** 10ᵏ for k ≥ 0. */
export function powerOfTen(k: number): bigint {
  return POWERS[k] ?? 10n ** BigInt(k);
}

export function whole(n: bigint | number): Rational {
  return { num: BigInt(n), den: 1n };
}

// -12.50  |  3e-7: sign, digits, fraction, exponent
const DECIMAL = /^([+-]?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,3}))?$/;

/** Reads a decimal string exactly; `null` where it is none. */
export function parseDecimal(text: string): Rational | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = "", digits = "", fraction = "", exponent = "0"] = match;
  const magnitude = BigInt(digits + fraction);
  const shift = Number(exponent) - fraction.length;
  const num = sign === "-" ? -magnitude : magnitude;
  return shift >= 0 ? { num: num * powerOfTen(shift), den: 1n } : { num, den: powerOfTen(-shift) };
}

export function add(a: Rational, b: Rational): Rational {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den };
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function negate(a: Rational): Rational {
  return { num: -a.num, den: a.den };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** a / b for b ≠ 0. */
export function divide(a: Rational, b: Rational): Rational {
  return b.num < 0n ? { num: -a.num * b.den, den: -b.num * a.den } : { num: a.num * b.den, den: b.num * a.den };
}

export function absolute(a: Rational): Rational {
  return a.num < 0n ? negate(a) : a;
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const [left, right] = a.den === b.den ? [a.num, b.num] : [a.num * b.den, b.num * a.den];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isWhole(a: Rational): boolean {
  return a.num % a.den === 0n;
}

/** The greatest whole number that is not above a. */
export function floor(a: Rational): bigint {
  const quotient = a.num / a.den;
  return a.num < 0n && quotient * a.den !== a.num ? quotient - 1n : quotient;
}

/** The least whole number that is not below a. */
export function ceil(a: Rational): bigint {
  return -floor(negate(a));
}

/** To the nearest whole number, halves away from zero: how people round. */
export function round(a: Rational): bigint {
  const half = (2n * (a.num < 0n ? -a.num : a.num) + a.den) / (2n * a.den);
  return a.num < 0n ? -half : half;
}
