import { readdirSync, readFileSync } from "node:fs";
import type { Severity, Span } from "../../src/index.js";

/** A sound passage with one figure changed, as people slip, so that it cannot be true (矛盾) or is not likely to be (疑似). */
export interface Twin {
  readonly text: string;
  /** The level that a finding has to reach. */
  readonly severity: Exclude<Severity, "info">;
  /** Where the text differs from the sound passage. */
  readonly changed: Span;
}

/** A few sentences of an invented place in a genre's manner, all of whose figures agree. */
export interface Passage {
  readonly text: string;
  readonly twins: readonly Twin[];
}

const FOLDER = new URL("./", import.meta.url);
const LEVELS: Readonly<Record<string, Twin["severity"]>> = { 矛盾: "error", 疑似: "warning" };

/** The passages of each genre: the genre is the file's name. */
export function readBattery(): ReadonlyMap<string, readonly Passage[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt")).sort();
  return new Map(files.map((name) => [name.slice(0, -".txt".length), readPassages(readFileSync(new URL(name, FOLDER), "utf8"), name)]));
}

/**
 * Blocks parted by a blank line: `= ` and the sound passage, then lines of `! 矛盾 ` or `! 疑似 ` and the passage with its slip.
 * A line break inside a passage is written `\n`.
 */
function readPassages(file: string, name: string): readonly Passage[] {
  return file.trim().split(/\n{2,}/).map((block) => {
    const [first = "", ...rest] = block.split("\n");
    if (!first.startsWith("= ")) throw new Error(`${name}: a block begins with "= ": ${first}`);
    const text = unescape(first.slice(2));
    return { text, twins: rest.map((line) => readTwin(line, text, name)) };
  });
}

function readTwin(line: string, sound: string, name: string): Twin {
  const [mark, level = "", ...words] = line.split(" ");
  const severity = LEVELS[level];
  if (mark !== "!" || severity === undefined) throw new Error(`${name}: a twin begins with "! 矛盾 " or "! 疑似 ": ${line}`);
  const text = unescape(words.join(" "));
  return { text, severity, changed: differenceOf(sound, text) };
}

const unescape = (passage: string): string => passage.replaceAll(String.raw`\n`, "\n");

/** Where `changed` differs from `sound`: never empty, so that a digit left out still has a place. */
function differenceOf(sound: string, changed: string): Span {
  let start = 0;
  while (start < changed.length && sound[start] === changed[start]) start++;
  let tail = 0;
  while (tail < Math.min(sound.length, changed.length) - start && sound.at(-1 - tail) === changed.at(-1 - tail)) tail++;
  return { start, end: Math.max(changed.length - tail, start + 1) };
}
