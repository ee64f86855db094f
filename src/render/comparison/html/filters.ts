import { escapeHtml } from "../../html/escape.js";
import { both, say } from "../../html/words.js";
import type { Both } from "../../html/words.js";
import { makeOneLine } from "../../visible.js";
import type { Lang } from "../../wording.js";
import { flagNames } from "../wording.js";
import { usedFlags } from "./legend.js";
import type { ColumnData } from "./page-data.js";
import type { ShownRow } from "./shown-row.js";
import { fieldNames, pageWords } from "./words.js";

type Option = readonly [value: string, label: Both];

/** The controls that the page's script listens to: hidden until it does. Those that would have nothing to choose between are left out. */
export function renderFilters(columns: readonly ColumnData[], rows: readonly ShownRow[], lang: Lang): string {
  const select = (name: string, label: Both, all: Both | null, options: readonly Option[]): string => {
    if (options.length < 2) return "";
    const option = ([value, said]: Option): string => `<option value="${escapeHtml(value)}" data-zh="${escapeHtml(said.zh)}" data-en="${escapeHtml(said.en)}">${escapeHtml(said[lang])}</option>`;
    return `<label class="gj-select"><span class="gj-hidden">${say(label)}</span><select name="${name}">${[...(all ? [["", all] as const] : []), ...options].map(option).join("")}</select></label>`;
  };
  const views = (["table", "heat", "charts"] as const).map((view, index) => `<label class="gj-chip"><input type="radio" name="view" value="${view}"${index === 0 ? " checked" : ""}><span>${say(pageWords[view])}</span></label>`);
  const flags = usedFlags(rows).map((kind): Option => [kind, both(flagNames.zh[kind], flagNames.en[kind])]);
  return (
    `<form class="gj-filters" hidden><fieldset><legend class="gj-hidden">${say(pageWords.view)}</legend>${views.join("")}</fieldset>` +
    `<label class="gj-search"><span>${say(pageWords.search)}</span><input type="search" name="search" autocomplete="off" spellcheck="false"></label>` +
    select("field", pageWords.field, pageWords.allFields, distinct(rows.map(({ row: { field } }) => (field === null ? null : fieldOption(makeOneLine(field)))))) +
    select("origin", pageWords.origin, pageWords.anyOrigin, new Set(rows.map(({ row }) => row.indicator === null)).size < 2 ? [] : [["catalogued", pageWords.catalogued], ["likeness", pageWords.byName]]) +
    select("flags", pageWords.flags, pageWords.anyFlags, flags.length === 0 ? [] : [["some", pageWords.flagged], ["none", pageWords.unflagged], ...flags]) +
    select("least", pageWords.least, null, leastOptions(columns.length)) +
    select("genre", pageWords.genre, pageWords.allGenres, distinct(columns.map(({ genre, genreName }) => (genreName === null ? null : [genre, genreName])))) +
    select("place", pageWords.place, pageWords.allPlaces, distinct(columns.map(({ series, place }) => (place === null ? null : [series, both(place, place)])))) +
    select("year", pageWords.year, pageWords.allYears, distinct(columns.map(({ year }) => (year === null ? null : [String(year), both(String(year), String(year))]))).toSorted(([a], [b]) => Number(a) - Number(b))) +
    '<p class="gj-shown" role="status" aria-live="polite"></p></form>'
  );
}

const fieldOption = (field: string): Option => [field, fieldNames[field] ?? both(field, field)];

function distinct(options: readonly (Option | null)[]): readonly Option[] {
  return [...new Map(options.flatMap((option) => (option === null ? [] : [[option[0], option] as const]))).values()];
}

function leastOptions(columns: number): readonly Option[] {
  const counts = [...new Set([1, 2, Math.ceil(columns / 2), columns])].filter((count) => count <= columns);
  return counts.map((count) => [String(count), both(`至少 ${count} 份报告有`, count === 1 ? "in any report" : `in at least ${count} reports`)]);
}
