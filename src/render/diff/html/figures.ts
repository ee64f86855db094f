import type { Span } from "../../../model/span.js";
import { escapeHtml } from "../../html/escape.js";
import { headingOf, indexSections } from "../../section-path.js";
import type { SectionIndex } from "../../section-path.js";
import { makeOneLine } from "../../visible.js";
import type { DraftFile } from "../draft-files.js";
import type { DiffView, FigureView, SideView } from "../view.js";
import { quote } from "./quote.js";
import type { QuoteMark } from "./quote.js";

/** What quoting figures needs of both drafts, looked up once. */
export interface FigurePage {
  readonly view: DiffView;
  readonly sections: { readonly before: SectionIndex; readonly after: SectionIndex };
}

export function createFigurePage(view: DiffView): FigurePage {
  return { view, sections: { before: indexSections(view.before.report), after: indexSections(view.after.report) } };
}

/** Figures by the sentences that they stand in: each sentence of both drafts is shown once, with all that changed in it. */
export function* renderFigures(figures: readonly FigureView[], page: FigurePage): Generator<string> {
  for (const group of groupBySentence(figures)) {
    const rows = group.map((figure) => renderFigure(figure, page.view)).join("");
    yield `<li class="gj-entry">${whereOf(group[0]!, page)}<ul class="gj-figures">${rows}</ul>${renderTwo(group, page.view)}</li>`;
  }
}

/** `收到行政复议申请 61件 → 74件 +13件（+21.31%）`. */
export function renderFigure({ name, before, after, difference, aspects }: FigureView, { words }: DiffView, role = ""): string {
  const say = (tag: "del" | "ins", label: string, side: SideView | null): string =>
    side === null ? "" : `<span class="gj-hidden">${escapeHtml(label)} </span><${tag}>${escapeHtml(makeOneLine(side.text))}</${tag}>`;
  const arrow = before !== null && after !== null ? ' <span aria-hidden="true">→</span> ' : "";
  const more = [difference, aspects].filter(Boolean).map((each) => `<span class="gj-by">${escapeHtml(each)}</span>`);
  return `<li>${role}<span>${escapeHtml(makeOneLine(name))}</span><span class="gj-pair">${say("del", words.before, before)}${arrow}${say("ins", words.after, after)}</span>${more.join("")}</li>`;
}

/** The sentences of both drafts side by side, with what changed in them marked, and what else of the new one is to be. */
export function renderTwo(group: readonly FigureView[], view: DiffView, more: readonly QuoteMark[] = []): string {
  const columns = (["before", "after"] as const).map((which) => {
    const sides = group.flatMap((figure) => figure[which] ?? []);
    const own = sides.map(({ side }): QuoteMark => ({ span: side.span, tag: which === "before" ? "del" : "ins" }));
    const marks = which === "before" ? own : [...own, ...more];
    return sides[0] === undefined ? "" : renderQuote(view[which], sides[0].side.sentence, marks, `${view.words[which]} ${sides[0].place}`);
  });
  return `<div class="gj-two">${columns.join("")}</div>`;
}

export function renderQuote(file: DraftFile, sentence: Span, marks: readonly QuoteMark[], caption: string): string {
  return `<figure><figcaption>${escapeHtml(caption)}</figcaption><blockquote lang="zh-CN">${quote(file, sentence, marks)}</blockquote></figure>`;
}

/** The headings around a figure, as the new draft has them. */
function whereOf({ before, after }: FigureView, { sections }: FigurePage): string {
  const path = after === null ? sections.before.pathAt(before?.side.span.start ?? 0) : sections.after.pathAt(after.side.span.start);
  const text = path.map((section) => makeOneLine(headingOf(section))).join(" › ");
  return text === "" ? "" : `<p class="gj-where" lang="zh-CN">${escapeHtml(text)}</p>`;
}

/** Neighbours of one sentence together; of a table, those of one row. */
export function groupBySentence(figures: readonly FigureView[]): readonly (readonly FigureView[])[] {
  const groups: FigureView[][] = [];
  let last = "";
  for (const figure of figures) {
    const key = `${figure.before?.side.sentence.start}/${figure.after?.side.sentence.start}`;
    if (key === last) groups.at(-1)!.push(figure);
    else groups.push([figure]);
    last = key;
  }
  return groups;
}
