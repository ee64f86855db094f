import frame from "../../../dictionaries/frame.json";
import type { Meta } from "../../model/meta.js";
import type { Mention } from "../../model/span.js";
import type { Document } from "../../model/document.js";
import { isHan } from "../characters.js";
import type { Passage } from "../passages.js";
import { readBlock, type Reading } from "../reading.js";
import type { GenreFound } from "./genre.js";
import type { FrameLine } from "./head-lines.js";
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
export function findPlace(document: Document, clues: PlaceClues): Meta["place"] {
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
const SOURCE_LEADS = ["来源：", "来源:"];
const OPENING_LENGTH = 120;

/** The place that the file is named for, with or without its suffix (三门峡-2025.txt), where the text speaks of it. */
function namedByFile(fileName: string, body: readonly Passage[]): Meta["place"] {
  const name = readBlock(fileName, { start: 0, end: fileName.length });
  const place = inTitle(name) ?? placeAfter(name, MEETING_LEADS);
  const words = place?.text ?? leadingHan(fileName);
  // The text may leave out the steps above: 坪山区 for 深圳市坪山区.
  for (let from = 0; from + 2 <= words.length; from++) {
    const tail = words.slice(from);
    const found = first(body, ({ reading }) => placeAt(reading, reading.text.indexOf(tail)));
    if (found && (!place || found.level === place.level)) return found;
    if (!place) return null;
  }
  return null;
}

function leadingHan(words: string): string {
  let end = 0;
  while (isHan(words.charCodeAt(end))) end++;
  return words.slice(0, end);
}

/** At the title's start, behind 关于, or behind its year. */
function inTitle(title: Reading): Meta["place"] {
  const about = title.text.indexOf("关于");
  const years = yearsIn(title.text);
  return atStart(title) ?? (about < 0 ? null : placeAt(title, about + 2)) ?? (years && placeAt(title, years.end));
}

function atStart(reading: Reading): Meta["place"] {
  const prefix = frame.organPrefixes.find((word) => reading.text.startsWith(word));
  return placeAt(reading, prefix?.length ?? 0);
}

function isBureau(organ: string): boolean {
  return !frame.placeOrgans.some((tail) => organ.endsWith(tail));
}

function first<T>(items: readonly T[], find: (item: T) => Meta["place"]): Meta["place"] {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
