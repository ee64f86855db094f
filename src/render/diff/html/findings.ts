import type { FindingDiff } from "../../../diff/report-diff.js";
import { escapeHtml } from "../../html/escape.js";
import { icon } from "../../html/icons.js";
import { shortPlace } from "../../place.js";
import { createSentenceFinder } from "../../sentence-at.js";
import { makeOneLine } from "../../visible.js";
import { wordingFor } from "../../wording.js";
import type { DiffView } from "../view.js";
import { renderQuote } from "./figures.js";
import type { QuoteMark } from "./quote.js";

/** Findings with the words that they are about: of the new draft, of a settled one those of the old. */
export function* renderFindings(diffs: readonly FindingDiff[], view: DiffView): Generator<string> {
  const { words } = view;
  const wording = wordingFor(view.lang);
  const finders = { before: createSentenceFinder(view.before.report), after: createSentenceFinder(view.after.report) };
  for (const { before, after, because, rule } of diffs) {
    const which = after === null ? "before" : "after";
    const finding = after ?? before;
    if (finding === null) continue;
    const file = view[which];
    const marks: QuoteMark[] = [finding, ...finding.related].map(({ span }) => ({ span, tag: "mark" }));
    const place = shortPlace(file.place(finding.span));
    const details = [because === null ? "" : words.because[because], rule, finding.formula ?? ""].filter(Boolean).map((each) => escapeHtml(makeOneLine(each)));
    yield `<li class="gj-entry gj-${finding.severity}"><h4>${icon(finding.severity)}<span><span class="gj-hidden">${escapeHtml(wording.severity[finding.severity])} </span>${escapeHtml(makeOneLine(finding.message))}</span></h4>` +
      `<p class="gj-where">${details.join(" · ")}</p><div class="gj-two">${renderQuote(file, finders[which](finding.span), marks, `${words[which]} ${place}`)}</div></li>`;
  }
}
