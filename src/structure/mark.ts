import type { NumberingStyle } from "../model/section.js";

/**
 * How a place that opens a section is told: by a numbering style, as an unnumbered heading (`plain`), or as a heading of what
 * follows the report itself, such as 附件 and 名词解释 (`closer`).
 */
export type MarkStyle = NumberingStyle | "plain" | "closer";

/**
 * A place in a passage where a section opens. `start` and `end`, indices into the reading, hold the printed number,
 * or the words of a closer; a plain heading has nothing there.
 */
export interface Mark {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly style: MarkStyle;
  /** 0 where no number is printed. */
  readonly ordinal: number;
  /** True where it is the first thing in its passage. */
  readonly lead: boolean;
  /** The level that the file gives the heading, from 1. It is heeded only where a heading without a number is to be placed. */
  readonly level?: number;
}

const RUN_IN_STYLES: ReadonlySet<MarkStyle> = new Set(["一是", "首先", "第一，"]);

/** 一是, 首先 and 第一， open parts of a paragraph; the other styles can stand on a line of their own. */
export function isRunInStyle(style: MarkStyle): boolean {
  return RUN_IN_STYLES.has(style);
}

/** Whether a mark opens a part of a paragraph, which ends with that paragraph unless its list goes on. */
export function isRunIn(mark: Mark): boolean {
  return !mark.lead || isRunInStyle(mark.style);
}
