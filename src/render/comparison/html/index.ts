import type { Comparison } from "../../../model/comparison.js";
import { escapeXml } from "../../escape-xml.js";
import type { Lang } from "../../wording.js";
import { columnTitles, rowTitle } from "../wording.js";

export interface ComparisonPageOptions {
  readonly lang: Lang;
}

/** The comparison as a page. */
export function createComparisonPage({ columns, rows }: Comparison, { lang }: ComparisonPageOptions): string {
  const head = columnTitles(columns, lang).map((title) => `<th>${escapeXml(title)}</th>`).join("");
  const body = rows.map((row) => `<tr><th>${escapeXml(rowTitle(row, lang))}</th><td>${escapeXml(row.unit)}</td>${row.cells.map((cell) => `<td>${escapeXml(cell?.reading?.decimal ?? "")}</td>`).join("")}</tr>`);
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>gouji compare</title><table><tr><th></th><th></th>${head}</tr>${body.join("\n")}</table></html>\n`;
}
