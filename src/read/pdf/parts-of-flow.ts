import type { Box, OriginOf } from "../../model/origin.js";
import type { CellPart, DocumentPart, ParagraphPart, Run } from "../parts.js";
import { isLatinLetter } from "./characters.js";
import { boxOnPage } from "./frame.js";
import type { FlowPart } from "./flow.js";
import type { Stretch } from "./line-text.js";
import type { GridCell } from "./table-rows.js";

/** How far characters reach below and above their baseline, as shares of their size (Chinese fonts: 12 and 88 hundredths). */
const DESCENT = 0.14;
const ASCENT = 0.88;

/** Makes what the document builder takes of a paragraph or table. */
export function partOf(part: FlowPart): DocumentPart {
  if (part.kind === "paragraph") return paragraphOf(joinLines(part.lines));
  const cells = new Map<GridCell, CellPart>();
  const rows = part.rows.map((row) =>
    row.map((cell) => {
      const made = cells.get(cell) ?? { parts: cell.stretches.length === 0 ? [] : [paragraphOf(cell.stretches)] };
      cells.set(cell, made);
      return made;
    }),
  );
  return { kind: "table", rows, origin: rectangleOf(part.rows.flat().flatMap(({ stretches }) => stretches)) };
}

function paragraphOf(stretches: readonly Stretch[]): ParagraphPart {
  return { kind: "paragraph", runs: stretches.map(runOf), origin: rectangleOf(stretches) };
}

/** Lines are joined as they would stand without the break: nothing between Chinese or inside a figure, a blank between Latin words. */
function joinLines(lines: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const first = line[0];
    if (last !== undefined && first !== undefined && needsBlank(last.text, first.text)) {
      joined.push({ text: " ", word: last.word, left: last.right, right: last.right });
    }
    joined.push(...line);
  }
  return joined;
}

function needsBlank(before: string, after: string): boolean {
  return isLatinLetter(after.charCodeAt(0)) && /[A-Za-z\u00C0-\u024F][,;.)]?$/u.test(before);
}

function runOf(stretch: Stretch): Run {
  const { page, angle } = stretch.word;
  const origin = originOf(page, boxOf(stretch));
  return { text: stretch.text, origin: angle === 0 ? origin : { ...origin, turn: angle } };
}

function boxOf({ word, left, right }: Stretch): Box {
  const { angle, base, size } = word;
  return boxOnPage(angle, left, base - DESCENT * size, right, base + ASCENT * size);
}

/** The rectangle that the stretches of the first page take together. */
function rectangleOf(stretches: readonly Stretch[]): OriginOf<"pdf"> {
  const { page } = stretches[0]!.word;
  let [left, bottom, right, top] = boxOf(stretches[0]!);
  for (const stretch of stretches) {
    if (stretch.word.page !== page) continue;
    const box = boxOf(stretch);
    left = Math.min(left, box[0]);
    bottom = Math.min(bottom, box[1]);
    right = Math.max(right, box[2]);
    top = Math.max(top, box[3]);
  }
  return originOf(page, [left, bottom, right, top]);
}

function originOf(page: number, box: Box): OriginOf<"pdf"> {
  return { format: "pdf", page, box };
}
