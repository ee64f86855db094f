import { findStreams } from "../../read/pdf/find-streams.js";
import { damagedFile, readDictionary, sourceOf, type Dictionary } from "./syntax.js";
import { numberIn, type StreamData } from "./unpack-data.js";
import { baseOf, MOST_OBJECTS, type Entry, type Xref } from "./xref.js";

const OBJECT = /(?<!\d)(\d{1,10})\s{1,9}(\d{1,5})\s{1,9}obj(?![A-Za-z])/gu;
const TRAILER = /trailer\s{0,9}(?=<<)/gu;
const OBJECT_STREAM = /\/Type\s{0,9}\/ObjStm(?![A-Za-z])/u;
const XREF_STREAM = /\/Type\s{0,9}\/XRef(?![A-Za-z])/u;

/**
 * Looks for the objects in the file itself, as viewers do where its cross-references lead astray: of a number the last one counts.
 * @throws GoujiError `damaged-file`
 */
export function gatherXref(bytes: Uint8Array, data: StreamData): Xref {
  const gathered = new Map<number, Entry>();
  const dictionaries: number[] = [];
  let before = 0;
  const note = (to: number): number | undefined => {
    const source = ascii(bytes, before, to);
    let last: number | undefined;
    for (const match of source.matchAll(OBJECT)) {
      last = Number(match[1]);
      if (last <= MOST_OBJECTS) gathered.set(last, { offset: before + match.index, generation: Number(match[2]) });
    }
    for (const match of source.matchAll(TRAILER)) dictionaries.push(before + match.index + match[0].length);
    return last;
  };
  for (const { head, start, end } of findStreams(bytes)) {
    const number = note(start);
    before = end;
    const entry = number === undefined ? undefined : gathered.get(number);
    if (entry === undefined || !("offset" in entry)) continue;
    const at = entry.offset + ascii(bytes, entry.offset, start).indexOf("obj") + 3;
    if (XREF_STREAM.test(head)) dictionaries.push(at);
    if (OBJECT_STREAM.test(head)) for (const [index, packed] of numbersIn(bytes, readDictionary(bytes, at), data).entries()) gathered.set(packed, { stream: number!, index });
  }
  note(bytes.length);
  const trailer = lastWithRoot(bytes, dictionaries);
  return { isStream: true, start: null, gathered, base: baseOf(bytes), trailer, size: [...gathered.keys()].reduce((most, number) => Math.max(most, number), 0) + 1, find: (number) => gathered.get(number) };
}

function numbersIn(bytes: Uint8Array, dictionary: Dictionary, data: StreamData): readonly number[] {
  const first = numberIn(sourceOf(bytes, dictionary), "First") ?? 0;
  const pairs = sourceOf(data.of(dictionary), { start: 0, end: first }).trim().split(/\s+/u).map(Number);
  return pairs.filter((number, index) => index % 2 === 0 && number <= MOST_OBJECTS);
}

function lastWithRoot(bytes: Uint8Array, dictionaries: readonly number[]): Dictionary {
  for (const at of [...dictionaries].reverse()) {
    try {
      const trailer = readDictionary(bytes, at);
      if (trailer.entries.has("Root")) return trailer;
    } catch {
      // Another one may be whole.
    }
  }
  throw damagedFile();
}

/** A character a byte, whatever the byte: places in the string are places in the file. */
function ascii(bytes: Uint8Array, from: number, to: number): string {
  return sourceOf(bytes, { start: from, end: to });
}
