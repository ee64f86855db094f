import type { Allowance } from "./allowance.js";
import { findStreams, type RawStream } from "./find-streams.js";
import { joinBytes, unpackStream } from "./unpack-stream.js";

/** Where the streams of a file and the pages that name them lie, by the numbers of their objects. */
interface Index {
  readonly streams: ReadonlyMap<number, RawStream>;
  readonly contents: ReadonlyMap<number, readonly number[]>;
}

const LATIN = new TextDecoder("latin1");
const NUMBER = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj/u;
const PAGE = /\/Type\s{0,9}\/Page(?![A-Za-z])/u;
const CONTENTS = /\/Contents\s{0,9}(?:(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R|\[([^\]]{0,9999})\])/u;
const REFERENCE = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/gu;
const OBJECT_STREAM = /\/Type\s{0,9}\/ObjStm/u;
/** Between two streams of one page; neither ends in the middle of an operator. */
const LINE_FEED = Uint8Array.of(0x0a);
/** A page's dictionary is no longer. */
const LONGEST_PAGE = 16_384;
/** Bytes: a page of dense print has a hundredth of it, a map more. The whole file may have as much as these together. */
const MOST_OF_PAGE = 2 * 1024 * 1024;
const MOST_OF_FILE = 32 * 1024 * 1024;

/**
 * The content streams of a file's pages, straight from its bytes: pdf.js gives a page's text but not what is drawn, or only all of it at once, however
 * much it be. What is packed or placed in an unusual way is not found.
 */
export class PageContents {
  readonly #bytes: Uint8Array;
  readonly #allowance: Allowance;
  #index: Index | null = null;
  #left = MOST_OF_FILE;

  /** @param bytes of the file; they are looked at only when a page is asked for */
  constructor(bytes: Uint8Array, allowance: Allowance) {
    this.#bytes = bytes;
    this.#allowance = allowance;
  }

  /**
   * What is drawn on a page, given the number of its object; empty where it cannot be found or is too much.
   * @throws GoujiError `too-large` where the time is up
   */
  of(page: number): Uint8Array {
    this.#allowance.count(0);
    this.#index ??= this.#findAll();
    const { streams, contents } = this.#index;
    const parts: Uint8Array[] = [];
    let room = MOST_OF_PAGE;
    for (const number of contents.get(page) ?? []) {
      const stream = streams.get(number);
      const part = stream === undefined ? null : this.#unpack(stream, room);
      if (part === null) return new Uint8Array();
      parts.push(part, LINE_FEED);
      room -= part.length;
    }
    return joinBytes(parts);
  }

  #unpack({ head, start, end }: RawStream, most: number): Uint8Array | null {
    const unpacked = unpackStream(this.#bytes.subarray(start, end), head, Math.min(most, this.#left));
    this.#left -= unpacked?.length ?? most;
    return unpacked;
  }

  #findAll(): Index {
    const streams = new Map<number, RawStream>();
    const contents = new Map<number, readonly number[]>();
    let before = 0;
    const notePages = (to: number): void => {
      for (const object of LATIN.decode(this.#bytes.subarray(before, to)).split("endobj")) {
        const number = NUMBER.exec(object.slice(-LONGEST_PAGE))?.[1];
        if (number !== undefined) notePage(contents, Number(number), object.slice(-LONGEST_PAGE));
      }
    };
    for (const { head, start, end } of findStreams(this.#bytes)) {
      notePages(start);
      before = end;
      const number = NUMBER.exec(head.slice(0, 64))?.[1];
      // Later objects replace earlier ones of their number (7.5.6).
      if (number !== undefined) streams.set(Number(number), { head, start, end });
      if (OBJECT_STREAM.test(head)) {
        const objects = this.#unpack({ head, start, end }, MOST_OF_PAGE);
        if (objects !== null) notePackedPages(contents, head, LATIN.decode(objects));
      }
    }
    notePages(this.#bytes.length);
    return { streams, contents };
  }
}

function notePage(contents: Map<number, readonly number[]>, number: number, object: string): void {
  if (!PAGE.test(object)) return;
  const match = CONTENTS.exec(object);
  if (match === null) return;
  contents.set(number, match[1] !== undefined ? [Number(match[1])] : [...match[2]!.matchAll(REFERENCE)].map((each) => Number(each[1])));
}

/** 7.5.7: as many pairs of an object's number and its offset as /N says, then from /First on the objects. */
function notePackedPages(contents: Map<number, readonly number[]>, head: string, objects: string): void {
  const first = Number(/\/First\s{1,9}(\d{1,10})/u.exec(head)?.[1] ?? 0);
  const numbers = objects.slice(0, first).trim().split(/\s+/u).map(Number);
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const from = first + numbers[i + 1]!;
    const to = i + 3 < numbers.length ? first + numbers[i + 3]! : objects.length;
    notePage(contents, numbers[i]!, objects.slice(from, Math.min(to, from + LONGEST_PAGE)));
  }
}
