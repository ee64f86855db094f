import type { WriteElement } from "./vocabulary.js";

export interface CommentPlace {
  readonly start: number;
  readonly end: number;
  readonly reference: number;
}

interface MarksAt {
  readonly ends: string[];
  readonly references: string[];
  readonly points: string[];
  readonly starts: string[];
}

/** The marks of all comments, place by place: what ends there first, so that neighbours do not overlap. */
export class CommentMarks {
  readonly #marks = new Map<number, MarksAt>();

  /** A comment from one place to another, or on one place alone. `write` is for both. */
  add(id: number, { start, end, reference }: CommentPlace, write: WriteElement): void {
    const [first, last] = [write("commentRangeStart", { id }), write("commentRangeEnd", { id })];
    const mark = write("r", {}, write("commentReference", { id }));
    if (start >= end) {
      this.#at(start).points.push(first + last + mark);
      return;
    }
    this.#at(start).starts.push(first);
    this.#at(end).ends.push(reference === end ? last + mark : last);
    if (reference !== end) this.#at(reference).references.push(mark);
  }

  byPlace(): ReadonlyMap<number, string> {
    return new Map([...this.#marks].map(([at, { ends, references, points, starts }]) => [at, [...ends, ...references, ...points, ...starts].join("")]));
  }

  #at(place: number): MarksAt {
    const marks = this.#marks.get(place) ?? { ends: [], references: [], points: [], starts: [] };
    this.#marks.set(place, marks);
    return marks;
  }
}

const STARTS = /(?:<[^<>]*commentRangeStart\b[^<>]*>)+$/;
const LONGEST = 4000;

/** The ids of the comments that begin just before a place. */
export function commentsBeginningAt(source: string, at: number): readonly string[] {
  const [marks = ""] = STARTS.exec(source.slice(Math.max(0, at - LONGEST), at)) ?? [];
  return [...marks.matchAll(/\bid\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id!);
}
