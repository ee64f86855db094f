import type { Lang } from "../wording.js";
import { numberCell } from "../xlsx-cells.js";
import type { ChecklistRow } from "./checklist-rows.js";

export interface ChecklistColumn {
  readonly key: string;
  readonly title: Readonly<Record<Lang, string>>;
  /** In characters of half width, as spreadsheets count. */
  readonly width: number;
  readonly align?: "right";
  readonly cell: (row: ChecklistRow) => string | number;
}

const lines = (texts: readonly string[]): string => texts.join("\n");
/** To be filled in by hand. */
const blank = (): string => "";

const columns: readonly ChecklistColumn[] = [
  { key: "number", title: { zh: "序号", en: "No." }, width: 6, align: "right", cell: (row) => row.number },
  { key: "place", title: { zh: "位置", en: "Place" }, width: 8, cell: (row) => row.place },
  { key: "section", title: { zh: "章节", en: "Section" }, width: 16, cell: (row) => row.section },
  { key: "sentence", title: { zh: "原句", en: "Sentence" }, width: 40, cell: (row) => row.sentence },
  { key: "text", title: { zh: "数字（原文）", en: "Figure as printed" }, width: 13, cell: (row) => row.text },
  { key: "value", title: { zh: "数值", en: "Value" }, width: 15, align: "right", cell: numberCell },
  { key: "unit", title: { zh: "单位", en: "Unit" }, width: 7, cell: (row) => row.unit },
  { key: "subject", title: { zh: "对象", en: "Subject" }, width: 14, cell: (row) => row.subject },
  { key: "action", title: { zh: "事项", en: "Action" }, width: 12, cell: (row) => row.action },
  { key: "ties", title: { zh: "勾稽关系", en: "Tied to" }, width: 30, cell: (row) => lines(row.ties) },
  { key: "lastYear", title: { zh: "上年数", en: "Last year" }, width: 13, cell: (row) => row.lastYear },
  { key: "findings", title: { zh: "核对结果", en: "Findings" }, width: 30, cell: (row) => lines(row.findings) },
  { key: "provider", title: { zh: "提供单位", en: "Provided by" }, width: 12, cell: blank },
  { key: "basis", title: { zh: "依据", en: "Source" }, width: 12, cell: blank },
  { key: "verified", title: { zh: "核实", en: "Verified" }, width: 9, cell: blank },
];

/** The column of last year's figures is for reports that were held against one. */
export function checklistColumns(withLastYear: boolean): readonly ChecklistColumn[] {
  return withLastYear ? columns : columns.filter(({ key }) => key !== "lastYear");
}

export const checklistTitle: Readonly<Record<Lang, string>> = { zh: "数据核对表", en: "Checklist of figures" };
