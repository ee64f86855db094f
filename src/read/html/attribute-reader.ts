/** Attributes that say something about the text; all others are passed over unread. */
const READ = new Set(["hidden", "style", "href", "src", "data", "rowspan", "colspan", "start", "value", "type", "width", "height", "name", "property", "content"]);
const LONGEST_NAME = Math.max(...[...READ].map((name) => name.length));
/** A longer value is a picture or an attack: what matters stands in front. */
export const LONGEST_VALUE = 2000;

/** Keeps the attributes of the start tag that is being read. */
export class AttributeReader {
  readonly #source: string;
  readonly #values = new Map<string, string>();
  #name: string | null = null;
  #value = "";

  constructor(source: string) {
    this.#source = source;
  }

  /** By name in lower case. */
  get values(): ReadonlyMap<string, string> {
    return this.#values;
  }

  clear(): void {
    if (this.#values.size > 0) this.#values.clear();
  }

  begin(start: number, end: number): void {
    const name = end - start > LONGEST_NAME ? "" : this.#source.slice(start, end).toLowerCase();
    // Of an attribute that is said twice, the first counts (HTML, 13.2.5.33).
    this.#name = READ.has(name) && !this.#values.has(name) ? name : null;
    this.#value = "";
  }

  addValue(start: number, end: number): void {
    if (this.#name === null) return;
    const room = LONGEST_VALUE - this.#value.length;
    if (room > 0) this.#value += this.#source.slice(start, Math.min(end, start + room));
  }

  addCodePoint(codePoint: number): void {
    if (this.#name !== null && this.#value.length < LONGEST_VALUE) this.#value += String.fromCodePoint(codePoint);
  }

  end(): void {
    if (this.#name !== null) this.#values.set(this.#name, this.#value);
    this.#name = null;
  }
}
