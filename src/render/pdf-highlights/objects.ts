import { damagedFile, readDictionary, skipSpace, sourceOf } from "./syntax.js";
import { numberIn, type StreamData } from "./unpack-data.js";
import type { Xref } from "./xref.js";

/** The source of an object: the bytes that it stands in, and where in them its value begins. */
export interface ObjectSource {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly generation: number;
}

const HEADER_BYTES = 64;

/** Finds the objects of a file by their numbers (ISO 32000-1 7.5.7). */
export class Objects {
  readonly #bytes: Uint8Array;
  readonly #xref: Xref;
  readonly #data: StreamData;
  readonly #unpacked = new Map<number, { readonly bytes: Uint8Array; readonly offsets: ReadonlyMap<number, number> }>();

  constructor(bytes: Uint8Array, xref: Xref, data: StreamData) {
    this.#bytes = bytes;
    this.#xref = xref;
    this.#data = data;
  }

  /** `null` where there is no such object. @throws GoujiError `damaged-file` */
  find(number: number): ObjectSource | null {
    const entry = this.#xref.find(number);
    if (entry === undefined) return null;
    if ("offset" in entry) return { bytes: this.#bytes, at: this.#valueAt(entry.offset, number), generation: entry.generation };
    const { bytes, offsets } = this.#unpack(entry.stream);
    const at = offsets.get(number);
    return at === undefined ? null : { bytes, at, generation: 0 };
  }

  #valueAt(offset: number, number: number): number {
    const header = /^\s*(\d{1,10})\s+\d{1,5}\s+obj/u.exec(sourceOf(this.#bytes, { start: offset, end: offset + HEADER_BYTES }));
    if (Number(header?.[1]) !== number) throw damagedFile();
    return skipSpace(this.#bytes, offset + header![0].length);
  }

  #unpack(number: number): { readonly bytes: Uint8Array; readonly offsets: ReadonlyMap<number, number> } {
    const known = this.#unpacked.get(number);
    if (known !== undefined) return known;
    const entry = this.#xref.find(number);
    // A stream of objects is in none itself.
    if (entry === undefined || !("offset" in entry)) throw damagedFile();
    const dictionary = readDictionary(this.#bytes, this.#valueAt(entry.offset, number));
    const bytes = this.#data.of(dictionary);
    const first = numberIn(sourceOf(this.#bytes, dictionary), "First") ?? 0;
    const pairs = sourceOf(bytes, { start: 0, end: first }).trim().split(/\s+/u).map(Number);
    const offsets = new Map<number, number>();
    for (let i = 0; i + 1 < pairs.length; i += 2) offsets.set(pairs[i]!, skipSpace(bytes, first + pairs[i + 1]!));
    const unpacked = { bytes, offsets };
    this.#unpacked.set(number, unpacked);
    return unpacked;
  }
}
