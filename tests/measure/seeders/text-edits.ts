import { replace, type Bed, type Seeded, type Seeder } from "../seeder.js";
import type { Span } from "../../../src/index.js";

const MOST_A_REPORT = 4;

/** Makes the edit at some of the places where the pattern fits; a finding in that line, or the one behind, counts. */
export function editText(pattern: RegExp, words: string): Seeder {
  return (bed, chance) => {
    const matches = [...bed.text.matchAll(pattern)];
    return pick(matches, chance.below).map((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return editAt(bed, span, words.replace(/\$(\d|&)/g, (_, group: string) => match[group === "&" ? 0 : Number(group)] ?? ""));
    });
  };
}

/** The same at places that the library names. */
export function editPlaces(find: (bed: Bed) => readonly (readonly [Span, string])[]): Seeder {
  return (bed, chance) => pick(find(bed), chance.below).map(([span, words]) => editAt(bed, span, words));
}

function editAt({ text }: Bed, span: Span, words: string): Seeded {
  const { text: edited, move } = replace(text, span, words);
  const { start, end } = move(span);
  const places = [{ start: text.lastIndexOf("\n", start - 1) + 1, end: endOfLine(edited, end) }];
  return { text: edited, places, edit: `${text.slice(Math.max(0, span.start - 8), span.start)}[${text.slice(span.start, span.end)} → ${words}]` };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** A few of many, spread over the text. */
function pick<T>(items: readonly T[], below: (limit: number) => number): readonly T[] {
  if (items.length <= MOST_A_REPORT) return items;
  const step = Math.floor(items.length / MOST_A_REPORT);
  const first = below(step);
  return items.filter((_, index) => index % step === first).slice(0, MOST_A_REPORT);
}
