import type { Cell, Row } from "write-excel-file/universal";
import { GoujiError } from "../model/errors.js";
import { claimColumns } from "./claim-row.js";
import type { ClaimRow } from "./claim-row.js";
import { claimTitles } from "./claim-titles.js";
import type { BinaryRowFormat } from "./row-format.js";
import type { Lang } from "./wording.js";
import { decimalsOf, loadWriter, numberCell, numberFormat, safeText } from "./xlsx-cells.js";

type Column = (typeof claimColumns)[number];

const HEAD = { fontWeight: "bold", backgroundColor: "#e8e4da" } as const;
const FONT = { zh: "宋体", en: "Calibri" } as const;
const SHEET = { zh: "数据", en: "claims" } as const;
const WIDE: Partial<Record<Column, number>> = { file: 24, heading: 24, text: 16, value: 16, decimal: 16, subject: 20, action: 16, sentence: 60, placeName: 24, reportPlace: 24, scope: 16, digest: 18 };
const WIDTH = 11;
/** The workbook is made in memory, at some 8 kB a row; a sheet would end at 1 048 576. */
const MOST_ROWS = 100_000;

/**
 * Claims as a workbook of one sheet. Numbers are numbers; all words are cells of text, so that nothing of a stranger's report is taken for a formula.
 * @throws GoujiError `unwritable-file` above 100 000 rows, `missing-part` at the end
 */
export function createClaimXlsx({ lang }: { readonly lang: Lang }): BinaryRowFormat {
  const data: Row[] = [claimColumns.map((name) => ({ type: String, value: lang === "zh" ? claimTitles[name] : name, ...HEAD }))];
  const nothing = new Uint8Array();
  return {
    row(row) {
      if (data.length > MOST_ROWS) throw new GoujiError("unwritable-file", tooLarge[lang]);
      data.push(claimColumns.map((name) => cellOf(row, name)));
      return nothing;
    },
    async end() {
      const writeXlsxFile = await loadWriter();
      const columns = claimColumns.map((name) => ({ width: WIDE[name] ?? WIDTH }));
      const blob = await writeXlsxFile([{ data, sheet: SHEET[lang], columns, stickyRowsCount: 1 }], { fontFamily: FONT[lang], fontSize: 10 }).toBlob();
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}

const tooLarge = {
  zh: `XLSX 最多写 ${MOST_ROWS} 行，更多的请用 -f csv、ndjson 或 parquet`,
  en: `an XLSX file takes at most ${MOST_ROWS} rows; use -f csv, ndjson or parquet for more`,
} as const;

function cellOf(row: ClaimRow, name: Column): Cell {
  if (name === "value") {
    const value = numberCell(row);
    return typeof value === "number" ? { type: Number, value, format: numberFormat(decimalsOf(row)) } : { type: String, value: safeText(value) };
  }
  const value = row[name];
  if (value === null || value === "") return null;
  if (typeof value === "number") return { type: Number, value };
  if (typeof value === "boolean") return { type: Boolean, value };
  return { type: String, value: safeText(value) };
}
