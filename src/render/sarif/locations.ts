import type { ArtifactLocation, Location, Region } from "sarif";
import type { Place } from "../../model/place.js";
import type { Report } from "../../model/report.js";
import type { Span } from "../../model/span.js";
import type { FindPlace } from "../place.js";
import { headingOf, indexSections } from "../section-path.js";
import { createSentenceFinder } from "../sentence-at.js";
import { makeOneLine, makeVisible } from "../visible.js";

export interface LocatedFile {
  readonly report: Report;
  readonly place: FindPlace;
  readonly artifactLocation: ArtifactLocation;
}

/** No viewer shows more of a sentence. */
const MOST_WORDS = 400;

/** Says of spans of one report where they stand. */
export function createLocator({ report, place, artifactLocation }: LocatedFile): (span: Span) => Location {
  const sections = indexSections(report);
  const sentenceAt = createSentenceFinder(report);
  const wordsAt = ({ start, end }: Span): string => makeVisible(report.text.slice(start, Math.min(end, start + MOST_WORDS)));
  return (span) => {
    const path = sections.pathAt(span.start).map((section) => makeOneLine(headingOf(section)));
    const name = path.at(-1);
    const found = place(span);
    return {
      physicalLocation: { artifactLocation, ...regionsOf(found, wordsAt(span), wordsAt(sentenceAt(span))) },
      ...(name !== undefined && { logicalLocations: [{ name, fullyQualifiedName: path.join(" › "), kind: "section" }] }),
    };
  };
}

/**
 * A text or page has lines and columns. In a DOCX the paragraph stands for the line, in a PDF the page: neither has lines, GitHub shows
 * no result without one, and these are what the other formats print and a reader can count. Where exactly it is says `properties`.
 */
function regionsOf(place: Place, words: string, sentence: string): { region: Region; contextRegion?: Region; properties?: object } {
  switch (place.format) {
    case "text":
    case "html": {
      const { line, column, endLine, endColumn } = place;
      const region = { startLine: line, startColumn: column, endLine, endColumn };
      return {
        region: words === "" ? region : { ...region, snippet: { text: words } },
        ...(sentence !== "" && { contextRegion: { startLine: line, endLine, snippet: { text: sentence } } }),
      };
    }
    case "docx": {
      const { part, paragraph, offset, end, generated } = place;
      return { region: { startLine: paragraph + 1, snippet: { text: sentence } }, properties: { part, paragraph, offset, end, generated } };
    }
    case "pdf":
      return { region: { startLine: place.page, snippet: { text: sentence } }, properties: { page: place.page, boxes: place.boxes } };
  }
}
