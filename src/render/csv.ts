import { claimColumns } from "./claim-row.js";
import type { RowFormat } from "./row-format.js";

const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

/** Characters with which a spreadsheet takes a cell for a formula, in half and full width. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]/;

export interface CsvOptions {
  /** Excel reads UTF-8 only where a byte-order mark says so; most other tools do better without. */
  readonly bom: boolean;
}

/** Claims as CSV (RFC 4180: CRLF, quotes doubled), the column names first. */
export function createCsv({ bom }: CsvOptions): RowFormat {
  return {
    begin: () => `${bom ? BYTE_ORDER_MARK : ""}${claimColumns.join(",")}${LINE_END}`,
    row: (row) => `${claimColumns.map((column) => csvCell(row[column])).join(",")}${LINE_END}`,
    end: () => "",
  };
}

/**
 * One cell. Words that a spreadsheet would run as a formula (a report is a stranger's file) get an apostrophe in front, as
 * OWASP advises; a negative number is left to be a number.
 */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return "";
  const text = String(value);
  const safe = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
