import type { Span } from "../model/span.js";
import type { Place } from "../model/place.js";

export type { Place };

/** Where the spans of one report stand in the file that it was read from. */
export type FindPlace = (span: Span) => Place;

const MAIN_PART = "word/document.xml";

/** `12:5` of a text or page, `p3` of a PDF, `¶18` of a DOCX (counted from one; `footnotes ¶2` outside of the main part). */
export function shortPlace(place: Place): string {
  switch (place.format) {
    case "pdf":
      return `p${place.page}`;
    case "docx": {
      const part = place.part === MAIN_PART ? "" : `${place.part.replace(/^.*\/|\.xml$/g, "")} `;
      return `${part}¶${place.paragraph + 1}`;
    }
    case "html":
    case "text":
      return `${place.line}:${place.column}`;
  }
}
