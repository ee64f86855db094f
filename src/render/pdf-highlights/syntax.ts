import { GoujiError } from "../../model/errors.js";

/** Where a piece of a PDF's source lies in its bytes, end exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The values of a dictionary by key, as they are written; of a key that is given twice the last. */
export interface Dictionary extends Extent {
  readonly entries: ReadonlyMap<string, Extent>;
}

const LATIN = new TextDecoder("latin1");
const [LESS, GREATER, OPEN, CLOSE, SLASH, PERCENT, BACKSLASH, LEFT, RIGHT] = [..."<>()/%\\[]"].map((each) => each.charCodeAt(0));
/** No number, name or keyword that matters is longer. */
const LONGEST_WORD = 256;

export function damagedFile(cause?: unknown): GoujiError {
  return new GoujiError("damaged-file", "这个 PDF 的结构已损坏，加不了批注：请用生成它的软件另存一份，重新核对", { cause });
}

/** The source as a string, a character a byte as far as ASCII goes. */
export function sourceOf(bytes: Uint8Array, { start, end }: Extent): string {
  return LATIN.decode(bytes.subarray(start, end));
}

/** Past white space and comments (ISO 32000-1 7.2.2, 7.2.3). */
export function skipSpace(bytes: Uint8Array, at: number): number {
  for (; at < bytes.length; at++) {
    if (bytes[at] === PERCENT) while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
    else if (!isSpace(bytes[at]!)) break;
  }
  return at;
}

/**
 * The end of the value that begins at `at`, `1 0 R` included. What it holds is passed over without recursion, however deep it goes.
 * @throws GoujiError `damaged-file`
 */
export function endOfValue(bytes: Uint8Array, at: number): number {
  let depth = 0;
  do {
    at = skipSpace(bytes, at);
    const byte = bytes[at];
    if (byte === undefined) throw damagedFile();
    const isDouble = bytes[at + 1] === byte;
    if (byte === LEFT || (byte === LESS && isDouble)) {
      depth++;
      at += byte === LEFT ? 1 : 2;
    } else if (byte === RIGHT || (byte === GREATER && isDouble)) {
      depth--;
      at += byte === RIGHT ? 1 : 2;
    } else at = endOfAtom(bytes, at);
  } while (depth > 0);
  if (depth < 0) throw damagedFile();
  return at;
}

/** The dictionary that begins at `at`. @throws GoujiError `damaged-file` */
export function readDictionary(bytes: Uint8Array, at: number): Dictionary {
  const start = skipSpace(bytes, at);
  if (bytes[start] !== LESS || bytes[start + 1] !== LESS) throw damagedFile();
  const entries = new Map<string, Extent>();
  for (at = skipSpace(bytes, start + 2); bytes[at] !== GREATER; at = skipSpace(bytes, at)) {
    if (bytes[at] !== SLASH) throw damagedFile();
    const nameEnd = endOfAtom(bytes, at);
    const from = skipSpace(bytes, nameEnd);
    const end = endOfValue(bytes, from);
    entries.set(nameOf(sourceOf(bytes, { start: at + 1, end: nameEnd })), { start: from, end });
    at = end;
  }
  return { start, end: at + 2, entries };
}

/** The values of the array that begins at `at`, or `null` where none does. @throws GoujiError `damaged-file` */
export function readArray(bytes: Uint8Array, at: number): readonly Extent[] | null {
  if (bytes[at] !== LEFT) return null;
  const values: Extent[] = [];
  for (at = skipSpace(bytes, at + 1); bytes[at] !== RIGHT; at = skipSpace(bytes, at)) {
    const end = endOfValue(bytes, at);
    values.push({ start: at, end });
    at = end;
  }
  return values;
}

/** The number of the object that a value refers to, or `null` where it is no reference. */
export function referenceOf(source: string): number | null {
  const number = /^(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R$/u.exec(source)?.[1];
  return number === undefined ? null : Number(number);
}

function endOfAtom(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case OPEN:
      return endOfString(bytes, at);
    case LESS: {
      const end = bytes.indexOf(GREATER!, at);
      if (end === -1) throw damagedFile();
      return end + 1;
    }
    case SLASH:
      return endOfWord(bytes, at + 1);
    default: {
      const end = endOfWord(bytes, at);
      if (end === at) throw damagedFile();
      const reference = /^\d{1,10}\s{1,9}\d{1,5}\s{1,9}R(?![^\s<>[\]()/%])/u.exec(sourceOf(bytes, { start: at, end: at + 40 }));
      return reference === null ? end : at + reference[0].length;
    }
  }
}

/** 7.3.4.2: brackets may be nested and escaped. */
function endOfString(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at++;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) return at + 1;
  }
  throw damagedFile();
}

function endOfWord(bytes: Uint8Array, at: number): number {
  const most = Math.min(bytes.length, at + LONGEST_WORD);
  while (at < most && !isSpace(bytes[at]!) && !isDelimiter(bytes[at]!)) at++;
  return at;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0;
}

function isDelimiter(byte: number): boolean {
  return byte === LESS || byte === GREATER || byte === OPEN || byte === CLOSE || byte === SLASH || byte === PERCENT || byte === LEFT || byte === RIGHT;
}

/** `#53` in a name stands for S (7.3.5). */
function nameOf(source: string): string {
  return source.replace(/#([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
