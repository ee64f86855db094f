import type { ClaimRow } from "./claim-row.js";
import type { Paint } from "./paint.js";
import type { RowFormat } from "./row-format.js";
import { renderTable } from "./table.js";
import type { Column } from "./table.js";
import type { Lang } from "./wording.js";

const titles = {
  zh: { file: "文件", section: "节", place: "行:列", text: "原文", value: "数值", unit: "单位", interval: "区间", kind: "类别", subject: "对象", action: "事项", modality: "性质", period: "期间" },
  en: { file: "file", section: "section", place: "place", text: "text", value: "value", unit: "unit", interval: "interval", kind: "kind", subject: "subject", action: "action", modality: "modality", period: "period" },
} as const;

export interface ClaimTableOptions {
  readonly lang: Lang;
  readonly paint: Paint;
  /** Several files are told apart by a column of their own. */
  readonly withFile: boolean;
}

/** Held until the end: a column is as wide as its widest cell. */
export function createClaimTable({ lang, paint, withFile }: ClaimTableOptions): RowFormat {
  const rows: ClaimRow[] = [];
  return {
    begin: () => "",
    row: (row) => (rows.push(row), ""),
    end: () => renderTable(rows, columnsFor(lang, withFile), paint.strong),
  };
}

/** The columns worth a reader's eye in a terminal; csv and json carry the rest. */
function columnsFor(lang: Lang, withFile: boolean): readonly Column<ClaimRow>[] {
  const title = titles[lang];
  return [
    ...(withFile ? [{ title: title.file, most: 28, cell: (row: ClaimRow) => row.file }] : []),
    { title: title.section, most: 12, cell: (row) => row.section ?? "" },
    { title: title.place, most: 12, align: "right", cell: (row) => row.place },
    { title: title.text, most: 20, cell: (row) => row.text },
    { title: title.value, most: 20, align: "right", cell: (row) => row.decimal },
    { title: title.unit, most: 12, cell: (row) => row.unit },
    { title: title.interval, most: 30, cell: intervalOf },
    { title: title.kind, most: 12, cell: (row) => row.kind },
    { title: title.subject, most: 24, cell: (row) => row.subject },
    { title: title.action, most: 20, cell: (row) => row.action },
    { title: title.modality, most: 12, cell: (row) => row.modality },
    { title: title.period, most: 22, cell: periodOf },
  ];
}

/** Only where it says more than the value. */
function intervalOf({ decimal, min, max }: ClaimRow): string {
  return min === decimal && max === decimal ? "" : `[${min ?? "−∞"}, ${max ?? "∞"}]`;
}

function periodOf({ periodStart, periodEnd, asOf }: ClaimRow): string {
  if (asOf !== null) return asOf;
  return periodStart === null && periodEnd === null ? "" : `${periodStart ?? ""}/${periodEnd ?? ""}`;
}
