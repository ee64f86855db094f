import { skipBlanks } from "./characters.js";
import { findContents } from "./contents.js";
import type { Mark } from "./mark.js";
import { leadNumberAt } from "./numbering.js";
import { selectRunIns, type NumberedPassage } from "./run-ins.js";
import { scanText, type Scan } from "./scan.js";
import { findClosers, findPlainHeadings, type Line } from "./unnumbered.js";

/** The places of one passage that matter for its structure, in reading indices. */
export interface PassageMarks {
  /** Where its sentences end, its own end not among them. */
  readonly ends: readonly number[];
  /** Where sections open, ascending. */
  readonly marks: readonly Mark[];
}

/** A passage at least so long, closed by a stop, shows that the text itself has begun. */
const SHORTEST_PROSE = 25;

/**
 * Finds where sections open in a document, given the readings of its passages and the levels of those that the file itself calls
 * headings, `undefined` for the others.
 */
export function findMarks(texts: readonly string[], levels: readonly (number | undefined)[] = []): PassageMarks[] {
  const contents = findContents(texts);
  const leads = findLeads(texts, contents).map((mark) => mark && withLevel(mark, levels[mark.passage]));
  const scans = texts.map((text, passage): Scan => scanText(text, leads[passage]?.end ?? skipBlanks(text, 0)));

  const numbered = texts.map((_, passage): NumberedPassage => ({
    lead: leads[passage]!,
    numbers: contents.has(passage) ? [] : scans[passage]!.numbers,
  }));
  const runIns = selectRunIns(numbered, (passage, index) => skipBlanks(texts[passage]!, 0) === index);

  const bodyStart = texts.findIndex((text, passage) => leads[passage] !== null || contents.has(passage) || isProse(text));
  const runInLeads = new Map(runIns.filter((mark) => mark.lead).map((mark) => [mark.passage, mark]));
  const lines = texts.map((text, passage): Line => ({
    text,
    lead: leads[passage] ?? runInLeads.get(passage) ?? null,
    contents: contents.has(passage),
    level: levels[passage],
    excluded: contents.has(passage) || bodyStart < 0 || passage < bodyStart,
  }));
  const closers = findClosers(lines);
  const closed = new Set(closers.map((mark) => mark.passage));
  const plain = findPlainHeadings(lines).filter((mark) => !closed.has(mark.passage));

  const byPassage = texts.map((_, passage): Mark[] => (leads[passage] ? [leads[passage]] : []));
  for (const mark of [...closers, ...plain, ...runIns]) byPassage[mark.passage]!.push(mark);
  return byPassage.map((marks, passage) => ({ ends: scans[passage]!.ends, marks: inOrder(marks) }));
}

function withLevel(mark: Mark, level: number | undefined): Mark {
  return level === undefined ? mark : { ...mark, level };
}

function findLeads(texts: readonly string[], contents: ReadonlySet<number>): (Mark | null)[] {
  let pointed = 0;
  return texts.map((text, passage) => {
    if (contents.has(passage)) return null;
    const number = leadNumberAt(text, skipBlanks(text, 0), pointed > 0 ? pointed + 1 : 0);
    if (!number) return null;
    pointed = number.style === "1." ? number.ordinal : 0;
    return { ...number, passage, lead: true };
  });
}

/** Sorted, and without what overlaps an earlier mark: 注：1. is seen both as a closer's number and as a run-in one. */
function inOrder(marks: Mark[]): Mark[] {
  if (marks.length < 2) return marks;
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return marks.filter((mark) => {
    if (mark.start < end || (mark.start === end && mark.end === end)) return false;
    end = mark.end;
    return true;
  });
}

function isProse(text: string): boolean {
  return text.length >= SHORTEST_PROSE && text.includes("。");
}
