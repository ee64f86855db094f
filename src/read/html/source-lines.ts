import type { OriginOf } from "../../model/origin.js";

/** Tells line and column of offsets into the source. Offsets mostly rise, so that it goes over the source once. */
export class SourceLines {
  readonly #source: string;
  #line = 1;
  #start = 0;
  /** Offset of the line feed that ends the line. */
  #end: number;

  constructor(source: string) {
    this.#source = source;
    this.#end = endOfLine(source, 0);
  }

  originOf(offset: number): OriginOf<"html"> {
    if (offset < this.#start) this.#rewind();
    while (offset > this.#end) {
      this.#line++;
      this.#start = this.#end + 1;
      this.#end = endOfLine(this.#source, this.#start);
    }
    return { format: "html", line: this.#line, column: offset - this.#start + 1 };
  }

  #rewind(): void {
    this.#line = 1;
    this.#start = 0;
    this.#end = endOfLine(this.#source, 0);
  }
}

function endOfLine(source: string, from: number): number {
  const feed = source.indexOf("\n", from);
  return feed === -1 ? source.length : feed;
}
