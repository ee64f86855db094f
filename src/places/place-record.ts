import type { PlaceLevel } from "../model/meta.js";

/** A place that a report or a figure speaks of. */
export interface PlaceRecord {
  /** GB/T 2260, six digits: that of this name, also where it is no longer in use (110228 密云县); `null` for the nation, zones and townships. */
  readonly code: string | null;
  readonly name: string;
  /** With the places above: 广东省深圳市坪山区. */
  readonly fullName: string;
  readonly level: PlaceLevel;
  /** The same for all names that one place has had: its code of today (440310 for 坪山区 and 坪山新区 alike), or code and name where it has none. */
  readonly series: string;
}

/** A place as the table has it. */
export interface KnownPlace extends PlaceRecord {
  /** Code of the place, or for a zone of the one that it lies in: what tells whether it lies within another. */
  readonly ground: string;
  /** Whether the name is in use today. */
  readonly current: boolean;
}
