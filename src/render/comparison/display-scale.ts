import type { ComparedRow } from "../../model/comparison.js";

/** What a row's figures are shown in: `shift` powers of ten less than they are kept in. */
export interface DisplayScale {
  readonly shift: number;
  /** 亿元, 万人. */
  readonly unit: string;
}

/** As reports print large figures; a half of the row's figures are at least one of it. */
const SCALES: readonly (readonly [shift: number, prefix: string])[] = [[8, "亿"], [4, "万"]];
/** Never printed with 万 or 亿 before them. */
const BARE: ReadonlySet<string> = new Set(["%", "‰", "个百分点", "倍", ""]);

export function displayScaleOf({ unit, kind, cells }: Pick<ComparedRow, "unit" | "kind" | "cells">): DisplayScale {
  const sizes = cells.flatMap((cell) => (cell?.reading ? [Math.abs(cell.reading.value)] : [])).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const scale = BARE.has(unit) || kind === "per-unit" ? undefined : SCALES.find(([shift]) => middle >= 10 ** shift);
  return scale ? { shift: scale[0], unit: scale[1] + unit } : { shift: 0, unit };
}

/** A decimal with its point moved: exact, without zeros that say nothing. */
export function shiftDecimal(decimal: string, shift: number): string {
  if (shift === 0) return decimal;
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d*)(?:\.(\d+))?$/.exec(decimal) ?? ["", "", decimal];
  const digits = whole.padStart(shift + 1, "0");
  const rest = `${digits.slice(-shift)}${fraction}`.replace(/0+$/, "");
  return `${sign}${digits.slice(0, -shift).replace(/^0+(?=\d)/, "")}${rest && `.${rest}`}`;
}
