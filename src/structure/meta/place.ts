import places from "../../../dictionaries/places.json";
import { isHan } from "../characters.js";
import type { Reading } from "../reading.js";
import type { FoundMeta } from "./margin.js";
import { mentionIn } from "./mention.js";

type Place = NonNullable<FoundMeta["place"]>;
type PlaceLevel = Place["level"];

const SUFFIXES = Object.entries(places.suffixes as Readonly<Record<string, PlaceLevel>>).sort(
  ([a], [b]) => b.length - a.length,
);
const MUNICIPALITIES: ReadonlySet<string> = new Set(places.municipalities);
const LEVELS: readonly PlaceLevel[] = ["nation", "province", "city", "county", "township"];
const LONGEST_NAME = 14;

/** The place that starts at `from`: `深圳市光明区` gives both steps in one name, of the level of the last. */
export function placeAt(reading: Reading, from: number): Place | null {
  if (from < 0) return null;
  const { text } = reading;
  let end = from;
  let level: PlaceLevel | null = null;
  for (;;) {
    const step = stepAt(text, end);
    if (!step) break;
    const below: PlaceLevel = MUNICIPALITIES.has(text.slice(end, step.end)) ? "province" : step.level;
    // A city below a city is one of county level; any other step leads downwards.
    const next: PlaceLevel = level === "city" && below === "city" ? "county" : below;
    if (level && LEVELS.indexOf(next) <= LEVELS.indexOf(level)) break;
    level = next;
    end = step.end;
  }
  return level && { ...mentionIn(reading, from, end), level };
}

/** The first place that `text.slice(from, to)` names behind one of the words that lead up to a place. */
export function placeAfter(reading: Reading, leads: readonly string[], to = reading.text.length): Place | null {
  for (const lead of leads) {
    for (let at = reading.text.indexOf(lead); at >= 0 && at < to; at = reading.text.indexOf(lead, at + 1)) {
      const place = placeAt(reading, at + lead.length);
      if (place) return place;
    }
  }
  return null;
}

/** One name with its suffix: 深圳市, 海拉尔区, 大理白族自治州. */
function stepAt(text: string, from: number): { end: number; level: PlaceLevel } | null {
  if (places.generic.some((word) => text.startsWith(word, from))) return null;
  const limit = Math.min(text.length, from + LONGEST_NAME);
  for (let at = from; at < limit; at++) {
    if (!isHan(text.charCodeAt(at)) || places.strangers.some((word) => text.startsWith(word, at))) return null;
    const suffix = SUFFIXES.find(([word]) => text.startsWith(word, at));
    if (!suffix || at - from < shortestName(suffix[0]) || goesOn(text, at + suffix[0].length, suffix[1])) continue;
    return { end: at + suffix[0].length, level: suffix[1] };
  }
  return null;
}

/** Counties alone have names of one character (忠县); the 市 of 沙市区 and the 州 of 郴州市 belong to the name. */
function shortestName(suffix: string): number {
  return suffix === "县" ? 1 : 2;
}

/** 景德镇|市, 兖州|区, 郴州|市: the suffix found is part of a longer name, or of another word (市场). */
function goesOn(text: string, end: number, level: PlaceLevel): boolean {
  const next = text[end] ?? " ";
  if (places.compounds.some((word) => text.startsWith(word, end - 1))) return true;
  return level === "township" ? "市县区".includes(next) : text[end - 1] === "州" && "市县区".includes(next);
}

/** 我国 in the text of a report by a body of the whole nation. */
export function nationIn(readings: readonly Reading[]): Place | null {
  for (const word of places.nation.words) {
    for (const reading of readings) {
      const at = reading.text.indexOf(word);
      if (at >= 0) return { ...mentionIn(reading, at, at + word.length), level: "nation" };
    }
  }
  return null;
}

export function isNational(organ: string): boolean {
  return places.nation.organs.includes(organ);
}
