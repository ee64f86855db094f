import type { Block, Document, Message } from "../model/document.js";
import { GoujiError } from "../model/errors.js";
import { decodeText, normalizeText } from "./decode-text.js";
import { DEFAULT_LIMITS, refuseLargeFile, refuseLongText, type Limits } from "./limits.js";
import { findLines, type Line } from "./lines.js";
import { findContinuation } from "./paragraphs.js";
import { findTableRuns } from "./text-tables.js";

/**
 * Reads plain text: one block a paragraph, hard-wrapped lines joined, and one a table of `| a | b |` or tabs.
 * @throws GoujiError `too-large`, `empty-file`, `damaged-file`
 */
export function readText(
  input: string | Uint8Array | ArrayBuffer,
  name: string | null = null,
  limits: Partial<Limits> = {},
): Document {
  const allowed = { ...DEFAULT_LIMITS, ...limits };
  const { text, messages } = decodeInput(input, allowed);
  refuseLongText(text.length, allowed);
  const lines = findLines(text);
  if (lines.length === 0) throw new GoujiError("empty-file", "文件是空的，没有文字");
  return { text, source: { format: "text", name }, blocks: findBlocks(text, lines), messages };
}

function decodeInput(
  input: string | Uint8Array | ArrayBuffer,
  limits: Limits,
): { readonly text: string; readonly messages: readonly Message[] } {
  if (typeof input === "string") return { text: normalizeText(input), messages: [] };
  refuseLargeFile(input.byteLength, limits);
  return decodeText(input instanceof Uint8Array ? input : new Uint8Array(input));
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
