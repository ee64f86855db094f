import { damagedFile, readArray, readDictionary, skipSpace, sourceOf, type Dictionary } from "./syntax.js";
import { numberIn, type StreamData } from "./unpack-data.js";

/** Where an object lies: in the file, or in a stream of objects as its so many-th. */
export type Entry = { readonly offset: number; readonly generation: number } | { readonly stream: number; readonly index: number };

/** The cross-references of a file (ISO 32000-1 7.5.4 – 7.5.8), the newest first. */
export interface Xref {
  /** The newest are a stream: an update has to be one as well (7.5.8.4). */
  readonly isStream: boolean;
  /** Where the newest begin, as `startxref` says; `null` where nothing is to be kept of them. */
  readonly start: number | null;
  /** All objects, where they had to be looked for in the file itself. */
  readonly gathered?: ReadonlyMap<number, Entry>;
  /** Where the file begins that the offsets count from: some have a line of a server's before it. */
  readonly base: number;
  readonly trailer: Dictionary;
  /** Every number from this on is free. */
  readonly size: number;
  find(number: number): Entry | undefined;
}

/** As many revisions as no file has. */
const MOST_SECTIONS = 1000;
const ENTRY_BYTES = 20;
const HEAD_BYTES = 1024;
const TAIL_BYTES = 2048;
/** Runs of numbers in one section: each question goes through them. */
const MOST_RUNS = 65_536;
/** Annex C.2. */
export const MOST_OBJECTS = 8_388_607;

interface Section {
  readonly isStream: boolean;
  readonly trailer: Dictionary;
  readonly end: number;
  find(number: number): Entry | "free" | undefined;
}

/** @throws GoujiError `damaged-file` */
export function readXref(bytes: Uint8Array, data: StreamData): Xref {
  const base = baseOf(bytes);
  const from = Math.max(0, bytes.length - TAIL_BYTES);
  const tail = sourceOf(bytes, { start: from, end: bytes.length });
  const start = /^startxref\s+(\d{1,10})/u.exec(tail.slice(Math.max(0, tail.lastIndexOf("startxref"))))?.[1];
  if (start === undefined) throw damagedFile();
  const sections = readSections(bytes, base, Number(start), data);
  const { trailer, isStream } = sections[0]!;
  const size = Math.max(numberIn(sourceOf(bytes, trailer), "Size") ?? 0, ...sections.map(({ end }) => end));
  if (!trailer.entries.has("Root") || size > MOST_OBJECTS) throw damagedFile();
  return {
    isStream,
    start: Number(start),
    base,
    trailer,
    size,
    find(number) {
      for (const section of sections) {
        const entry = section.find(number);
        if (entry !== undefined) return entry === "free" ? undefined : entry;
      }
      return undefined;
    },
  };
}

export function baseOf(bytes: Uint8Array): number {
  return Math.max(0, sourceOf(bytes, { start: 0, end: HEAD_BYTES }).indexOf("%PDF-"));
}

function readSections(bytes: Uint8Array, base: number, start: number, data: StreamData): readonly Section[] {
  const sections: Section[] = [];
  const seen = new Set<number>();
  // A hybrid file's stream comes between its table and the one before (7.5.8.4).
  for (const next = [start]; next.length > 0 && sections.length < MOST_SECTIONS; ) {
    const at = next.shift()!;
    if (seen.has(at)) continue;
    seen.add(at);
    const section = readSection(bytes, base + at, base, data);
    sections.push(section);
    const head = sourceOf(bytes, section.trailer);
    const more = [section.isStream ? null : numberIn(head, "XRefStm"), numberIn(head, "Prev")];
    next.unshift(...more.filter((each) => each !== null));
  }
  return sections;
}

function readSection(bytes: Uint8Array, at: number, base: number, data: StreamData): Section {
  at = skipSpace(bytes, at);
  if (sourceOf(bytes, { start: at, end: at + 4 }) === "xref") return readTable(bytes, at + 4, base);
  const header = /^\d{1,10}\s{1,9}\d{1,5}\s{1,9}obj/u.exec(sourceOf(bytes, { start: at, end: at + 40 }));
  if (header === null) throw damagedFile();
  return readStream(bytes, readDictionary(bytes, at + header[0].length), base, data);
}

function readTable(bytes: Uint8Array, at: number, base: number): Section {
  const parts: { readonly first: number; readonly count: number; readonly at: number }[] = [];
  for (;;) {
    const head = /^\s*(\d{1,10})\s+(\d{1,10})\s*?(?:\r\n|\n|\r| (?=\d{10} ))/u.exec(sourceOf(bytes, { start: at, end: at + 60 }));
    if (head === null) break;
    at += head[0].length;
    const count = Number(head[2]);
    if (parts.push({ first: Number(head[1]), count, at }) > MOST_RUNS) throw damagedFile();
    at += count * ENTRY_BYTES;
  }
  at = skipSpace(bytes, at);
  if (sourceOf(bytes, { start: at, end: at + 7 }) !== "trailer") throw damagedFile();
  return {
    isStream: false,
    trailer: readDictionary(bytes, at + 7),
    end: Math.max(0, ...parts.map(({ first, count }) => first + count)),
    find(number) {
      const part = parts.find(({ first, count }) => number >= first && number < first + count);
      if (part === undefined) return undefined;
      const start = part.at + (number - part.first) * ENTRY_BYTES;
      const entry = /^(\d{10}) (\d{5}) ([nf])/u.exec(sourceOf(bytes, { start, end: start + ENTRY_BYTES }));
      if (entry === null) throw damagedFile();
      return entry[3] === "f" ? "free" : { offset: base + Number(entry[1]), generation: Number(entry[2]) };
    },
  };
}

function readStream(bytes: Uint8Array, trailer: Dictionary, base: number, data: StreamData): Section {
  const numbers = (key: string): readonly number[] => {
    const value = trailer.entries.get(key);
    return (value === undefined ? null : readArray(bytes, value.start))?.map((each) => Number(sourceOf(bytes, each))) ?? [];
  };
  const widths = numbers("W");
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  if (widths.length < 3 || widths.some((width) => !(width >= 0 && width <= 8))) throw damagedFile();
  const index = trailer.entries.has("Index") ? numbers("Index") : [0, numberIn(sourceOf(bytes, trailer), "Size") ?? 0];
  if (index.length > 2 * MOST_RUNS) throw damagedFile();
  const table = data.of(trailer);
  const step = typeWidth + secondWidth + thirdWidth;
  const parts: { readonly first: number; readonly count: number; readonly row: number }[] = [];
  let row = 0;
  for (let i = 0; i + 1 < index.length; i += 2) {
    parts.push({ first: index[i]!, count: index[i + 1]!, row });
    row += index[i + 1]!;
  }
  const field = (at: number, width: number): number => table.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
  return {
    isStream: true,
    trailer,
    end: Math.max(0, ...parts.map(({ first, count }) => first + count)),
    find(number) {
      const part = parts.find(({ first, count }) => number >= first && number < first + count);
      if (part === undefined) return undefined;
      const at = (part.row + number - part.first) * step;
      if (at + step > table.length) return undefined;
      const type = typeWidth === 0 ? 1 : field(at, typeWidth);
      const second = field(at + typeWidth, secondWidth);
      const third = field(at + typeWidth + secondWidth, thirdWidth);
      if (type === 1) return { offset: base + second, generation: third };
      return type === 2 ? { stream: second, index: third } : "free";
    },
  };
}
