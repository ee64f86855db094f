import type { CellObject, Row } from "write-excel-file/universal";
import type { BinaryCheckFormat, CheckedFile } from "../checked-file.js";
import { displayWidth } from "../display-width.js";
import { makeOneLine } from "../visible.js";
import type { Lang } from "../wording.js";
import { decimalsOf, loadWriter, numberFormat, safeText } from "../xlsx-cells.js";
import { checklistRows } from "./checklist-rows.js";
import type { ChecklistRow } from "./checklist-rows.js";
import { checklistColumns, checklistTitle } from "./columns.js";
import type { ChecklistColumn } from "./columns.js";
import { printFeature } from "./sheet-print.js";
import { sheetNames } from "./sheet-names.js";

const footer = { zh: "第 &P 页，共 &N 页", en: "&P / &N" } as const;

const FONT = { zh: "宋体", en: "Calibri" } as const;
const FONT_SIZE = 10;
const HEAD = { fontWeight: "bold", backgroundColor: "#e8e4da", align: "center", alignVertical: "center", wrap: true } as const;
const BORDER = { borderStyle: "thin", borderColor: "#a9a59b" } as const;
const INKS = { error: "#a3232b", warning: "#7d5200", info: "#1f5f7a" } as const;

interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ChecklistColumn[];
  readonly data: Row[];
}

/**
 * The list as a workbook, a sheet a file: a figure a row, with room for who provided it. All words are cells of text, so that nothing of a
 * stranger's report is ever taken for a formula.
 * @throws GoujiError `missing-part` at the end, where `write-excel-file` is not installed
 */
export function createChecklistXlsx({ lang }: { readonly lang: Lang }): BinaryCheckFormat {
  const sheets: Sheet[] = [];

  function addSheet(file: CheckedFile | null): void {
    const columns = checklistColumns(file?.previous !== undefined);
    const head: Row = columns.map(({ title }) => ({ type: String, value: title[lang], ...HEAD, ...BORDER }));
    const rows = file === null ? [] : [...checklistRows(file, lang)].map((row) => withHeight(columns.map((column) => cellOf(row, column)), columns));
    sheets.push({ name: file?.name ?? "", title: file?.report.meta.title?.text ?? "", columns, data: [head, ...rows] });
  }

  async function end(): Promise<Uint8Array> {
    const writeXlsxFile = await loadWriter();
    // A workbook has at least one sheet.
    if (sheets.length === 0) addSheet(null);
    const names = sheetNames(sheets.map(({ name }) => name), checklistTitle[lang]);
    const printed = sheets.map(({ name, title, columns, data }, index) => ({
      name: names[index]!,
      columns: columns.length,
      rows: data.length,
      header: [checklistTitle[lang], makeOneLine(title), makeOneLine(name)].filter(Boolean).join("  "),
      footer: footer[lang],
    }));
    const workbook = sheets.map(({ columns, data }, index) => ({
      data,
      sheet: names[index]!,
      columns: columns.map(({ width }) => ({ width })),
      orientation: "landscape" as const,
      stickyRowsCount: 1,
    }));
    const blob = await writeXlsxFile(workbook, { fontFamily: FONT[lang], fontSize: FONT_SIZE, features: [printFeature(printed)] }).toBlob();
    return new Uint8Array(await blob.arrayBuffer());
  }

  return {
    begin: () => "",
    file(checked) {
      addSheet(checked);
      return "";
    },
    end,
  };
}

function cellOf(row: ChecklistRow, { key, align, cell }: ChecklistColumn): CellObject {
  const value = cell(row);
  const style = { ...BORDER, alignVertical: "top" as const, wrap: true, ...(align && { align }) };
  if (typeof value === "number") return { type: Number, value, ...style, format: key === "value" ? numberFormat(decimalsOf(row)) : "0" };
  const ink = key === "findings" && row.level !== null ? { textColor: INKS[row.level] } : {};
  return { type: String, value: safeText(value), ...style, ...ink };
}

const LINE_HEIGHT = 14.5;
/** No row can be higher, in points (Excel's limits). */
const MOST_HEIGHT = 409;

/** High enough for its longest cell: not every program fits rows to wrapped words by itself. */
function withHeight(cells: readonly CellObject[], columns: readonly ChecklistColumn[]): Row {
  const lines = cells.map(({ value }, index) => {
    const room = (columns[index]?.width ?? 10) - 1;
    return typeof value === "string" ? value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0) : 1;
  });
  const height = Math.min(MOST_HEIGHT, Math.max(...lines) * LINE_HEIGHT + 3);
  return cells.map((cell, index) => (index === 0 ? { ...cell, height } : cell));
}
