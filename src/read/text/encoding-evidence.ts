/** The first so many bytes decide; a whole file need not be looked at twice. */
const SAMPLE_BYTES = 1024 * 1024;
/** A damaged UTF-8 text still has so many sound characters for each broken one; chance gives one in five. */
const SOUND_PER_BROKEN = 10;
/** Of the double bytes of a Chinese text in GB 18030, nearly all are the common ones of GB 2312. Big5 and others have half. */
const COMMON_SHARE = 0.8;

/** True where most sequences outside ASCII are sound UTF-8, though some are not. */
export function looksLikeUtf8(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < end; ) {
    const lead = bytes[i]!;
    const length = utf8Length(lead);
    if (length === 1) {
      i++;
      continue;
    }
    let seen = 1;
    while (seen < length && i + seen < bytes.length && (bytes[i + seen]! & 0xc0) === 0x80) seen++;
    if (length > 1 && seen === length) sound++;
    else broken++;
    i += seen;
  }
  return sound > 0 && sound >= broken * SOUND_PER_BROKEN;
}

/** Length that a first byte announces; 0 for a byte that cannot be first (RFC 3629). */
function utf8Length(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** True where the bytes outside ASCII pair up as characters that Chinese texts use. */
export function looksLikeGb18030(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  let common = 0;
  let other = 0;
  for (let i = 0; i < end; ) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const trail = bytes[i + 1] ?? 0;
    if (isCommonPair(lead, trail)) {
      common++;
      i += 2;
    } else if (isFourByteStart(lead, trail)) {
      // Rare characters and other scripts: neither for nor against.
      i += 4;
    } else {
      other++;
      i += isPair(lead, trail) ? 2 : 1;
    }
  }
  return common > 0 && common >= (common + other) * COMMON_SHARE;
}

/** GB 2312: punctuation and full-width forms in rows A1–A9, Chinese characters in rows B0–F7. */
function isCommonPair(lead: number, trail: number): boolean {
  const isRow = (lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7);
  return isRow && trail >= 0xa1 && trail <= 0xfe;
}

function isFourByteStart(lead: number, trail: number): boolean {
  return lead >= 0x81 && lead <= 0xfe && trail >= 0x30 && trail <= 0x39;
}

function isPair(lead: number, trail: number): boolean {
  return lead >= 0x81 && lead <= 0xfe && trail >= 0x40 && trail <= 0xfe && trail !== 0x7f;
}
