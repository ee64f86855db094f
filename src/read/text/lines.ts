import { skipWhiteSpace, skipWhiteSpaceBack } from "../../text/white-space.js";

/** A line that has something on it; the blank ones only show in `isAfterBlank`. */
export interface Line {
  /** 1-based, blank lines counted. */
  readonly number: number;
  /** First character that is no white space. */
  readonly start: number;
  /** Just past the last character that is no white space. */
  readonly end: number;
  /** Columns of white space in front. */
  readonly indent: number;
  /** Characters from the line's beginning, the white space in front included. */
  readonly characters: number;
  /** Columns likewise: two for a full-width character, one for an ASCII one. */
  readonly columns: number;
  readonly isAfterBlank: boolean;
}

/** How widths are counted: by the character, or in columns of a fixed-width font. */
export type Measure = "characters" | "columns";

/** Cuts a text at its line feeds. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = false;
  let number = 1;
  for (let lineStart = 0; lineStart <= text.length; number++) {
    const feed = text.indexOf("\n", lineStart);
    const lineEnd = feed === -1 ? text.length : feed;
    const start = skipWhiteSpace(text, lineStart, lineEnd);
    if (start === lineEnd) isAfterBlank = true;
    else {
      const end = skipWhiteSpaceBack(text, start, lineEnd);
      const indent = columnsOf(text, lineStart, start);
      const columns = indent + columnsOf(text, start, end);
      lines.push({ number, start, end, indent, characters: end - lineStart, columns, isAfterBlank });
      isAfterBlank = false;
    }
    lineStart = lineEnd + 1;
  }
  return lines;
}

/** Width in a fixed-width Chinese font; a tab counts as four. */
export function columnsOf(text: string, start: number, end: number): number {
  let columns = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x09) columns += 4;
    else if (code < 0x100) columns += 1;
    // The second half of a surrogate pair adds nothing to the first.
    else if (code < 0xdc00 || code > 0xdfff) columns += 2;
  }
  return columns;
}

