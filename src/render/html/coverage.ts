import { emptyCheckNote } from "../closing-line.js";
import { makeOneLine } from "../visible.js";
import { wordingFor } from "../wording.js";
import type { Wording } from "../wording.js";
import { escapeHtml } from "./escape.js";
import type { FileView } from "./file-view.js";
import { both, say, words } from "./words.js";
import type { Both } from "./words.js";

/** Said by the words that stand around results everywhere. */
export function inBoth(tell: (wording: Wording) => string): Both {
  return both(tell(wordingFor("zh")), tell(wordingFor("en")));
}

/** How much of the text was understood, what was left out and why, and what reading had to skip. */
export function renderCoverage({ file }: FileView): string {
  const { coverage, messages } = file.report;
  const skipped = Object.entries(coverage.skipped)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `<li><span>${say(inBoth((wording) => wording.skipReason(reason)))}</span> <b>${count}</b></li>`);
  const notes = messages.map(({ message, code }) => `<li lang="zh-CN">${escapeHtml(makeOneLine(message))} <code>${escapeHtml(code)}</code></li>`);
  return (
    `<dl class="gj-counts">${count(words.numbers, coverage.numbers)}${count(words.checkable, coverage.claims)}${count(words.tied, coverage.related, shareOf(coverage.related, coverage.claims))}</dl>` +
    renderNotes(file) +
    (skipped.length > 0 ? `<h4>${say(words.skipped)}</h4><ul class="gj-skipped">${skipped.join("")}</ul>` : "") +
    (notes.length > 0 ? `<h4>${say(words.messages)}</h4><ul class="gj-notes">${notes.join("")}</ul>` : "")
  );
}

/** What must not be taken for approval: nothing was found because nothing was understood. */
export function renderNotes({ report, previous }: FileView["file"]): string {
  const paragraph = (said: Both): string => `<p class="gj-note">${say(said)}</p>`;
  const empty = emptyCheckNote(report.coverage, wordingFor("zh")) === null ? "" : paragraph(inBoth((wording) => emptyCheckNote(report.coverage, wording) ?? ""));
  return empty + (previous === undefined ? "" : paragraph(inBoth((wording) => wording.tied(previous.tied, makeOneLine(previous.name)))));
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? "" : ` <small>${Math.floor((100 * part) / whole)}%</small>`;
}

function count(label: Both, value: number, more = ""): string {
  return `<div><dt>${say(label)}</dt><dd>${value}${more}</dd></div>`;
}
