import type { Left } from "../../../diff/report-diff.js";
import { escapeHtml } from "../../html/escape.js";
import { icon } from "../../html/icons.js";
import { makeOneLine } from "../../visible.js";
import type { DiffView, FigureView } from "../view.js";
import { groupBySentence, renderFigure, renderQuote, renderTwo } from "./figures.js";
import type { QuoteMark } from "./quote.js";

/** More places of one tie than this say no more. */
const MOST_QUOTED = 4;

/** What was left behind, what moved, and both in their sentences. */
export function renderLeft(left: Left, view: DiffView): string {
  const { words } = view;
  const figures = (ids: readonly string[]): readonly FigureView[] => ids.flatMap((id) => view.figureOf(id) ?? []);
  const [stayed, moved] = [figures(left.stayed), figures(left.moved)];
  const role = (text: string): string => `<span class="gj-role">${escapeHtml(text)}</span>`;
  const rows = [
    ...stayed.map(({ name, after }) => `<li>${role(words.stayed)}<span>${escapeHtml(makeOneLine(name))}</span><span class="gj-pair"><mark>${escapeHtml(makeOneLine(after?.text ?? ""))}</mark></span></li>`),
    ...moved.map((figure) => renderFigure(figure, view, role(words.moved))),
  ];
  const title = left.message ?? words.reason(left);
  const rules = [...new Set(left.findings.flatMap((id) => view.finding(id)?.rule ?? []))];
  const why = [left.message === null ? "" : words.reason(left), rules.length === 0 ? "" : words.seeFinding(rules)].filter(Boolean).join(words.comma);
  const marks = stayed.flatMap(({ after }): readonly QuoteMark[] => (after === null ? [] : [{ span: after.side.span, tag: "mark" }]));
  const groups = groupBySentence(moved).slice(0, MOST_QUOTED);
  const changed = groups.map((group) => renderTwo(group, view, marks));
  // One in the sentence of a figure that moved is marked there.
  const shown = new Set(groups.map(([first]) => first?.after?.side.sentence.start));
  const apart = stayed.filter(({ after }) => after !== null && !shown.has(after.side.sentence.start)).slice(0, MOST_QUOTED);
  const quotes = groupBySentence(apart).flatMap(([first]) =>
    first === undefined || first.after === null ? [] : renderQuote(view.after, first.after.side.sentence, marks, `${words.stayed} ${first.after.place}`),
  );
  return `<li class="gj-entry gj-warning"><h4>${icon("warning")}<span>${escapeHtml(makeOneLine(title))}</span></h4>${why === "" ? "" : `<p class="gj-where">${escapeHtml(why)}</p>`}<ul class="gj-figures">${rows.join("")}</ul>${quotes.length === 0 ? "" : `<div class="gj-two">${quotes.join("")}</div>`}${changed.join("")}</li>`;
}
