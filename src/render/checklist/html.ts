import * as style from "bundled:./page.css";
import type { CheckedFile, CheckFormat, CheckTotals } from "../checked-file.js";
import { tallyOf } from "../checked-file.js";
import { closingLine } from "../closing-line.js";
import { escapeHtml } from "../html/escape.js";
import { pageHead } from "../page-head.js";
import { makeOneLine } from "../visible.js";
import { wordingFor } from "../wording.js";
import type { Lang } from "../wording.js";
import { decimalsOf } from "../xlsx-cells.js";
import { checklistRows } from "./checklist-rows.js";
import type { ChecklistRow } from "./checklist-rows.js";
import { checklistColumns, checklistTitle } from "./columns.js";
import type { ChecklistColumn } from "./columns.js";

const unread = { zh: "读不了的文件", en: "Files that could not be read" } as const;
const nothing = { zh: "没有可核对的数据。", en: "No checkable figure." } as const;

/** The list as one page to read or to print, a table a file. */
export function createChecklistHtml({ lang }: { readonly lang: Lang }): CheckFormat {
  let count = 0;

  function file(checked: CheckedFile): string {
    count += 1;
    return [...renderFile(checked, `f${count}`, lang)].join("");
  }

  function end({ failed }: CheckTotals): string {
    const items = failed.map(({ name, code, message }) => `<li>${line(name)}: ${line(message)} <code>${escapeHtml(code)}</code></li>`);
    return `${items.length > 0 ? `<section><h2>${unread[lang]}</h2><ul>${items.join("")}</ul></section>` : ""}</main></body></html>\n`;
  }

  return { begin: () => `${pageHead({ lang, title: checklistTitle[lang], style })}<main><h1>${checklistTitle[lang]}</h1>\n`, file, end };
}

function* renderFile(checked: CheckedFile, id: string, lang: Lang): Generator<string> {
  const { name, report, findings, ignored, known = [], previous } = checked;
  const wording = wordingFor(lang);
  const columns = checklistColumns(previous !== undefined);
  const title = report.meta.title === null ? "" : `<p class="title">${line(report.meta.title.text)}</p>`;
  yield `<section><h2 id="${id}">${line(name)}</h2>${title}`;
  yield `<p>${line(closingLine({ tally: tallyOf(findings), ignored: ignored.length, known: known.length, coverage: report.coverage }, wording))}</p>`;
  if (previous) yield `<p>${line(wording.tied(previous.tied, previous.name))}</p>`;
  if (report.claims.length === 0) {
    yield `<p>${nothing[lang]}</p></section>\n`;
    return;
  }
  // A table wider than the window is moved with the keyboard as well, so that it has to take the focus.
  yield `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}"><table><thead><tr>${columns.map(({ key, title: words }) => `<th scope="col" class="${key}">${words[lang]}</th>`).join("")}</tr></thead><tbody>\n`;
  for (const row of checklistRows(checked, lang)) yield `<tr>${columns.map((column) => renderCell(row, column, lang)).join("")}</tr>\n`;
  yield "</tbody></table></div></section>\n";
}

function renderCell(row: ChecklistRow, { key, cell }: ChecklistColumn, lang: Lang): string {
  const value = cell(row);
  const words = key === "value" ? printValue(value, row, lang) : typeof value === "number" ? String(value) : value.split("\n").map(escapeHtml).join("<br>");
  const level = key === "findings" && row.level !== null ? ` ${row.level}` : "";
  return key === "number" ? `<th scope="row" class="number">${words}</th>` : `<td class="${key}${level}">${words}</td>`;
}

function printValue(value: string | number, row: ChecklistRow, lang: Lang): string {
  if (typeof value === "string") return escapeHtml(value);
  return escapeHtml(value.toLocaleString(lang === "en" ? "en-GB" : "zh-CN", { maximumFractionDigits: Math.min(decimalsOf(row), 20) }));
}

function line(words: string): string {
  return escapeHtml(makeOneLine(words));
}
