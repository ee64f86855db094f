import type { Block, Document } from "../../model/document.js";
import { GoujiError } from "../../model/errors.js";
import { refuseLongText } from "../limits.js";
import type { ReadSettings } from "../reader.js";
import { decodeText, normalizeText } from "./decode-text.js";
import { findLines, type Line } from "./lines.js";
import { findContinuation } from "./paragraphs.js";
import { findTableRuns, readGrid } from "./text-tables.js";

/**
 * Reads plain text: one block a paragraph, hard-wrapped lines joined, and one a table of `| a | b |` or tabs.
 * @throws GoujiError `too-large`, `empty-file`, `damaged-file`
 */
export function readText(input: string | Uint8Array, { name, limits }: Pick<ReadSettings, "name" | "limits">): Document {
  const { text, messages } = typeof input === "string" ? { text: normalizeText(input), messages: [] } : decodeText(input);
  refuseLongText(text.length, limits);
  const lines = findLines(text);
  if (lines.length === 0) throw new GoujiError("empty-file", "文件是空的，没有文字");
  const blocks = findBlocks(text, lines);
  const grids = blocks.filter(({ kind }) => kind === "table").map(({ span }) => readGrid(text, span));
  // Charts leave empty frames behind.
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some(({ start, end }) => start < end)));
  return { text, source: { format: "text", name }, blocks, grids: filled, pieces: [], margin: [], messages };
}

function findBlocks(text: string, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const runs = findTableRuns(text, lines);
  const prose = runs.length === 0 ? lines : leaveOut(lines, runs);
  const continues = findContinuation(text, prose);
  let run = 0;
  for (let first = 0; first < lines.length; ) {
    const table = runs[run];
    const isTable = table?.first === first;
    let last = first;
    if (isTable) {
      last = table.last;
      run++;
    } else {
      const stop = (table?.first ?? lines.length) - 1;
      while (last < stop && continues(lines[last]!, lines[last + 1]!, last > first)) last++;
    }
    blocks.push(blockOf(isTable ? "table" : "paragraph", lines[first]!, lines[last]!));
    first = last + 1;
  }
  return blocks;
}

function blockOf(kind: Block["kind"], first: Line, last: Line): Block {
  return { kind, span: { start: first.start, end: last.end }, origin: { format: "text", line: first.number } };
}

function leaveOut(lines: readonly Line[], runs: readonly { readonly first: number; readonly last: number }[]): Line[] {
  const kept: Line[] = [];
  let from = 0;
  for (const { first, last } of runs) {
    for (let i = from; i < first; i++) kept.push(lines[i]!);
    from = last + 1;
  }
  for (let i = from; i < lines.length; i++) kept.push(lines[i]!);
  return kept;
}
