import { valueAt } from "./number-chars.js";
import { exactly, type Coefficient } from "./intervals.js";

/** What a run of Chinese numeral characters says. */
export interface HanNumber {
  readonly coefficient: Coefficient;
  /** The place of the last printed digit: what closing 百 千 万 亿 say. */
  readonly exponent: number;
  /** Written digit by digit: 二〇二五. */
  readonly positional: boolean;
  /** The upper number of a pair: 七八十 is 70 to 80, 三五 is 3 to 5. */
  readonly upper?: Coefficient;
}

const TWENTY = "廿";
const THIRTY = "卅";

/** Reads a whole run, such as 一亿三千五百万, 一万三 (13000), 一百二 (120), 二〇二五, 七八十. */
export function readHanNumber(run: string): HanNumber | undefined {
  const first = valueAt(run, 0);
  if (run.length === 1) {
    if (run === TWENTY || run === THIRTY) return plain(run === TWENTY ? 20n : 30n, "");
    return isScale(run, 0) ? plain(power(first), run) : plain(BigInt(first), "");
  }
  const digits = digitsFrom(run, 0);
  if (digits === run.length) return readDigits(run);
  const pair = findPair(run);
  if (pair >= 0) {
    const lower = run.slice(0, pair + 1) + run.slice(pair + 2);
    const upper = run.slice(0, pair) + run.slice(pair + 1);
    if (findPair(lower) >= 0 || findPair(upper) >= 0) return undefined;
    const low = readHanNumber(lower);
    const high = readHanNumber(upper);
    return low && high && low.exponent === high.exponent ? { ...low, upper: high.coefficient } : undefined;
  }
  const value = addUp(run);
  return value === undefined ? undefined : plain(value, run);
}

function isScale(run: string, i: number): boolean {
  return "十百千万亿萬億".includes(run[i]!);
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function digitsFrom(run: string, from: number): number {
  let i = from;
  while (i < run.length && !isScale(run, i) && valueAt(run, i) >= 0) i++;
  return i;
}

function readDigits(run: string): HanNumber | undefined {
  if (run.length === 2 && !run.includes("〇") && !run.includes("零")) {
    const low = valueAt(run, 0);
    const high = valueAt(run, 1);
    // 七八 is seven or eight; 八一 is a name.
    return low < high ? { coefficient: low, exponent: 0, positional: false, upper: high } : undefined;
  }
  let digits = "";
  for (let i = 0; i < run.length; i++) digits += valueAt(run, i);
  return { coefficient: exactly(BigInt(digits)), exponent: 0, positional: true };
}

/** The place of two rising digits in a row, as in 七八十 and 十七八, or -1. */
function findPair(run: string): number {
  for (let i = 0; i + 1 < run.length; i++) {
    if (isScale(run, i) || isScale(run, i + 1)) continue;
    const low = valueAt(run, i);
    const high = valueAt(run, i + 1);
    if (low > 0 && high === low + 1) return i;
  }
  return -1;
}

/** The sum of digits times scales, or `undefined` where the characters make no number (万一, 千千). */
function addUp(run: string): bigint | undefined {
  let high = 0n; // from 亿 on
  let middle = 0n; // from 万 on
  let low = 0n;
  let digit = -1;
  let place = 0; // the place of the last scale, for the short forms 一百二, 一万三
  for (let i = 0; i < run.length; i++) {
    const value = valueAt(run, i);
    if (run[i] === TWENTY || run[i] === THIRTY) {
      low += run[i] === TWENTY ? 20n : 30n;
      place = 1;
    } else if (!isScale(run, i)) {
      if (digit > 0) return undefined;
      digit = value;
      if (value === 0) place = 0;
    } else if (value < 4) {
      if (digit < 0 && place !== 0 && place <= value) return undefined;
      low += BigInt(digit > 0 ? digit : 1) * power(value);
      digit = -1;
      place = value;
    } else {
      low += BigInt(digit > 0 ? digit : 0);
      digit = -1;
      if (value === 4) {
        if (low === 0n && i > 0) return undefined;
        middle = (low || 1n) * 10000n;
        place = 4;
      } else {
        if (high + middle + low === 0n && i > 0) return undefined;
        high = (high + middle + low || 1n) * power(8);
        middle = 0n;
        place = 8;
      }
      low = 0n;
    }
  }
  if (digit > 0) low += BigInt(digit) * (place > 1 ? power(place - 1) : 1n);
  return high + middle + low;
}

/** Keeps the closing scales as the exponent, so that the exponent is the last printed place: 三千五百万 → 35 × 10⁶. */
function plain(value: bigint, run: string): HanNumber | undefined {
  let exponent = 0;
  for (let i = run.length - 1; i >= 0 && isScale(run, i) && valueAt(run, i) > 1; i--) exponent += valueAt(run, i);
  // 万千 is the head of a table, 万千升.
  if (value % power(exponent) !== 0n) return undefined;
  return { coefficient: exactly(value / power(exponent)), exponent, positional: false };
}
