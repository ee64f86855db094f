import { widthOf } from "../../read/pdf/lay-out.js";
import type { Chance } from "../seeded.js";

const NEVER_FIRST = "，。、；：？！”’）》】〉〕%％‰";
const NEVER_LAST = "“‘（《【〈〔";
/** Marks that Word lets hang over the edge of a full line. */
const HANGING = "，。、；：";
/** Between Chinese and Latin letters or digits Word leaves a quarter of a character (`w:autoSpaceDE`). */
export const BORDER_GAP = 0.25;

/** Cuts a paragraph into lines of `width` full-width characters, the first of them indented. Figures and words are cut like anything else. */
export function breakLines(text: string, width: number, indent: number, chance: Chance): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let room = width - indent;
  for (const character of text) {
    if (printedWidth(line + character) > room && line !== "") {
      if (HANGING.includes(character) && chance.happens(0.5)) {
        lines.push(line + character);
        line = "";
        room = width;
        continue;
      }
      const carried = carriedAlong(line, character);
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
      room = width;
    }
    // A blank at the break is not printed.
    if (line !== "" || lines.length === 0 || !/\s/u.test(character)) line += character;
  }
  return line === "" ? lines : [...lines, line];
}

/** In full-width characters, the gaps at the borders of Chinese and Latin included. */
export function printedWidth(line: string): number {
  return widthOf(line) + BORDER_GAP * (splitAtBorders(line).length - 1);
}

/** The stretches of a line that are printed in one go: PDF writers move on at every border of Chinese and Latin. */
export function splitAtBorders(line: string): readonly string[] {
  return line.split(/(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%‰])(?=\p{Script=Han})/u);
}

/** What goes to the next line so that no mark stands first or last where it may not. */
function carriedAlong(line: string, next: string): string {
  let from = line.length;
  while (from > 1 && (NEVER_FIRST.includes(line[from] ?? next) || NEVER_LAST.includes(line[from - 1]!))) from--;
  return from > 1 ? line.slice(from) : "";
}
