import type { Span } from "../model/span.js";
import type { Place } from "../read/locate.js";

export type { Place };

/** Where the spans of one report stand in the file that it was read from. */
export type FindPlace = (span: Span) => Place;
