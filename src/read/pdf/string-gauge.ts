const OPEN = 0x28;
const CLOSE = 0x29;
const ESCAPE = 0x5c;
/** Strings are shorter by far (ISO 32000-1 annex C.2: 32 767 bytes); a signature may be longer. pdf.js takes each in one breath. */
const LONGEST = 1024 * 1024;
/** Parentheses in a string need no escape where they are balanced, and nobody balances so many. */
const DEEPEST = 1000;

/** Follows the strings (7.3.4.2) of a stream or of the objects between streams, piece by piece. */
export class StringGauge {
  #depth = 0;
  #length = 0;
  #isEscaped = false;

  /** Takes the next piece; false where a string is longer than any that was meant to be read. */
  take(bytes: Uint8Array): boolean {
    for (let i = this.#depth > 0 ? 0 : bytes.indexOf(OPEN); i !== -1 && i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === ESCAPE) this.#isEscaped = true;
      else if (byte === OPEN) this.#depth++;
      else if (byte === CLOSE) this.#depth--;
      if (this.#depth > DEEPEST || ++this.#length > LONGEST) return false;
      if (this.#depth > 0) continue;
      this.#length = 0;
      const next = bytes.indexOf(OPEN, i + 1);
      if (next === -1) break;
      i = next - 1;
    }
    return true;
  }
}
