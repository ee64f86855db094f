/** A stream object as it lies in the file (ISO 32000-1 7.3.8). */
export interface RawStream {
  /** Its number and dictionary, as far back as is looked. */
  readonly head: string;
  /** Offsets of its packed bytes. */
  readonly start: number;
  readonly end: number;
}

const KEYWORD = bytesOf("stream");
const END_KEYWORD = bytesOf("endstream");
/** A dictionary before a stream is rarely longer. */
const HEAD_BYTES = 2048;
/** Room for the two numbers in front of `obj`. */
const NUMBER_BYTES = 18;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LATIN = new TextDecoder("latin1");

/** Goes through the streams of a file in the order in which they lie there, whatever its cross-references say. */
export function* findStreams(bytes: Uint8Array): Generator<RawStream> {
  for (let at = indexOf(bytes, KEYWORD, 0); at !== -1; ) {
    const start = skipLineEnd(bytes, at + KEYWORD.length);
    const head = LATIN.decode(bytes.subarray(Math.max(0, at - HEAD_BYTES), at));
    const end = endOf(bytes, start, head);
    yield { head: head.slice(Math.max(0, head.lastIndexOf(" obj") - NUMBER_BYTES)), start, end };
    const next = indexOf(bytes, END_KEYWORD, end);
    at = indexOf(bytes, KEYWORD, next === -1 ? end : next + END_KEYWORD.length);
  }
}

/** Where the dictionary's length leads to the end it is believed, else the keyword that ends a stream is looked for. */
function endOf(bytes: Uint8Array, start: number, head: string): number {
  const stated = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R)/u.exec(head.slice(Math.max(0, head.lastIndexOf(" obj"))));
  if (stated !== null) {
    const end = start + Number(stated[1]);
    const next = skipLineEnd(bytes, end);
    if (startsWith(bytes, END_KEYWORD, next) || startsWith(bytes, END_KEYWORD, end)) return end;
  }
  const found = indexOf(bytes, END_KEYWORD, start);
  return found === -1 ? bytes.length : found;
}

function skipLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) return at + 2;
  return bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN ? at + 1 : at;
}

function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const first = word[0]!;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, word, at)) return at;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, word: Uint8Array, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
