/** A kind of report. Pure data: whatever a genre needs done is an option that the reading code offers to all genres. */
export interface Genre {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  /** Words of a title, the most telling first; the longest that a title contains decides. Blanks in the title do not count. */
  readonly titlePatterns: readonly string[];
  /** Words of the opening lines of a report whose title is missing. */
  readonly bodyCues: readonly string[];
  /** What the year in a title says: the year reported on, or the year in which the report is given (its subject is the year before). */
  readonly titleYear: "reporting" | "delivery";
  /** Whom the report speaks for: the whole place, or the body that issued it (a bureau's own report is of level `department`). */
  readonly speaksFor: "place" | "issuer";
}
