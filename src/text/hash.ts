/** A short stable fingerprint of a string (FNV-1a, 52 bits kept in two lanes), in base 36. Not for security. */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + i), 0x85ebca6b);
  }
  return ((low >>> 0) * 0x100000 + ((high >>> 0) & 0xfffff)).toString(36);
}
