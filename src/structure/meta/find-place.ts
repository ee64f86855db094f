import frame from "../../../dictionaries/frame.json";
import places from "../../../dictionaries/places.json";
import type { Mention } from "../../model/span.js";
import type { Document } from "../../model/document.js";
import { isHan } from "../characters.js";
import type { Passage } from "../passages.js";
import { readBlock, type Reading } from "../reading.js";
import type { GenreFound } from "./genre.js";
import type { FrameLine } from "./head-lines.js";
import type { FoundMeta } from "./margin.js";
import { SOURCE_LEADS } from "./issuers.js";
import { mentionIn } from "./mention.js";
import { isNational, nationIn, placeAfter, placeAt } from "./place.js";
import { yearsIn } from "./years.js";

/** What the frame says that bears on the place. */
export interface PlaceClues {
  readonly title: Reading | null;
  readonly issuers: readonly Mention[];
  readonly lines: readonly FrameLine[];
  readonly body: readonly Passage[];
  readonly genre: GenreFound | null;
  readonly foot: readonly FrameLine[];
  readonly fileName: string | null;
}

const OPENING_PASSAGES = 4;

/** The place that the report speaks for: by title, issuers, the meeting it was given to, or its opening words. */
export function findPlace(document: Document, clues: PlaceClues): FoundMeta["place"] {
  const { title, issuers, lines, body, genre, foot, fileName } = clues;
  const opening = body.slice(0, OPENING_PASSAGES).map((passage) => passage.reading);
  if (issuers.some(({ text }) => isNational(text))) return nationIn([...opening, ...body.map(({ reading }) => reading)]);
  const organs = issuers.map(({ span }) => readBlock(document.text, span));
  const place =
    (title && inTitle(title)) ??
    first(organs, atStart) ??
    first(lines, ({ reading }) => placeAfter(reading, MEETING_LEADS)) ??
    first(opening, (reading) => placeAfter(reading, frame.placeLeads, OPENING_LENGTH)) ??
    first(foot, ({ reading }) => placeAfter(reading, SOURCE_LEADS)) ??
    (fileName === null ? null : namedByFile(fileName, body));
  const bureau = genre?.genre.speaksFor === "issuer" && issuers.length > 0 && issuers.every(({ text }) => isBureau(text));
  if (!bureau) return place;
  return { ...(place ?? issuers[0]!), level: "department" };
}

const MEETING_LEADS = ["在", "日"];
const OPENING_LENGTH = 120;

/** The place that the file is named for, where the text speaks of it. */
function namedByFile(fileName: string, body: readonly Passage[]): FoundMeta["place"] {
  const name = readBlock(fileName, { start: 0, end: fileName.length });
  const place = inTitle(name) ?? placeAfter(name, MEETING_LEADS);
  if (!place) return namedInShort(leadingHan(fileName), body);
  // The text may leave out the steps above: 坪山区 for 深圳市坪山区.
  for (let from = 0; from + 2 <= place.text.length; from++) {
    const words = place.text.slice(from);
    const found = first(body, ({ reading }) => placeAt(reading, reading.text.indexOf(words)));
    if (found?.text === words) return found;
  }
  const short = place.text.slice(-SHORT_NAME, -1);
  const mention = first(body, ({ reading }) => mentionOf(reading, short));
  return mention && { ...mention, level: place.level };
}

/** 坪山 for 坪山区 is how a text speaks of its own place. */
const SHORT_NAME = 3;

/** 三门峡-2025.txt: the text adds the suffix. */
function namedInShort(stem: string, body: readonly Passage[]): FoundMeta["place"] {
  if (stem.length < 2) return null;
  for (const suffix of places.bareSuffixes) {
    const words = stem + suffix;
    const found = first(body, ({ reading }) => placeAt(reading, reading.text.indexOf(words)));
    if (found?.text === words) return found;
  }
  return null;
}

function leadingHan(words: string): string {
  let end = 0;
  while (isHan(words.charCodeAt(end))) end++;
  return words.slice(0, end);
}

/** At the title's start, behind 关于, or behind its year. */
function inTitle(title: Reading): FoundMeta["place"] {
  const about = title.text.indexOf("关于");
  const years = yearsIn(title.text);
  return atStart(title) ?? (about < 0 ? null : placeAt(title, about + 2)) ?? (years && placeAt(title, years.end));
}

function atStart(reading: Reading): FoundMeta["place"] {
  const prefix = frame.organPrefixes.find((word) => reading.text.startsWith(word));
  return placeAt(reading, prefix?.length ?? 0);
}

function isBureau(organ: string): boolean {
  return !frame.placeOrgans.some((tail) => organ.endsWith(tail));
}

function mentionOf(reading: Reading, words: string): Mention | null {
  const at = reading.text.indexOf(words);
  return words.length > 1 && at >= 0 ? mentionIn(reading, at, at + words.length) : null;
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
