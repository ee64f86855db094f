import * as script from "bundled:./viewer/main.ts";
import * as style from "bundled:./styles/all.css";
import type { Finding } from "../../model/finding.js";
import type { CheckedFile, CheckFormat, CheckTotals } from "../checked-file.js";
import { tallyOf } from "../checked-file.js";
import { closingLine } from "../closing-line.js";
import { pageHead } from "../page-head.js";
import { makeOneLine } from "../visible.js";
import type { Lang, Tally } from "../wording.js";
import { inBoth } from "./coverage.js";
import { escapeHtml } from "./escape.js";
import { LEVELS, viewFile } from "./file-view.js";
import type { RuleTitle } from "./file-view.js";
import { icon, icons } from "./icons.js";
import { renderFile } from "./render-file.js";
import { renderBar, toolButton } from "./tool-bar.js";
import { both, say, words } from "./words.js";

export interface HtmlOptions {
  /** The language of the findings, and that in which the page opens. */
  readonly lang: Lang;
  readonly rules: readonly RuleTitle[];
  /** The findings of a file in the other language (the same, with the same ids), so that the page can be switched whole. */
  readonly translate?: (file: CheckedFile) => readonly Finding[];
}

/** One page for all files, self-contained. Each file is let go as soon as it is written. */
export function createHtml({ lang, rules, translate }: HtmlOptions): CheckFormat {
  const index: FileEntry[] = [];

  function file(checked: CheckedFile): string {
    const prefix = `f${index.length + 1}-`;
    index.push({ prefix, name: checked.name, title: checked.report.meta.title?.text ?? "", tally: tallyOf(checked.findings) });
    return [...renderFile(viewFile(checked, { lang, rules, prefix, ...(translate && { translated: translate(checked) }) }))].join("");
  }

  return { begin: () => head(lang), file, end: (totals) => foot(index, totals) };
}

/** What is kept of a file that was written. */
interface FileEntry {
  readonly prefix: string;
  readonly name: string;
  readonly title: string;
  readonly tally: Tally;
}

function head(lang: Lang): string {
  return (
    pageHead({ lang, title: words.report[lang], style, script }) +
    `${icons}<a class="gj-skip" href="#main">${say(words.skip)}</a>` +
    renderBar(words.report, toolButton("files", say(words.backToFiles))) +
    '<main id="main" tabindex="-1">\n'
  );
}

function foot(index: readonly FileEntry[], totals: CheckTotals): string {
  const several = index.length + totals.failed.length > 1;
  const unread = totals.failed.map(({ name, code, message }) => `<li>${escapeHtml(name)}：${escapeHtml(makeOneLine(message))} <code>${escapeHtml(code)}</code></li>`);
  const stale = totals.unused.map(({ config, ignore }) => `<li>${escapeHtml(config)}：<code>${escapeHtml(ignore.rule)}</code> ${escapeHtml(makeOneLine(ignore.reason))}</li>`);
  const list = (title: string, items: readonly string[]): string => (items.length === 0 ? "" : `<h3>${title}</h3><ul>${items.join("")}</ul>`);
  const overview =
    (several ? `<h2>${say(words.files)}</h2><p class="gj-judged">${say(inBoth((wording) => wording.files(totals.files) + closingLine(totals, wording)))}</p>${fileTable(index)}` : "") +
    list(say(words.unread), unread) +
    list(say(words.unused), stale);
  // Last, because only now all files are known; the script brings it to the front.
  return `${overview === "" ? "" : `<section class="gj-overview" id="files">${overview}</section>`}</main><script>${script.text}</script></body></html>\n`;
}

function fileTable(index: readonly FileEntry[]): string {
  const heads = LEVELS.map((level) => `<th scope="col" data-sort="number">${icon(level)}${say(inBoth((wording) => wording.severity[level]))}</th>`);
  const rows = index.map(({ prefix, name, title, tally }) => {
    const counts = LEVELS.map((level) => `<td class="gj-num">${tally[level] === 0 ? "" : tally[level]}</td>`);
    return `<tr><td><a href="#${prefix}file">${escapeHtml(name)}</a></td><td lang="zh-CN">${escapeHtml(makeOneLine(title))}</td>${counts.join("")}</tr>`;
  });
  return `<div class="gj-scroll" tabindex="0" role="group" aria-label="${words.files.zh}"><table class="gj-claims gj-file-table"><thead><tr><th scope="col" data-sort="text">${say(words.files)}</th><th scope="col" data-sort="text">${say(both("标题", "Title"))}</th>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
