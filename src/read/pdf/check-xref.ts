const LATIN = new TextDecoder("latin1");
/** Cross-reference sections are read from the end, as far as their number is sensible. */
const MOST_SECTIONS = 50;
const ENTRY_BYTES = 20;
const STARTXREF = "startxref";
const TAIL_BYTES = 2048;

/**
 * Looks whether the tables of cross-references (ISO 32000-1 7.5.4) lead to the objects that they name. Where they do not, `startxref` is struck out of
 * `bytes`, so that pdf.js finds the objects itself at once: half-way it would leave promises behind whose failure nobody hears, and Node ends a process
 * for that. Says whether `bytes` stayed as they were.
 */
export function checkXref(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - TAIL_BYTES);
  const tail = LATIN.decode(bytes.subarray(from));
  const at = tail.lastIndexOf(STARTXREF);
  const start = /^startxref\s+(\d{1,10})/u.exec(tail.slice(at))?.[1];
  if (at === -1 || start === undefined || leadToObjects(bytes, Number(start))) return true;
  bytes.fill(0x20, from + at, from + at + STARTXREF.length);
  return false;
}

function leadToObjects(bytes: Uint8Array, start: number): boolean {
  const seen = new Set<number>();
  for (let next: number | null = start; next !== null && !seen.has(next) && seen.size < MOST_SECTIONS; ) {
    seen.add(next);
    // A stream of cross-references is packed and checked by its packing.
    if (LATIN.decode(bytes.subarray(next, next + 4)) !== "xref") return true;
    let at: number = next + 4;
    for (;;) {
      const head = /^\s*(\d{1,10})\s+(\d{1,10})\s*\r?\n?/u.exec(LATIN.decode(bytes.subarray(at, at + 40)));
      if (head === null) break;
      at += head[0].length;
      const [first, count] = [Number(head[1]), Number(head[2])];
      for (let i = 0; i < count && at < bytes.length; i++, at += ENTRY_BYTES) if (!isRight(bytes, at, first + i)) return false;
    }
    const previous: string | undefined = /^\s*trailer[^]*?\/Prev\s+(\d{1,10})/u.exec(LATIN.decode(bytes.subarray(at, at + TAIL_BYTES)))?.[1];
    next = previous === undefined ? null : Number(previous);
  }
  return true;
}

function isRight(bytes: Uint8Array, at: number, number: number): boolean {
  const entry = /^(\d{10}) (\d{5}) ([nf])/u.exec(LATIN.decode(bytes.subarray(at, at + ENTRY_BYTES)));
  if (entry === null) return false;
  if (entry[3] === "f") return true;
  const offset = Number(entry[1]);
  const object = /^\s*(\d+)\s+(\d+)\s+obj/u.exec(LATIN.decode(bytes.subarray(offset, offset + 32)));
  return object !== null && Number(object[1]) === number && Number(object[2]) === Number(entry[2]);
}
