import comparison from "../../dictionaries/comparison.json";
import scopes from "../../dictionaries/scopes.json";
import type { Claim } from "../model/claim.js";
import type { PlaceLevel } from "../model/meta.js";
import type { Report } from "../model/report.js";
import type { Section } from "../model/section.js";
import { placeOfClaim, placeOfReport } from "../places/index.js";

/** The part of the report's place that a figure covers. */
export interface FactScope {
  /** `null` for the whole; the same for a city's, a prefecture's and a county's own level. */
  readonly part: string | null;
  /** How reports call it: 市本级. */
  readonly words: string | null;
}

const ELSEWHERE = "elsewhere";

/** `"elsewhere"` where a figure is none of the report's place. */
export type FindScope = (claim: Claim) => FactScope | typeof ELSEWHERE;

const OWN = "本级";
const WHOLE: FactScope = { part: null, words: null };
/** Words of a government's own level and of its whole area: what a budget's headings and paragraphs are divided by. */
const LEVELS = Object.entries(scopes.places).filter(([, level]) => level.endsWith("own") || ["city", "county", "province"].includes(level));
/** One name for what is worded in several ways, 市级 and 市直 for 市本级. */
const STANDARD = new Map(LEVELS.filter(([words, level]) => level.endsWith("-own") && words.endsWith(OWN)).toReversed().map(([words, level]) => [level, words]));
/** A paragraph is not looked through farther back than this. */
const REACH = 600;

/**
 * Tells the scope of a report's claims. In budgets, which give the same items for the whole area and for the government's own level, what the claim does
 * not say itself is said before it in its paragraph, or else by the nearest heading that names one of the two alone.
 */
export function createScopeFinder(report: Report): FindScope {
  const own = placeOfReport(report);
  const isDivided = report.meta.genre?.key === "budget";
  const headings = new Map<string, readonly string[]>();
  if (isDivided) for (const section of report.sections) addHeadings(section, [report.meta.title?.text ?? ""], headings);

  function scopeOfWords(claim: Claim, words: string): FactScope | typeof ELSEWHERE {
    const { series, level } = placeOfClaim(report, { ...claim, scope: { place: words, level: null, includes: [], excludes: [], agency: null } });
    if (level === "agency") return { part: words, words };
    if (own !== null && series !== own.series) return ELSEWHERE;
    if (own === null && (level === "nation" || level === "park")) return ELSEWHERE;
    return level === "own" ? { part: OWN, words: standardOf(words, own?.level) } : WHOLE;
  }

  return (claim) => {
    const said = claim.scope?.place ?? null;
    if (said !== null) return scopeOfWords(claim, said);
    if (!isDivided) return WHOLE;
    const { start } = claim.quantity.span;
    const from = Math.max(0, start - REACH, report.text.lastIndexOf("\n", start - 1) + 1);
    const path = claim.section === null ? [] : (headings.get(claim.section) ?? []);
    if (standsUnderZone(path, own?.name ?? "")) return ELSEWHERE;
    const words = lastWordsIn(report.text.slice(from, start)) ?? wordsOfHeadings(path);
    const inherited = words === null ? WHOLE : scopeOfWords(claim, words);
    return inherited === ELSEWHERE ? WHOLE : inherited;
  };
}

function standardOf(words: string, own: PlaceLevel | undefined): string {
  const level = (scopes.places as Readonly<Record<string, string>>)[words];
  return STANDARD.get(level === "own" ? `${own}-own` : (level ?? "")) ?? OWN;
}

function addHeadings({ id, title, children }: Section, above: readonly string[], into: Map<string, readonly string[]>): void {
  const path = [title, ...above];
  into.set(id, path);
  for (const child of children) addHeadings(child, path, into);
}

function lastWordsIn(text: string): string | null {
  let [last, at] = [null as string | null, -1];
  for (const [words] of LEVELS) {
    const found = text.lastIndexOf(words);
    const end = found + words.length;
    // 市本级 holds 本级 and ends with it.
    if (found >= 0 && (end > at || (end === at && words.length > last!.length))) [last, at] = [words, end];
  }
  return last;
}

/** Innermost first; a heading that names both (全市和市本级) says nothing. */
function wordsOfHeadings(path: readonly string[]): string | null {
  for (const title of path) {
    const named = LEVELS.filter(([words]) => title.includes(words));
    const isOwn = named.some(([, level]) => level.endsWith("own"));
    if (named.length > 0 && named.every(([, level]) => level.endsWith("own") === isOwn)) return named.toSorted(([a], [b]) => b.length - a.length)[0]![0];
  }
  return null;
}

/** Whether the nearest heading that names an area names one with books of its own: 高新区预算执行情况. */
function standsUnderZone(path: readonly string[], own: string): boolean {
  for (const title of path) {
    if (LEVELS.some(([words]) => title.includes(words))) return false;
    if (comparison.zones.some((zone) => title.includes(zone) && !own.includes(zone))) return true;
  }
  return false;
}
