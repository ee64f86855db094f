import frame from "../../../dictionaries/frame.json";
import type { Document } from "../../model/document.js";
import type { Section } from "../../model/section.js";
import type { Passage } from "../passages.js";
import { readBlock, type Reading } from "../reading.js";
import type { PrintedDate } from "./dates.js";
import type { GenreFound } from "./genre.js";
import type { FoundMeta } from "./margin.js";
import { mentionIn } from "./mention.js";
import { yearsIn, type Years } from "./years.js";

type Period = NonNullable<FoundMeta["period"]>;

/** What the frame says that bears on the year reported on. */
export interface PeriodClues {
  readonly title: Reading | null;
  readonly genre: GenreFound | null;
  readonly sections: readonly Section[];
  readonly body: readonly Passage[];
  readonly date: PrintedDate | null;
  /** Counts for the year of delivery alone, where the text gives none. */
  readonly fileName: string | null;
}

/** A clause that speaks of the year names it at once. */
const OPENING_CLAUSE = 12;
const MOST_OPENING_PASSAGES = 8;
const LONGEST_TIE = 40;
/** The headings that look back come first. */
const MOST_HEADINGS = 12;

/**
 * The year or years reported on: from the title, unless titles of the genre give the year of delivery; then from the opening words,
 * the headings and the first sentences; last, the year before that of delivery.
 */
export function findPeriod(document: Document, clues: PeriodClues): FoundMeta["period"] {
  const { title, genre } = clues;
  const inTitle = title && yearsIn(title.text);
  const delivered = genre?.genre.titleYear === "delivery";
  if (title && inTitle && !delivered) return periodOf(title, inTitle);
  if (!delivered) return besideGenre(genre) ?? inOpening(clues.body) ?? inHeadings(document, clues);
  const headed = inHeadings(document, clues);
  // A report on five years is not one on the year that some sentence opens with.
  if (headed || speaksOfYears(clues.sections[0])) return headed;
  return inOpening(clues.body) ?? (title && inTitle ? periodOf(title, inTitle, -1) : null);
}

function periodOf(reading: Reading, { start, end, first, last }: Years, shift = 0): Period {
  return { ...mentionIn(reading, start, end), ...wholeYears(first + shift, last + shift) };
}

function wholeYears(first: number, last: number): { start: string; end: string } {
  return { start: `${first}-01-01`, end: `${last}-12-31` };
}

/** 报告三明市[2018年]预算执行情况: the year that stands closest before the words that tell the genre. */
function besideGenre(genre: GenreFound | null): Period | null {
  if (!genre) return null;
  const { reading, start } = genre;
  let found: Years | null = null;
  let from = Math.max(0, start - LONGEST_TIE);
  for (let years = yearsIn(reading.text, from, start); years; years = yearsIn(reading.text, from, start)) {
    found = years;
    from = years.end;
  }
  return found && periodOf(reading, found);
}

/** 一、2024年工作回顾; 过去五年 counts back from the year of delivery. Headings of what lies ahead come too late. */
function inHeadings(document: Document, clues: PeriodClues): Period | null {
  const delivery = deliveryYear(clues);
  for (const section of clues.sections.slice(0, MOST_HEADINGS)) {
    if (looksAhead(section.title)) return null;
    const reading = readBlock(document.text, section.headingSpan);
    const years = yearsIn(reading.text);
    if (years) return periodOf(reading, years);
    const past = pastYearsIn(reading, delivery);
    if (past) return past;
  }
  return null;
}

function looksAhead(title: string): boolean {
  return frame.ahead.some((word) => title.includes(word)) && !title.includes("回顾");
}

function speaksOfYears(section: Section | undefined): boolean {
  return Object.entries(frame.pastYears).some(([words, count]) => count > 1 && section?.title.includes(words));
}

function pastYearsIn(reading: Reading, delivery: number | null): Period | null {
  if (delivery === null) return null;
  for (const [words, count] of Object.entries(frame.pastYears)) {
    const at = reading.text.indexOf(words);
    if (at >= 0) return { ...mentionIn(reading, at, at + words.length), ...wholeYears(delivery - count, delivery - 1) };
  }
  return null;
}

/** The year in which the report is given: that of its date, else the one that a heading plans for, else the file's. */
function deliveryYear({ sections, date, fileName }: PeriodClues): number | null {
  // A report of the second half of a year looks back on that year too.
  if (date) return date.month > 6 ? date.year + 1 : date.year;
  for (const { title } of sections.slice(0, MOST_HEADINGS)) {
    const years = looksAhead(title) ? yearsIn(title) : null;
    if (years) return years.first;
  }
  const named = fileName?.match(/(?<!\d)20\d\d(?!\d)/);
  return named ? Number(named[0]) : null;
}

/** 2024年，全市… : a sentence near the start that opens with the year. */
function inOpening(body: readonly Passage[]): Period | null {
  for (const { reading, sentences } of body.slice(0, MOST_OPENING_PASSAGES)) {
    for (const { start } of sentences) {
      const years = yearsIn(reading.text, start, start + OPENING_CLAUSE);
      if (years) return periodOf(reading, years);
    }
  }
  return null;
}
