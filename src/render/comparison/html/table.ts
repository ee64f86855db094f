import { escapeHtml } from "../../html/escape.js";
import { both, say, whisper } from "../../html/words.js";
import { DISPUTED_MARK, flagMarks, flagNames } from "../wording.js";
import type { FlagKind } from "../wording.js";
import type { ColumnData } from "./page-data.js";
import type { ShownCell, ShownRow } from "./shown-row.js";
import { pageWords } from "./words.js";

/** What stands in a cell for which the report prints nothing. Never 0. */
export const MISSING = "—";

/** Longer titles get a wider column rather than a heading as high as the table. */
const LONG_TITLE = 24;

/** Indicators down, reports across. The heat map is the same table, coloured by its style sheet. */
export function* renderTable(columns: readonly ColumnData[], rows: readonly ShownRow[]): Generator<string> {
  const head = (sort: "text" | "number", more: string, words: string): string => `<th scope="col" data-sort="${sort}"${more}>${words}</th>`;
  // A table wider than the window is moved with the keyboard as well, so that it has to take the focus.
  yield `<div class="gj-scroll gj-grid" tabindex="0" role="group" aria-labelledby="table-title"><table class="gj-cmp"><thead><tr>${head("text", ' class="gj-name-head"', say(pageWords.indicator))}${head("text", "", say(pageWords.unit))}${head("number", "", say(pageWords.coverage))}`;
  for (const [at, { title }] of columns.entries()) yield head("number", ` data-c="${at}"${title.zh.length > LONG_TITLE ? ' class="gj-long"' : ""}`, say(title));
  yield "</tr></thead><tbody>\n";
  for (const row of rows) yield renderRow(row);
  yield "</tbody></table></div>";
}

function renderRow({ index, row, title, unit, cells }: ShownRow): string {
  const count = cells.filter((cell) => cell !== null).length;
  const mark = row.indicator === null ? `<sup aria-hidden="true">${flagMarks.aligned}</sup>${whisper(both(`（${flagNames.zh.aligned}）`, ` (${flagNames.en.aligned})`))}` : "";
  const name = `<th scope="row"><button type="button" class="gj-cell" tabindex="-1">${say(title)}${mark}</button></th>`;
  return `<tr data-r="${index}">${name}<td>${escapeHtml(unit)}</td><td class="gj-num">${count}</td>${cells.map(renderCell).join("")}</tr>\n`;
}

function renderCell(shown: ShownCell | null, at: number): string {
  if (shown === null) return `<td data-c="${at}" data-value="" class="gj-none">${MISSING}</td>`;
  const { value, marks, heat } = shown;
  const sup = marks === "" || value === null ? "" : `<sup aria-hidden="true">${marks}</sup>`;
  const level = heat === null ? "" : ` class="gj-h${heat}"`;
  return `<td data-c="${at}" data-value="${escapeHtml(value ?? "")}"${level}><button type="button" class="gj-cell" tabindex="-1">${escapeHtml(value ?? DISPUTED_MARK)}${sup}${marks === "" ? "" : whisper(spoken(shown))}</button></td>`;
}

/** What a mark means, for those who hear the table. */
function spoken({ value, flags }: ShownCell): ReturnType<typeof both> {
  const kinds: readonly (FlagKind | "disputed")[] = value === null ? ["disputed"] : flags;
  return both(`（${kinds.map((kind) => flagNames.zh[kind]).join("，")}）`, ` (${kinds.map((kind) => flagNames.en[kind]).join(", ")})`);
}
