import { countInflated, looksInflatable } from "./unpacked-size.js";

/** Filters other than Flate, and what Flate may add to it (ISO 32000-1 7.4): rare where pages are drawn. */
const UNUSUAL = /\/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL|Crypt)(?![A-Za-z])|\/Predictor\s{0,9}(?:[2-9]|1\d)/u;

class TooLong extends Error {}

/** What a stream unpacks to; `null` where that is more than `most` bytes, or packed in an unusual way. */
export function unpackStream(packed: Uint8Array, head: string, most: number): Uint8Array | null {
  if (UNUSUAL.test(head)) return null;
  if (!looksInflatable(packed)) return head.includes("/Filter") || packed.length > most ? null : packed;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    countInflated(packed, (size, chunk) => {
      length += size;
      if (length > most) throw new TooLong();
      if (chunk !== undefined) chunks.push(chunk);
    });
  } catch (error) {
    if (error instanceof TooLong) return null;
    throw error;
  }
  return joinBytes(chunks);
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
