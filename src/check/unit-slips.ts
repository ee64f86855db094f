import type { Figure } from "./figure.js";
import { isPositive, meet, scaleInterval } from "./interval.js";
import * as r from "./rational.js";
import type { Remedy } from "./remedy.js";
import { printedText } from "./wording.js";
import type { Wording } from "./wording.js";

/** Powers of ten by which a slip sets apart what is alike, and how each comes about. */
const SLIPS = {
  1: { zh: "小数点错位，或多写、漏写一位数字", en: "the point misplaced, or a digit too many or missing" },
  3: { zh: "多写或漏写“千”或三位数字", en: "千 or three digits left out or put in" },
  4: { zh: "元与万元、万与亿混用", en: "元 and 万元, or 万 and 亿, confused" },
  8: { zh: "元与亿元混用", en: "元 and 亿元 confused" },
} as const satisfies Record<number, Wording>;

type Power = keyof typeof SLIPS;

/** A misplaced point is told only from a figure that is to be the very same. */
const POWERS: readonly Power[] = [1, 3, 4, 8];
const UNITS: readonly Power[] = [3, 4, 8];

/** By which power of ten two mentions of one fact differ, each allowed its whole interval. */
export function powerBetween(a: Figure, b: Figure): Power | null {
  if (!isPositive(a.likely) || !isPositive(b.likely)) return null;
  const [small, big] = inOrder(a, b);
  return POWERS.find((power) => meet(scaleInterval(small.likely, timesTen(power)), big.likely)) ?? null;
}

/** By which power of ten two figures differ that are only much alike, `within` a share of their size. */
export function powerNear(a: Figure, b: Figure, within: r.Rational): Power | null {
  if (a.value.num <= 0n || b.value.num <= 0n) return null;
  const [small, big] = inOrder(a, b);
  return (
    UNITS.find((power) => {
      const raised = r.multiply(small.value, timesTen(power));
      return r.compare(r.absolute(r.subtract(big.value, raised)), r.multiply(raised, within)) <= 0;
    }) ?? null
  );
}

/** Mends such a slip at either end, for all that is known: one slip, said once. */
export function remediesOfPower(a: Figure, b: Figure, power: Power): readonly Remedy[] {
  const [one, other, name] = [printedText(a), printedText(b), SLIPS[power]];
  const together = {
    zh: `${one}与${other}相差约${factorWords(power)}倍，疑${name.zh}。`,
    en: `${one} and ${other} are a factor of ${factorWords(power)} apart (${name.en}?).`,
  };
  return [a, b].map(({ claim }) => ({ claim: claim.id, wording: together, together }));
}

/** 1 with so many noughts, in threes. */
const factorWords = (power: Power): string => String(timesTen(power).num).replace(/\B(?=(?:\d{3})+$)/g, ",");

const timesTen = (power: Power): r.Rational => r.whole(r.powerOfTen(power));
const inOrder = (a: Figure, b: Figure): readonly [Figure, Figure] => (r.compare(a.value, b.value) <= 0 ? [a, b] : [b, a]);
