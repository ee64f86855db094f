import roles from "../../dictionaries/date-roles.json";
import { nextNumberStart } from "../extract/number-chars.js";
import type { DateRole, ObservationOf } from "../model/observation.js";
import { overlaps } from "../model/span.js";
import { skipBlanks } from "../structure/characters.js";
import type { Reading } from "../structure/reading.js";
import type { Observer } from "./observer.js";
import { readAnyDate, type PrintedDate } from "./read-date.js";
import { stretchesOf, wordsOf } from "./stretches.js";

type DateMention = ObservationOf<"date">;

/** Every date of a text, with what it is there for as far as the words around it say so. */
export const observeDates: Observer = (scene) => {
  const title = scene.meta.title?.span ?? null;
  const inProse = new Set<Reading>();
  const found: DateMention[] = [];
  let afterHeading = true;
  for (const { reading, sentences } of scene.passages) {
    inProse.add(reading);
    const places = sentences.map((sentence): Place => {
      const heading = sentence.heading || (title !== null && overlaps(title, sentence.span));
      const place = { start: sentence.start, end: sentence.end, heading, afterHeading };
      afterHeading = heading;
      return place;
    });
    found.push(...datesIn(reading, places));
  }
  for (const reading of stretchesOf(scene)) if (!inProse.has(reading)) found.push(...datesIn(reading, []));
  return found;
};

/** A sentence of a passage. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** It is a heading, or part of the title. */
  readonly heading: boolean;
  /** It is the first below a heading. */
  readonly afterHeading: boolean;
}

function datesIn(reading: Reading, places: readonly Place[]): readonly DateMention[] {
  const { text } = reading;
  const found: DateMention[] = [];
  let here = 0;
  for (let at = nextNumberStart(text, 0); at < text.length; ) {
    const date = readAnyDate(text, at);
    if (date === null) {
      at = nextNumberStart(text, at + 1);
      continue;
    }
    while (here < places.length && places[here]!.end <= at) here++;
    const day = weekdayBehind(text, date.end);
    const end = day?.end ?? date.end;
    const { from, to, bothYears } = date;
    found.push({ kind: "date", ...wordsOf(reading, at, end), from, to, bothYears, weekday: day?.weekday ?? null, role: roleOf(text, places[here], date, at) });
    at = nextNumberStart(text, end);
  }
  return found;
}

const WEEKDAYS = "一二三四五六日";

/** （星期三）, 周三: the day of the week behind a date, but not 周一至周五. */
function weekdayBehind(text: string, at: number): { readonly weekday: number; readonly end: number } | null {
  let start = skipBlanks(text, at);
  const bracketed = text[start] === "（" || text[start] === "(";
  if (bracketed) start = skipBlanks(text, start + 1);
  const word = roles.weekdays.find((each) => text.startsWith(each, start));
  if (word === undefined) return null;
  const place = start + word.length;
  const weekday = WEEKDAYS.indexOf(text[place] === "天" ? "日" : (text[place] ?? " ")) + 1;
  const next = text[place + 1] ?? "";
  if (weekday === 0 || (bracketed ? !"）)".includes(next) || next === "" : "至到—-、".includes(next) && next !== "")) return null;
  return { weekday, end: bracketed ? place + 2 : place + 1 };
}

/** How far behind a year the words that tell its role are looked for. */
const HORIZON = 120;
/** How far behind 现将 the year may stand: the name of the place comes between. */
const LONGEST_ANNOUNCEMENT = 16;

function roleOf(text: string, place: Place | undefined, { from, end: dateEnd }: PrintedDate, at: number): DateRole | null {
  if (place === undefined) return null;
  const { start, end, heading, afterHeading } = place;
  if (roles.bases.some((word) => text.endsWith(word, at))) return "base";
  const behind = text.slice(dateEnd, Math.min(end, dateEnd + HORIZON));
  const wholeYear = from.year !== undefined && from.month === undefined;
  if (heading) return wholeYear ? topicOf(behind) : null;
  if (at === start) return afterHeading ? "opening" : null;
  const lead = text.slice(Math.max(start, at - LONGEST_ANNOUNCEMENT), at);
  if (wholeYear && roles.announces.some((word) => lead.includes(word)) && roles.asFollows.some((word) => behind.includes(word))) {
    return "announcement";
  }
  return null;
}

/** What a heading says about a year, up to the next year: 2024年[工作总结和]2025年[工作计划]. */
function topicOf(rest: string): DateRole | null {
  const next = rest.search(/[12]\d{3}年/);
  const words = next < 0 ? rest : rest.slice(0, next);
  if (roles.other.some((word) => words.includes(word))) return null;
  const review = roles.review.some((word) => words.includes(word));
  const plan = roles.plan.some((word) => words.includes(word));
  return review === plan ? null : review ? "review" : "plan";
}
