import { escapeHtml } from "../../html/escape.js";
import { both, say, whisper } from "../../html/words.js";
import { flagMarks } from "../wording.js";
import { drawBars } from "./bar-chart.js";
import { seriesOf } from "./chart-series.js";
import { drawLines } from "./line-chart.js";
import type { ColumnData } from "./page-data.js";
import { placeClasses } from "./place-colors.js";
import type { ShownRow } from "./shown-row.js";
import { pageWords } from "./words.js";

/** Small multiples: a chart for each indicator of which there are two figures to hold against each other. The table says the same in words. */
export function* renderCharts(columns: readonly ColumnData[], rows: readonly ShownRow[]): Generator<string> {
  const known = columns.flatMap(({ year }) => (year === null ? [] : [year]));
  const years = [known.reduce((a, b) => Math.min(a, b), Infinity), known.reduce((a, b) => Math.max(a, b), -Infinity)] as const;
  const classes = placeClasses(columns);
  let count = 0;
  yield `<p class="gj-note">${say(pageWords.chartHelp)} ${say(pageWords.barHelp)}</p>${legend(columns, classes)}<div class="gj-charts">\n`;
  for (const row of rows) {
    const series = seriesOf(row, columns);
    const points = series.flatMap((each) => each.points);
    if (points.length < 2) continue;
    count += 1;
    const isOneYear = points.every(({ year }) => year === points[0]!.year);
    const mark = row.row.indicator === null ? `<sup aria-hidden="true">${flagMarks.aligned}</sup>` : "";
    const counted = both(`，${points.length} 个数，详见表格`, `, ${points.length} figures, which are in the table`);
    yield `<figure class="gj-chart" data-r="${row.index}"><figcaption>${say(row.title)}${mark} <small>${escapeHtml(row.unit)}</small>${whisper(counted)}</figcaption>${isOneYear ? drawBars(series) : drawLines(series, years, classes)}</figure>\n`;
  }
  yield count === 0 ? `</div><p>${say(pageWords.noCharts)}</p>` : "</div>";
}

/** Which line is which place's: needed only where there are several, and few enough to be told apart. */
function legend(columns: readonly ColumnData[], classes: ReadonlyMap<string, string>): string {
  if (classes.size < 2 || [...classes.values()].includes("gj-px")) return "";
  const items = [...classes].map(([place, name]) => `<li><svg class="gj-key" viewBox="0 0 28 8" aria-hidden="true" focusable="false"><g class="gj-line ${name}"><polyline points="1,4 27,4"/><circle cx="14" cy="4" r="3"/></g></svg> ${escapeHtml(columns.find(({ series }) => series === place)?.place ?? "—")}</li>`);
  return `<ul class="gj-legend">${items.join("")}</ul>`;
}
