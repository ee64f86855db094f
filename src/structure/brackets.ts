const PAIRS = ["（）", "()", "《》", "〈〉", "[]", "［］", "【】", "〔〕", "「」", "『』", "“”", "‘’", "{}", "〖〗"];
/** A （ may be closed by a ) : typists mix the widths, so both count as one kind. */
const KINDS = [0, 0, 1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11];
export const BRACKET_KINDS = 12;

const opening = new Map<number, number>();
const closing = new Map<number, number>();
PAIRS.forEach((pair, index) => {
  opening.set(pair.charCodeAt(0), KINDS[index]!);
  closing.set(pair.charCodeAt(1), KINDS[index]!);
});

/** Opening quotes and brackets and their kinds: a pair has the same kind on both sides. */
export const OPENING: ReadonlyMap<number, number> = opening;
export const CLOSING: ReadonlyMap<number, number> = closing;

/** （ and (. */
export const ROUND_KIND = 0;
/** “, which also stands for the straight quote. */
export const QUOTE_KIND = 8;
const QUOTES: ReadonlySet<number> = new Set([6, 7, QUOTE_KIND, 9]);

/** 「 『 “ ‘: what stands inside is said by someone, or so called. */
export function isQuoteKind(kind: number): boolean {
  return QUOTES.has(kind);
}

/** Follows what is open while a text is read from left to right; each character is looked at once. */
export class OpenBrackets {
  readonly #kinds: number[] = [];
  readonly #places: number[] = [];
  readonly #counts: number[] = new Array<number>(BRACKET_KINDS).fill(0);

  open(kind: number, at: number): void {
    this.#kinds.push(kind);
    this.#places.push(at);
    this.#counts[kind]!++;
  }

  /** Where the pair was opened, or -1 where nothing of the kind is open. What was opened since and never closed is forgotten. */
  close(kind: number): number {
    if (this.#counts[kind] === 0) return -1;
    for (;;) {
      const popped = this.#kinds.pop()!;
      const place = this.#places.pop()!;
      this.#counts[popped]!--;
      if (popped === kind) return place;
    }
  }
}
