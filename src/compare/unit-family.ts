import families from "../../dictionaries/unit-families.json";
import { divide, multiply, parseDecimal, type Rational } from "../check/rational.js";
import type { Indicator } from "../model/indicator.js";
import { exactDecimal } from "./exact-decimal.js";

type Scale = ReadonlyMap<string, Rational>;

const SCALES: readonly Scale[] = families.scales.map((scale) => new Map(Object.entries(scale).map(([unit, size]) => [unit, readFraction(size)])));
const SAME: readonly (readonly string[])[] = families.same;
/** Counted each time: 人次 are not 人. */
const TIMES = "次";

/** Figures with one family can stand in one row. Of a catalogued thing that is counted, all units in which the catalogue has it say the same. */
export function unitFamilyOf(unit: string, indicator: Indicator | null): string {
  const scale = SCALES.findIndex((each) => each.has(unit));
  if (scale >= 0) return `scale ${scale}`;
  if (indicator?.kinds.includes("count") && indicator.units.includes(unit)) return unit.endsWith(TIMES) ? TIMES : "count";
  const same = SAME.find((units) => units.includes(unit));
  return same?.[0] ?? unit;
}

/** By what a figure in one unit is multiplied to be in another one of its family. */
export function factorTo(unit: string, target: string): Rational | null {
  if (unit === target) return null;
  for (const scale of SCALES) {
    const [from, to] = [scale.get(unit), scale.get(target)];
    if (from && to) return divide(from, to);
  }
  return null;
}

/** The unit that most figures are printed in and that all others can be turned into without a rest. */
export function commonUnitOf(units: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
  return byCount.find((target) => byCount.every((unit) => isExact(factorTo(unit, target)))) ?? byCount[0] ?? "";
}

const isExact = (factor: Rational | null): boolean => factor === null || exactDecimal(factor) !== null;

/** A decimal in another unit, exact. */
export function scaleDecimal(decimal: string, factor: Rational | null): string {
  const value = factor && parseDecimal(decimal);
  return (value && factor && exactDecimal(multiply(value, factor))) ?? decimal;
}

function readFraction(text: string): Rational {
  const [num = "0", den = "1"] = text.split("/");
  return { num: BigInt(num), den: BigInt(den) };
}
