export type Utf16 = "utf-16le" | "utf-16be";

const SAMPLE_BYTES = 64 * 1024;
/** Of the pairs of bytes, so many must be characters that Chinese reports are written with. */
const PLAUSIBLE_SHARE = 0.9;
/** Latin letters read in pairs look like Chinese characters too, but have no byte above 0x7f. */
const HIGH_BYTE_SHARE = 0.2;
/** Without a single space, digit or line end, a short stretch may look like UTF-16 by chance. */
const LEAST_PAIRS = 16;

/** UTF-16 by its byte order mark or, without one, by what its pairs of bytes stand for; `null` where it is something else. */
export function detectUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length < 2) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (looksLikeUtf16(sample, 1)) return "utf-16le";
  if (looksLikeUtf16(sample, 0)) return "utf-16be";
  return null;
}

function looksLikeUtf16(sample: Uint8Array, highOffset: 0 | 1): boolean {
  const pairs = sample.length >> 1;
  let plausible = 0;
  let ascii = 0;
  let upper = 0;
  for (let i = 0; i < pairs; i++) {
    const high = sample[2 * i + highOffset]!;
    const low = sample[2 * i + 1 - highOffset]!;
    if (high === 0) {
      if (low >= 0x20 || (low >= 0x09 && low <= 0x0d)) {
        ascii++;
        plausible++;
      }
    } else if (isReportPage(high)) plausible++;
    if (low >= 0x80) upper++;
  }
  return plausible >= pairs * PLAUSIBLE_SHARE && (ascii > 0 || (pairs >= LEAST_PAIRS && upper > pairs * HIGH_BYTE_SHARE));
}

/** Pages of Unicode that reports use: punctuation (20, 30), numerals and units (21–26, 33), full-width forms (ff), Chinese characters. */
function isReportPage(high: number): boolean {
  return (
    (high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0xff || (high >= 0x20 && high <= 0x26) || high === 0x33
  );
}
