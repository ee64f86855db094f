import type { Section } from "../../model/section.js";
import { tallyOf } from "../checked-file.js";
import { headingOf } from "../section-path.js";
import { makeOneLine } from "../visible.js";
import { wordingFor } from "../wording.js";
import { escapeHtml } from "./escape.js";
import { LEVELS } from "./file-view.js";
import type { FileView } from "./file-view.js";
import { icon } from "./icons.js";
import { both, say, words } from "./words.js";
import type { Both } from "./words.js";

const LONGEST_HEADING = 24;

/**
 * The controls that the viewer listens to: hidden until it does. Options cannot hold both languages at once, so the other one waits in
 * `data-zh` and `data-en`. Nothing where there is nothing to filter.
 */
export function renderFilters(view: FileView): string {
  const { findings } = view.file;
  if (findings.length === 0) return "";
  const tally = tallyOf(findings);
  const levels = LEVELS.filter((level) => tally[level] > 0).map((level) => {
    const name = both(wordingFor("zh").severity[level], wordingFor("en").severity[level]);
    return `<label class="gj-chip gj-${level}"><input type="checkbox" name="level" value="${level}" checked>${icon(level)}<span>${say(name)}</span> <b>${tally[level]}</b></label>`;
  });
  return (
    `<form class="gj-filters" hidden><fieldset><legend class="gj-hidden">${say(words.level)}</legend>${levels.join("")}</fieldset>` +
    select(view, "rule", words.rule, words.allRules, ruleOptions(view)) +
    select(view, "section", words.section, words.allSections, sectionOptions(view)) +
    `<p class="gj-shown" role="status" aria-live="polite"></p></form>`
  );
}

interface Option {
  readonly value: string;
  readonly label: Both;
  readonly count: number;
}

function select({ lang }: FileView, name: string, label: Both, all: Both, options: readonly Option[]): string {
  if (options.length < 2) return "";
  const option = (value: string, said: Both): string =>
    `<option value="${escapeHtml(value)}" data-zh="${escapeHtml(said.zh)}" data-en="${escapeHtml(said.en)}">${escapeHtml(said[lang])}</option>`;
  const each = options.map(({ value, label: { zh, en }, count }) => option(value, both(`${zh}（${count}）`, `${en} (${count})`)));
  return `<label class="gj-select"><span class="gj-hidden">${say(label)}</span><select name="${name}">${option("", all)}${each.join("")}</select></label>`;
}

function ruleOptions({ file, ruleTitles }: FileView): readonly Option[] {
  const counts = new Map<string, number>();
  for (const { rule } of file.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value, count]) => ({ value, count, label: ruleTitles.get(value) ?? both(value, value) }));
}

/** The two outer levels of sections that have findings: deeper ones make a list that nobody reads. */
function sectionOptions({ file, sections }: FileView): readonly Option[] {
  const counts = new Map<string, { readonly section: Section; readonly depth: number; count: number }>();
  for (const { span } of file.findings) {
    for (const [depth, section] of sections.pathAt(span.start).slice(0, 2).entries()) {
      const entry = counts.get(section.id) ?? { section, depth, count: 0 };
      entry.count += 1;
      counts.set(section.id, entry);
    }
  }
  return [...counts.values()]
    .sort((a, b) => a.section.span.start - b.section.span.start || a.depth - b.depth)
    .map(({ section, depth, count }) => {
      const heading = makeOneLine(headingOf(section));
      const label = "\u3000".repeat(depth) + (heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING)}…` : heading);
      return { value: section.id, label: both(label, label), count };
    });
}
