import type WriteXlsxFile from "write-excel-file/universal";
import { GoujiError } from "../model/errors.js";
import { replaceNoCharacters } from "./escape-xml.js";

/** @throws GoujiError `missing-part` */
export async function loadWriter(): Promise<typeof WriteXlsxFile> {
  try {
    return (await import("write-excel-file/universal")).default;
  } catch (error) {
    throw new GoujiError("missing-part", "写 XLSX 需要 write-excel-file，尚未安装：npm install write-excel-file", { cause: error });
  }
}

/** Digits that a double, which is what a spreadsheet counts in, always holds. */
const MOST_DIGITS = 15;

/** A number, unless it has more digits than a spreadsheet would keep. */
export function numberCell({ value, decimal }: { readonly value: number; readonly decimal: string }): string | number {
  const digits = decimal.replace(/^[-0.]+|\D/g, "").replace(/^0+/, "");
  return Number.isFinite(value) && digits.replace(/0+$/, "").length <= MOST_DIGITS ? value : decimal;
}

/** How many places behind the point a number is shown with. */
export function decimalsOf({ decimal }: { readonly decimal: string }): number {
  return decimal.split(".")[1]?.replace(/0+$/, "").length ?? 0;
}

export function numberFormat(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.min(decimals, 10))}`;
}

/** A cell holds no more (Excel's limits). */
const MOST_CHARACTERS = 32_767;
/** Where a text looks like it, Excel reads a character in its place (ECMA-376-1, 22.9.2.19 ST_Xstring). */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Words of a stranger as a cell of text, cut to what a cell holds. */
export function safeText(text: string): string {
  const safe = replaceNoCharacters(text).replace(ESCAPED, "_x005F_");
  return safe.length <= MOST_CHARACTERS ? safe : `${safe.slice(0, MOST_CHARACTERS - 2).replace(/[\ud800-\udbff]$/, "")}…`;
}
