import { tallyOf } from "../checked-file.js";
import { makeOneLine } from "../visible.js";
import { renderBlocks } from "./blocks.js";
import { claimsTableEnd, claimsTableStart, renderClaimRows } from "./claims-table.js";
import { inBoth, renderCoverage, renderNotes } from "./coverage.js";
import { escapeHtml, escapeJson } from "./escape.js";
import { LEVELS } from "./file-view.js";
import type { FileView } from "./file-view.js";
import { renderFilters } from "./filters.js";
import { renderFindings, renderIgnored, renderKnown } from "./findings.js";
import { icon } from "./icons.js";
import { viewerData } from "./viewer-data-of.js";
import { both, say, words } from "./words.js";
import type { Both } from "./words.js";

/** A whole file as one `<article class="gj-file">`, in pieces: its title, the text with the findings beside it, the figures, what was checked. */
export function* renderFile(view: FileView): Generator<string> {
  const { prefix, file } = view;
  const part = (name: string, title: Both): string => `aria-labelledby="${prefix}${name}-title"><h3 id="${prefix}${name}-title">${say(title)}</h3>`;
  yield `<article class="gj-file" id="${prefix}file" data-name="${escapeHtml(file.name)}">${renderSummary(view)}${renderFilters(view)}<p class="gj-help" hidden>${say(words.textHelp)}</p><div class="gj-panes">`;
  yield `<section class="gj-paper" id="${prefix}text" ${part("paper", words.text)}<div class="gj-text" lang="zh-CN" data-format="${file.report.source.format}">`;
  yield* renderBlocks(view);
  yield `</div></section><section class="gj-side" id="${prefix}findings" ${part("side", words.findings)}`;
  if (file.findings.length === 0) yield `<p class="gj-none">${say(inBoth((wording) => wording.tally({ error: 0, warning: 0, info: 0 }, file.ignored.length + (file.known?.length ?? 0))))}</p>${renderNotes(file)}`;
  yield '<ol class="gj-cards">';
  yield* renderFindings(view);
  yield "</ol>";
  yield renderFoldedIgnored(view);
  yield* renderFolded(words.known, file.known?.length ?? 0, renderKnown(view));
  yield '</section></div><div class="gj-strip" role="status" aria-live="polite" hidden></div>';
  if (file.report.claims.length > 0) {
    const title = both(`${words.claims.zh}（${file.report.claims.length} 条）`, `${words.claims.en} (${file.report.claims.length})`);
    yield `<section class="gj-more" id="${prefix}claims" aria-labelledby="${prefix}claims-title"><details><summary><h3 id="${prefix}claims-title">${say(title)}</h3></summary><div class="gj-scroll" tabindex="0" role="group" aria-labelledby="${prefix}claims-title">${claimsTableStart()}`;
    yield* renderClaimRows(view);
    yield `${claimsTableEnd}</div></details></section>`;
  }
  yield `<section class="gj-more" id="${prefix}coverage" ${part("coverage", words.coverage)}${renderCoverage(view)}</section>`;
  yield `<script type="application/json" class="gj-data">${escapeJson(viewerData(view))}</script></article>\n`;
}

/** What the configuration lets stand, each with its reason, folded; empty where there is nothing. */
export function renderFoldedIgnored(view: FileView): string {
  return [...renderFolded(words.ignored, view.file.ignored.length, renderIgnored(view))].join("");
}

/** What is no part of the findings, for who wants to see it. */
function* renderFolded(title: Both, count: number, items: Iterable<string>): Generator<string> {
  if (count === 0) return;
  yield `<details class="gj-ignored"><summary>${say(both(`${title.zh} ${count} 处`, `${title.en}: ${count}`))}</summary><ul>`;
  yield* items;
  yield "</ul></details>";
}

/** What file this is, what was found in it and how much could be judged. */
export function renderSummary({ file, prefix }: FileView): string {
  const { report, findings, ignored, known = [], name } = file;
  const tally = tallyOf(findings);
  const title = report.meta.title ? makeOneLine(report.meta.title.text) : name;
  const found = LEVELS.filter((level) => tally[level] > 0).map((level) => {
    const word = inBoth((wording) => wording.tally({ error: 0, warning: 0, info: 0, [level]: tally[level] }));
    return `<li class="gj-${level}">${icon(level)}<b>${say(word)}</b></li>`;
  });
  const verdict = found.length > 0 ? `<ul class="gj-tally">${found.join("")}</ul>` : `<p class="gj-tally">${say(ignored.length + known.length > 0 ? words.noOthers : words.noFindings)}</p>`;
  const { numbers, claims, related } = report.coverage;
  const percent = claims === 0 ? 0 : Math.floor((100 * related) / claims);
  const judged = inBoth((wording) => wording.coverage({ numbers, claims, related, percent }).replace(/^[；;]\s*/, "") + (ignored.length > 0 ? wording.ignored(ignored.length) : "") + (known.length > 0 ? wording.known(known.length) : ""));
  const links = [["text", words.text], ["findings", words.findings], ...(claims > 0 ? [["claims", words.claims] as const] : []), ["coverage", words.coverage]] as const;
  return (
    `<header class="gj-summary"><h2 lang="zh-CN">${escapeHtml(title)}</h2><p class="gj-name">${escapeHtml(name)}</p>${verdict}<p class="gj-judged">${say(judged)}</p>` +
    `<nav class="gj-toc" aria-label="${escapeHtml(title)}">${links.map(([id, label]) => `<a href="#${prefix}${id}">${say(label)}</a>`).join("")}</nav></header>`
  );
}
