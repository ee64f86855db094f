import type { DrawnLine } from "./drawn-lines.js";
import { toFrame, type Angle } from "./frame.js";

/** A rule in the frame of a text's direction. */
export interface Ruling {
  /** Height of one that goes across, place across the page of one that goes up. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rulings {
  readonly across: readonly Ruling[];
  readonly up: readonly Ruling[];
}

/** Points: rules that are nearer are one, drawn twice or cell by cell. */
const ONE_RULE = 2;
/** Points: a rule drawn cell by cell, with dots or around the corners of cells has such gaps. */
const WIDEST_GAP = 4;
/** Points: cells are no smaller. */
const SHORTEST = 6;

/** Puts the pieces of which rules are drawn together again. */
export function findRulings(lines: readonly DrawnLine[], angle: Angle): Rulings {
  const across: Ruling[] = [];
  const up: Ruling[] = [];
  for (const { x1, y1, x2, y2 } of lines) {
    const [a, b] = [toFrame(angle, x1, y1), toFrame(angle, x2, y2)];
    const isAcross = Math.abs(a.across - b.across) > Math.abs(a.up - b.up);
    if (isAcross) across.push({ at: (a.up + b.up) / 2, from: Math.min(a.across, b.across), to: Math.max(a.across, b.across) });
    else up.push({ at: (a.across + b.across) / 2, from: Math.min(a.up, b.up), to: Math.max(a.up, b.up) });
  }
  return { across: joinPieces(across), up: joinPieces(up) };
}

function joinPieces(pieces: readonly Ruling[]): readonly Ruling[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at);
  const joined: Ruling[] = [];
  for (let first = 0; first < sorted.length; ) {
    let past = first + 1;
    while (past < sorted.length && sorted[past]!.at - sorted[past - 1]!.at <= ONE_RULE && sorted[past]!.at - sorted[first]!.at <= 2 * ONE_RULE) past++;
    const level = sorted.slice(first, past).sort((a, b) => a.from - b.from);
    const at = level.reduce((sum, piece) => sum + piece.at, 0) / level.length;
    let open = { ...level[0]!, at };
    for (const piece of level.slice(1)) {
      if (piece.from - open.to <= WIDEST_GAP) open = { ...open, to: Math.max(open.to, piece.to) };
      else {
        joined.push(open);
        open = { ...piece, at };
      }
    }
    joined.push(open);
    first = past;
  }
  return joined.filter(({ from, to }) => to - from >= SHORTEST);
}
