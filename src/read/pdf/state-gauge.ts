const SAVE = 0x71;
const RESTORE = 0x51;
/** Nobody means to save more states at once (ISO 32000-1 annex C.2: 28); pdf.js takes longer for each than for the one before. */
const DEEPEST = 2000;

/** Follows the states that a content stream saves (`q`, 8.4.2) and does not restore (`Q`), piece by piece. */
export class StateGauge {
  #depth = 0;

  /** Takes the next piece; false where more states are saved than any page needs. */
  take(bytes: Uint8Array): boolean {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if ((byte !== SAVE && byte !== RESTORE) || !isBlank(bytes[i - 1]) || !isBlank(bytes[i + 1])) continue;
      this.#depth = Math.max(0, this.#depth + (byte === SAVE ? 1 : -1));
      if (this.#depth > DEEPEST) return false;
    }
    return true;
  }
}

/** White space, or the end of a piece. */
function isBlank(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20;
}
