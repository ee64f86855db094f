import { GoujiError } from "../../../model/errors.js";
import type { Message } from "../../../model/document.js";
import type { Limits } from "../../limits.js";
import { DocxPackage } from "./docx-package.js";
import { readRelationships, relationshipsPartOf, type Relationship } from "./relationships.js";
import { XmlStream, type MarkupCount, type XmlHandler } from "./xml-stream.js";

/** A DOCX as its reader sees it: parts by name or by their relation to another part, read within the limits. */
export class DocxFile {
  readonly #package: DocxPackage;
  readonly #limits: Limits;
  readonly #count: MarkupCount = { elements: 0 };
  readonly #note: (message: Message) => void;

  /** @throws GoujiError `damaged-file`, `too-large` */
  constructor(bytes: Uint8Array, limits: Limits, note: (message: Message) => void) {
    this.#package = new DocxPackage(bytes, limits);
    this.#limits = limits;
    this.#note = note;
  }

  /** @throws GoujiError `damaged-file`, `encrypted-file`, `too-large` */
  read(part: string, handler: XmlHandler): void {
    const stream = new XmlStream(part, handler, this.#limits, this.#count);
    this.#package.unpack(part, (chunk, isLast) => stream.push(chunk, isLast));
  }

  /**
   * Reads a part that the text can do without, if there is one. Where it is damaged that is noted, and what had been read of it is lost.
   * @throws GoujiError `encrypted-file`, `too-large`
   */
  readSecondary<Result>(part: string | undefined, what: string, make: () => { readonly handler: XmlHandler; readonly result: Result }): Result | null {
    if (part === undefined) return null;
    try {
      const { handler, result } = make();
      this.read(part, handler);
      return result;
    } catch (error) {
      if (!(error instanceof GoujiError) || error.code !== "damaged-file") throw error;
      this.#note({ code: "part-damaged", message: `${what}（${part}）缺失或已损坏，没有读` });
      return null;
    }
  }

  /**
   * The relationships of a part, or of the package where none is named. A part without any has no relationships part.
   * @throws GoujiError as `read`
   */
  relationshipsOf(part: string): readonly Relationship[] {
    const source = relationshipsPartOf(part);
    if (!this.#package.has(source)) return [];
    return this.readSecondary(source, "部件之间的关系", () => readRelationships(part)) ?? [];
  }
}
