import type { Block } from "../../model/document.js";
import type { Table } from "../../model/table.js";
import { plainText } from "./cell-text.js";
import { isSheetNumber } from "./head-words.js";
import { saysUnit } from "./read-label.js";

/** The short lines right above a table, and whether nothing but its unit stands between it and the table before. */
export interface Above {
  readonly lines: readonly string[];
  readonly adjoins: boolean;
}

const LINES = 2;
const LONGEST_LINE = 60;

/** What stands above each table. */
export function linesAbove(text: string, tables: readonly Table[], blocks: readonly Block[]): readonly Above[] {
  const blockAt = new Map(blocks.map((block, index) => [block.span.start, index]));
  return tables.map(({ span }) => {
    const index = blockAt.get(span.start);
    if (index === undefined || blocks[index]!.kind !== "table") return { lines: [], adjoins: false };
    const lines: string[] = [];
    for (let i = index - 1; i >= 0 && i >= index - LINES - 1; i--) {
      const block = blocks[i]!;
      if (block.kind === "table") return { lines, adjoins: lines.every((line) => saysUnit(line) || isSheetNumber(line)) };
      if (lines.length === LINES || block.span.end - block.span.start > LONGEST_LINE) break;
      lines.push(plainText(text.slice(block.span.start, block.span.end)));
    }
    return { lines, adjoins: false };
  });
}
