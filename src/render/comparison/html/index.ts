import * as script from "bundled:./viewer/main.ts";
import * as style from "bundled:./styles/all.css";
import type { Comparison } from "../../../model/comparison.js";
import { escapeJson } from "../../html/escape.js";
import { both, say } from "../../html/words.js";
import { renderBar } from "../../html/tool-bar.js";
import { pageHead } from "../../page-head.js";
import type { Lang } from "../../wording.js";
import { renderCharts } from "./charts.js";
import { dataOf } from "./data-of.js";
import { renderFilters } from "./filters.js";
import { renderLegend } from "./legend.js";
import type { ColumnData } from "./page-data.js";
import { showColumns } from "./shown-column.js";
import { showRows } from "./shown-row.js";
import type { ShownRow } from "./shown-row.js";
import { renderTable } from "./table.js";
import { pageWords } from "./words.js";

export interface ComparisonPageOptions {
  /** In which the page opens; its reader can switch. */
  readonly lang: Lang;
}

/**
 * The comparison as one self-contained page: a table to sort, search and filter, the same as a heat map, a small chart an indicator, and behind each figure
 * the sentence it stands in. Without its script the table and the charts are there to read.
 */
export function createComparisonPage(comparison: Comparison, { lang }: ComparisonPageOptions): string {
  const columns = showColumns(comparison);
  const rows = showRows(comparison);
  const head = `${pageHead({ lang, title: pageWords.title[lang], style, script })}<a class="gj-skip" href="#main">${say(pageWords.skip)}</a>${renderBar(pageWords.title)}<main id="main" class="gj-compare" tabindex="-1">${renderSummary(columns, rows)}`;
  const body = rows.length === 0 ? `<p>${say(pageWords.none)}</p>` : [...renderViews(columns, rows, lang)].join("");
  return `${head}${body}</main><script>${script.text}</script></body></html>\n`;
}

function* renderViews(columns: readonly ColumnData[], rows: readonly ShownRow[], lang: Lang): Generator<string> {
  yield renderFilters(columns, rows, lang);
  yield `<div class="gj-stage"><div class="gj-views"><section class="gj-table-view" aria-labelledby="table-title"><h2 class="gj-hidden" id="table-title">${say(pageWords.table)}</h2><p class="gj-help" hidden>${say(pageWords.help)}</p>${renderLegend(rows)}`;
  yield* renderTable(columns, rows);
  yield `</section><section class="gj-chart-view" aria-labelledby="charts-title"><h2 id="charts-title">${say(pageWords.charts)}</h2>`;
  yield* renderCharts(columns, rows);
  yield `</section></div><aside class="gj-detail" aria-labelledby="detail-title" hidden><h2 class="gj-hidden" id="detail-title">${say(pageWords.detail)}</h2></aside></div>`;
  yield `<script type="application/json" class="gj-data">${escapeJson(dataOf(columns, rows))}</script>`;
}

function renderSummary(columns: readonly ColumnData[], rows: readonly ShownRow[]): string {
  const figures = rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== null && cell.value !== null).length, 0);
  const places = new Set(columns.map(({ series }) => series)).size;
  const years = columns.flatMap(({ year }) => (year === null ? [] : [year]));
  const [first, last] = [years.reduce((a, b) => Math.min(a, b), Infinity), years.reduce((a, b) => Math.max(a, b), -Infinity)];
  const span = years.length === 0 ? "" : first === last ? String(first) : `${first}–${last}`;
  return `<p class="gj-judged">${say(both(
    `${columns.length} 份报告，${places} 个地方${span && `，${span} 年`}；${rows.length} 个指标，${figures} 个数。`,
    `${columns.length} reports, ${places} places${span && `, ${span}`}; ${rows.length} indicators, ${figures} figures.`,
  ))}</p>`;
}
