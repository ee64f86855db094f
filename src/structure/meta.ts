import type { Document } from "../model/document.js";
import type { Meta } from "../model/meta.js";
import type { Mention } from "../model/span.js";
import { readAddressees } from "./meta/addressees.js";
import { findDocumentNumber } from "./meta/document-number.js";
import { findPlace } from "./meta/find-place.js";
import { findGenre } from "./meta/genre.js";
import { findFoot, findHead } from "./meta/head-lines.js";
import { findIssuers } from "./meta/issuers.js";
import { frameDocument, withoutMarginSpans, type FoundMeta } from "./meta/margin.js";
import { findPeriod } from "./meta/period.js";
import { findHeadDate, findMarginDate, findSignature } from "./meta/signature.js";
import { findTitle } from "./meta/title.js";
import type { Outline } from "./outline.js";

/**
 * Reads the frame of a report, from its text first and from its margin where the text leaves something out. The file's name only
 * helps to choose among genres.
 */
export function findMeta(source: Document, outline: Outline): Meta {
  const { document, margin } = frameDocument(source);
  const { lines, bodyStart } = findHead(document, outline);
  const body = outline.passages.slice(bodyStart);
  const title = findTitle(document, lines);
  const marginTitle = title ? null : findTitle(document, margin);
  const named = title ?? marginTitle;
  const foot = findFoot(document, outline);
  const signature = findSignature(foot);
  const dated = signature.dated ?? findHeadDate(lines) ?? findMarginDate(margin);

  const genre = findGenre(named?.reading ?? null, body, document.source.name);
  const issuers = findIssuers({ lines, title, signers: signature.issuers, foot, body, margin, marginTitle });
  const frame = { title: named?.reading ?? null, genre, body, fileName: document.source.name?.split(/[/\\]/).at(-1) ?? null };
  const found: FoundMeta = {
    title: named?.mention ?? null,
    documentNumber: findDocumentNumber([...lines, ...margin]),
    issuers: orNull(issuers),
    addressees: orNull(firstAddressees(outline)),
    period: findPeriod(document, { ...frame, sections: outline.sections, date: dated?.date ?? null }),
    place: findPlace(document, { ...frame, issuers, lines, foot }),
    genre: genre?.mention ?? null,
    date: dated && { ...dated.mention, iso: dated.date.iso },
  };
  return withoutMarginSpans(found, source.text.length);
}

/** The text has an addressee in front of it, if at all; further down a line like 有关部门： only opens a paragraph. */
const MOST_PASSAGES_ABOVE = 120;

function firstAddressees(outline: Outline): readonly Mention[] {
  const numbered = outline.sections.find((section) => section.number !== null)?.span.start ?? Infinity;
  for (const passage of outline.passages.slice(0, MOST_PASSAGES_ABOVE)) {
    if (passage.block.span.start >= numbered) break;
    const found = readAddressees(passage);
    if (found) return found;
  }
  return [];
}

function orNull<T>(items: readonly T[]): readonly T[] | null {
  return items.length > 0 ? items : null;
}
