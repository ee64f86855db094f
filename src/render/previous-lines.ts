import type { Finding } from "../model/finding.js";
import type { Span } from "../model/span.js";
import type { PreviousFile } from "./checked-file.js";
import { padStart } from "./display-width.js";
import { excerptRows } from "./excerpt.js";
import type { Paint } from "./paint.js";
import { shortPlace } from "./place.js";
import { makeVisible } from "./visible.js";
import type { Wording } from "./wording.js";

export interface PreviousContext {
  readonly file: PreviousFile;
  readonly sentenceAt: (span: Span) => Span;
}

export interface LineLayout {
  readonly indent: string;
  /** Columns that places take. */
  readonly placeWidth: number;
  /** Columns that the words may take. */
  readonly textWidth: number;
  readonly paint: Paint;
  readonly wording: Wording;
}

/** More places of last year's report than this say no more. */
const MOST_PLACES = 3;

/** The words of last year's report that a finding is at odds with, under that file's name. */
export function previousLines({ previous = [] }: Finding, context: PreviousContext, layout: LineLayout): readonly string[] {
  const { file, sentenceAt } = context;
  const { indent, placeWidth, textWidth, paint, wording } = layout;
  if (previous.length === 0) return [];
  const rows = previous.slice(0, MOST_PLACES).flatMap(({ span }) =>
    excerptRows(file.report.text, sentenceAt(span), [{ span, sign: "~" }], textWidth).flatMap((row) => [
      `${indent}${paint.faint(`${padStart(shortPlace(file.place(span)), placeWidth)} |`)} ${row.text}`,
      `${indent}${paint.faint(`${" ".repeat(placeWidth)} | ${row.signs}`)}`,
    ]),
  );
  return [`${indent}${" ".repeat(placeWidth)}   ${paint.faint(wording.inPrevious(makeVisible(file.name)))}`, ...rows];
}
