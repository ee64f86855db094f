import roles from "../../dictionaries/date-roles.json";
import { nextNumberStart } from "../extract/number-chars.js";
import type { DateRole, ObservationOf } from "../model/observation.js";
import { overlaps } from "../model/span.js";
import { skipBlanks } from "../structure/characters.js";
import { readBlock, type Reading } from "../structure/reading.js";
import type { Observer } from "./observer.js";
import { readAnyDate, type PrintedDate } from "./read-date.js";
import { wordsOf } from "./stretches.js";

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
      const inTitle = title !== null && overlaps(title, sentence.span);
      const heading = sentence.heading || inTitle;
      const place = { start: sentence.start, end: sentence.end, heading, afterHeading, ...(inTitle ? { titleEnd: title.end } : {}) };
      afterHeading = heading;
      return place;
    });
    found.push(...datesIn(reading, places, scene.document.text));
  }
  for (const reading of scene.stretches) if (!inProse.has(reading)) found.push(...datesIn(reading, [], scene.document.text));
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
  /** Where the title that it is part of ends in the document: titles are often set on several lines. */
  readonly titleEnd?: number;
}

function datesIn(reading: Reading, places: readonly Place[], whole: string): readonly DateMention[] {
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
    const place = places[here];
    const role = roleOf(text, place, date, at, () => behindInTitle(reading, date, place?.titleEnd, whole));
    found.push({ kind: "date", ...wordsOf(reading, at, end), from, to, bothYears, weekday: day?.weekday ?? null, role });
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

/** The words of the title behind one of its dates, those of its next lines too. */
function behindInTitle(reading: Reading, { end }: PrintedDate, titleEnd: number | undefined, whole: string): string | null {
  if (titleEnd === undefined) return null;
  const start = reading.spanOf(end - 1, end).end;
  return start < titleEnd ? readBlock(whole, { start, end: titleEnd }).text.slice(0, HORIZON) : null;
}

function roleOf(text: string, place: Place | undefined, { from, to, end: dateEnd }: PrintedDate, at: number, titleBehind: () => string | null): DateRole | null {
  if (place === undefined) return null;
  const { start, end, heading, afterHeading } = place;
  const bases = to === null ? [...roles.bases, ...roles.starts] : roles.bases;
  if (bases.some((word) => text.endsWith(word, at))) return "base";
  const behind = text.slice(dateEnd, Math.min(end, dateEnd + HORIZON));
  const wholeYear = from.year !== undefined && from.month === undefined;
  if (heading) return wholeYear ? topicOf(titleBehind() ?? behind) : null;
  if (at === start) return afterHeading ? "opening" : null;
  const lead = text.slice(Math.max(start, at - LONGEST_ANNOUNCEMENT), at);
  // 现将2024年预算执行情况和[2025年]预算草案报告如下: only the first is what is reported on.
  const announced = roles.announces.some((word) => lead.includes(word)) && !lead.includes("年");
  if (wholeYear && announced && roles.asFollows.some((word) => behind.includes(word))) {
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
