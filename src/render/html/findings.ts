import type { IgnoredFinding } from "../../check/ignores.js";
import type { Finding } from "../../model/finding.js";
import type { Span } from "../../model/span.js";
import { headingOf } from "../section-path.js";
import { createSentenceFinder } from "../sentence-at.js";
import { makeOneLine } from "../visible.js";
import { wordingFor } from "../wording.js";
import { blockIndexAt } from "./blocks.js";
import { escapeHtml } from "./escape.js";
import type { FileView } from "./file-view.js";
import { icon } from "./icons.js";
import { cardId } from "./inline.js";
import { markId, markOf } from "./mark-lookup.js";
import { placeWords } from "./place-words.js";
import { both, say, whisper, words } from "./words.js";
import type { Both } from "./words.js";

/** More related figures than this nobody looks through one by one: all are marked in the text. */
const MOST_RELATED = 24;
const MOST_PREVIOUS = 3;
const LONGEST_HEADING = 28;

/** A card each, `<li>`s for an `<ol class="gj-cards">`. */
export function* renderFindings(view: FileView): Generator<string> {
  const previous = previousQuoter(view);
  for (const finding of view.file.findings) yield renderCard(view, finding, previous);
}

/** What the configuration lets stand, each with its reason: `<li>`s. */
export function* renderIgnored(view: FileView): Generator<string> {
  for (const each of view.file.ignored) yield renderLetStand(view, each);
}

function renderCard(view: FileView, finding: Finding, quotePrevious: QuotePrevious): string {
  const { id, severity, rule, related, stated, computed, formula, suggestion } = finding;
  const severities = both(wordingFor("zh").severity[severity], wordingFor("en").severity[severity]);
  const said = (pick: (finding: Finding) => string | null | undefined): string => sayOf(view, finding, pick);
  const shown = related.slice(0, MOST_RELATED).map(({ span }, index) => {
    const label = said((each) => each.related[index]?.message);
    return `<li><a href="#${escapeHtml(targetOf(view, span))}">${label}</a></li>`;
  });
  if (related.length > MOST_RELATED) {
    const rest = related.length - MOST_RELATED;
    shown.push(`<li>${say(both(wordingFor("zh").moreRelated(rest), wordingFor("en").moreRelated(rest)))}</li>`);
  }
  const figures = [field("stated", words.stated, stated && escapeHtml(makeOneLine(stated))), field("computed", words.computed, computed && said((each) => each.computed))].join("");
  return (
    `<li class="gj-card gj-${severity}" id="${escapeHtml(cardId(view, id))}" data-finding="${escapeHtml(id)}">` +
    `<div class="gj-card-top"><span class="gj-badge">${icon(severity)}${say(severities)}</span><span class="gj-number">${view.numbers.get(id) ?? ""}</span></div>` +
    `<h4 class="gj-message"><a class="gj-go" href="#${escapeHtml(targetOf(view, finding.span))}">${said((each) => each.message)}</a></h4>` +
    (formula === null ? "" : `<p class="gj-formula">${whisper(withColon(words.arithmetic))}${said((each) => each.formula)}</p>`) +
    (figures === "" ? "" : `<dl class="gj-figures">${figures}</dl>`) +
    (shown.length === 0 ? "" : `<div class="gj-part"><p class="gj-label">${say(words.related)}</p><ul class="gj-related">${shown.join("")}</ul></div>`) +
    quotePrevious(finding) +
    (suggestion === undefined ? "" : `<p class="gj-suggestion"><span class="gj-label">${say(words.suggestion)}</span> ${said((each) => each.suggestion)}</p>`) +
    `<p class="gj-where">${whereOf(view, finding.span)}</p>` +
    `<p class="gj-rule"><code>${escapeHtml(rule)}</code>${ruleTitle(view, rule)}</p></li>`
  );
}

function field(name: string, label: Both, value: string | null): string {
  return value === null || value === "" ? "" : `<div class="gj-${name}"><dt>${say(label)}</dt><dd>${value}</dd></div>`;
}

function withColon({ zh, en }: Both): Both {
  return both(`${zh}：`, `${en}: `);
}

/** A finding's words, in both languages where both are at hand. */
function sayOf({ translated, lang }: FileView, finding: Finding, pick: (finding: Finding) => string | null | undefined): string {
  const own = makeOneLine(pick(finding) ?? "");
  const twin = translated.get(finding.id);
  const other = makeOneLine((twin && pick(twin)) ?? own);
  if (other !== own) return say(lang === "zh" ? both(own, other) : both(other, own));
  return lang === "en" && twin === undefined ? `<span lang="en">${escapeHtml(own)}</span>` : escapeHtml(own);
}

/** The mark of a place, or else the block that it stands in. */
function targetOf(view: FileView, span: Span): string {
  const mark = markOf(view, span);
  return mark !== undefined && mark.level !== undefined ? markId(view, mark) : `${view.prefix}b${blockIndexAt(view, span.start)}`;
}

function whereOf({ sections, file }: FileView, span: Span): string {
  const path = sections.pathAt(span.start).map((section) => {
    const heading = makeOneLine(headingOf(section));
    return heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING)}…` : heading;
  });
  const steps = path.map((heading) => `<span class="gj-step" lang="zh-CN">${escapeHtml(heading)}</span>`);
  return `<span class="gj-place">${say(placeWords(file.place(span)))}</span> ${steps.join(' <span aria-hidden="true">›</span> ')}`;
}

function ruleTitle({ ruleTitles }: FileView, rule: string): string {
  const title = ruleTitles.get(rule);
  return title === undefined ? "" : ` ${say(title)}`;
}

type QuotePrevious = (finding: Finding) => string;

/** The sentences of last year's report that a finding points to, with the words marked. */
function previousQuoter({ file: { previous: last } }: FileView): QuotePrevious {
  if (last === undefined) return () => "";
  const sentenceAt = createSentenceFinder(last.report);
  const { text } = last.report;
  const quote = (span: Span): string => {
    const sentence = sentenceAt(span);
    const [before, at, after] = [text.slice(sentence.start, span.start), text.slice(span.start, span.end), text.slice(span.end, sentence.end)].map((part) => escapeHtml(makeOneLine(part)));
    return `<blockquote lang="zh-CN">${before}<mark>${at}</mark>${after}<footer>${say(placeWords(last.place(span)))}</footer></blockquote>`;
  };
  return ({ previous = [] }) => {
    if (previous.length === 0) return "";
    const quotes = previous.slice(0, MOST_PREVIOUS).map(({ span }) => quote(span));
    return `<div class="gj-part gj-previous"><p class="gj-label">${say(words.previous)} ${escapeHtml(last.name)}</p>${quotes.join("")}</div>`;
  };
}

/** What the baseline knows already: `<li>`s. */
export function* renderKnown(view: FileView): Generator<string> {
  for (const finding of view.file.known ?? []) yield renderAside(view, finding, "");
}

function renderLetStand(view: FileView, { finding, ignore }: IgnoredFinding): string {
  return renderAside(view, finding, `<p class="gj-reason"><span class="gj-label">${say(words.reason)}</span> ${escapeHtml(makeOneLine(ignore.reason))}</p>`);
}

function renderAside(view: FileView, finding: Finding, reason: string): string {
  const block = `${view.prefix}b${blockIndexAt(view, finding.span.start)}`;
  return (
    `<li class="gj-let"><p class="gj-message"><a href="#${block}">${sayOf(view, finding, (each) => each.message)}</a></p>` +
    reason +
    `<p class="gj-rule"><code>${escapeHtml(finding.rule)}</code>${ruleTitle(view, finding.rule)}</p></li>`
  );
}
