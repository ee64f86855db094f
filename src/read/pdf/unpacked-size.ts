import { Inflate } from "fflate";

/** Packed bytes are given in pieces of this size, so that one cannot unpack to more than some megabytes before it is counted. */
const PIECE = 8192;

/** Counts unpacked bytes, and is given them where they are at hand; throws when they are too many. */
export type Count = (size: number, bytes?: Uint8Array) => void;

/** RFC 1950: method 8, and the first two bytes are a multiple of 31. */
export function looksInflatable(packed: Uint8Array): boolean {
  const [method = 0, flags = 0] = packed;
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

/** Flate (ISO 32000-1 7.4.4). Damaged data count as far as they go. */
export function countInflated(packed: Uint8Array, count: Count): void {
  // Two bytes of the zlib header, which is not needed for unpacking.
  const inflate = new Inflate((chunk) => {
    count(chunk.length, chunk);
  });
  let from = 2;
  while (from < packed.length) {
    const to = Math.min(packed.length, from + PIECE);
    try {
      inflate.push(packed.subarray(from, to), to === packed.length);
    } catch (error) {
      if (isDamage(error)) return;
      throw error;
    }
    from = to;
  }
}

/** fflate numbers its errors; ours have a code that is a word. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}

/** LZW (7.4.4): codes of 9 to 12 bits, each standing for one byte more than the one before it in the table. */
export function countLzw(packed: Uint8Array, count: Count): void {
  const lengths = new Uint16Array(4096).fill(1, 0, 256);
  let next = 258;
  let width = 9;
  let previous = 0;
  let buffer = 0;
  let bits = 0;
  for (const byte of packed) {
    buffer = ((buffer << 8) | byte) & 0xfffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (buffer >> bits) & ((1 << width) - 1);
    if (code === 257) return;
    if (code === 256) {
      next = 258;
      width = 9;
      previous = 0;
      continue;
    }
    if (previous > 0 && next < 4096) lengths[next++] = previous + 1;
    previous = code < next ? lengths[code]! : previous;
    count(previous);
    width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
  }
}

/** RunLength (7.4.5). */
export function countRuns(packed: Uint8Array, count: Count): void {
  for (let at = 0; at < packed.length && packed[at] !== 128; ) {
    const length = packed[at]!;
    count(length < 128 ? length + 1 : 257 - length);
    at += length < 128 ? length + 2 : 2;
  }
}
