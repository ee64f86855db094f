import type { Box } from "../../model/origin.js";

/** Characters of one figure stand no further apart, as a share of their height. */
const WIDEST_GAP = 0.6;
/** Points by which boxes of one line may differ: they are rounded to tenths. */
const SLACK = 0.15;
/** Points: a mark that is smaller is not seen. */
const LEAST_SIDE = 2;

/** One rectangle for each line: pieces are cut where digits turn into characters, and a row of small rectangles looks like several marks. */
export function joinBoxes(boxes: readonly Box[]): readonly Box[] {
  const joined: Box[] = [];
  for (const box of boxes.map(grow)) {
    const last = joined.at(-1);
    if (last !== undefined && (isBeside(last, box, 0) || isBeside(last, box, 1))) joined[joined.length - 1] = around(last, box);
    else joined.push(box);
  }
  return joined;
}

/** Along one axis (0 across, 1 up) of one extent, along the other next to each other. */
function isBeside(a: Box, b: Box, along: 0 | 1): boolean {
  const other = 1 - along;
  const isLine = Math.abs(a[other]! - b[other]!) <= SLACK && Math.abs(a[other + 2]! - b[other + 2]!) <= SLACK;
  const height = a[other + 2]! - a[other]!;
  const gap = Math.max(a[along], b[along]) - Math.min(a[along + 2]!, b[along + 2]!);
  return isLine && gap <= WIDEST_GAP * height;
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function grow([left, bottom, right, top]: Box): Box {
  const across = Math.max(0, LEAST_SIDE - (right - left)) / 2;
  const up = Math.max(0, LEAST_SIDE - (top - bottom)) / 2;
  return [left - across, bottom - up, right + across, top + up];
}
