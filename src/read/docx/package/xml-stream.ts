import { SaxesParser } from "saxes";
import { GoujiError } from "../../../model/errors.js";
import { refuseManyElements, type Limits } from "../../limits.js";
import { isDeclaration, XmlScope } from "./xml-scope.js";

/** The start of an element. Only valid while it is being handled. */
export interface XmlTag {
  readonly name: string;
  /** An attribute by the name that this reader has for it: `w:val`. */
  get(name: string): string | undefined;
  /** Whether a prefix of the file means a namespace that is known by this name. */
  prefixOf(raw: string): string;
  /** Where the tag ends in the part: UTF-16 units of its decoded text, without a byte order mark. */
  readonly position: number;
}

export interface XmlHandler {
  open(tag: XmlTag): void;
  /** `position` is where the end tag ends, counted as that of a start tag. */
  close(name: string, position: number): void;
  text(text: string): void;
}

/** How much markup has been read of a file, over all of its parts: elements, and attributes for a share of one. */
export interface MarkupCount {
  elements: number;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** Tables in text boxes in tables need some forty: nothing that a person wrote goes beyond this. */
const DEEPEST = 256;
/** No element has as many attributes. */
const MOST_ATTRIBUTES = 200;
/** Attributes count, too, but are read faster. */
const ATTRIBUTE_SHARE = 1 / 4;

/**
 * Reads the markup of a part as it is unpacked: bytes in, handler calls out, nothing kept.
 * A DOCTYPE is refused before anything that it declares could be used (OPC 8.1.4 forbids it in every part).
 */
export class XmlStream implements XmlTag {
  /** Of the element that is being opened. */
  name = "";
  readonly #part: string;
  readonly #handler: XmlHandler;
  readonly #limits: Limits;
  readonly #count: MarkupCount;
  readonly #parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  #decoder: Decoder | null = null;
  #head: Uint8Array = new Uint8Array();
  /** Those of the elements that are open; below them what there is before the first. */
  readonly #scopes: XmlScope[] = [new XmlScope()];
  readonly #names: string[] = [];
  #scope = this.#scopes[0]!;
  #attributes: Readonly<Record<string, string>> = {};
  #attributeCount = 0;
  #isDeclaring = false;

  constructor(part: string, handler: XmlHandler, limits: Limits, count: MarkupCount) {
    this.#part = part;
    this.#handler = handler;
    this.#limits = limits;
    this.#count = count;
    const parser = this.#parser;
    parser.on("doctype", () => {
      throw new GoujiError("damaged-file", `DOCX 文件的 ${part} 里有 DOCTYPE，正常的 DOCX 没有：为安全起见没有读`);
    });
    parser.on("error", (error) => {
      throw this.#damaged(error);
    });
    parser.on("attribute", ({ name }) => this.#addAttribute(name));
    parser.on("opentag", ({ name, attributes }) => this.#open(name, attributes));
    parser.on("closetag", () => this.#close());
    parser.on("text", (text) => handler.text(text));
    parser.on("cdata", (text) => handler.text(text));
  }

  get(name: string): string | undefined {
    for (const raw of this.#scope.attributeNames(name)) {
      const value = this.#attributes[raw];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  prefixOf(raw: string): string {
    return this.#scope.prefixOf(raw);
  }

  get position(): number {
    return this.#parser.position;
  }

  /** @throws GoujiError `damaged-file`, `too-large` and what the handler throws */
  push(chunk: Uint8Array, isLast: boolean): void {
    if (this.#decoder !== null) return this.#write(this.#decoder, chunk, isLast);
    // The first bytes tell the encoding; a packer may hand them over one by one.
    this.#head = joined(this.#head, chunk);
    if (this.#head.length < 4 && !isLast) return;
    this.#decoder = new TextDecoder(encodingOf(this.#head), { fatal: true });
    this.#write(this.#decoder, this.#head, isLast);
  }

  #write(decoder: Decoder, chunk: Uint8Array, isLast: boolean): void {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: !isLast });
    } catch (error) {
      throw this.#damaged(error);
    }
    if (text !== "") this.#parser.write(text);
    if (isLast) this.#parser.close();
  }

  #addAttribute(name: string): void {
    if (++this.#attributeCount > MOST_ATTRIBUTES) throw this.#damaged();
    if (isDeclaration(name)) this.#isDeclaring = true;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#count.elements += 1 + this.#attributeCount * ATTRIBUTE_SHARE;
    refuseManyElements(this.#count.elements, this.#limits);
    if (this.#names.length >= DEEPEST) throw this.#damaged();
    if (this.#isDeclaring) this.#scope = this.#scope.within(attributes);
    this.#attributeCount = 0;
    this.#isDeclaring = false;
    this.#attributes = attributes;
    this.name = this.#scope.elementName(name);
    this.#scopes.push(this.#scope);
    this.#names.push(this.name);
    this.#handler.open(this);
  }

  #close(): void {
    this.#scopes.pop();
    this.#scope = this.#scopes.at(-1)!;
    this.#handler.close(this.#names.pop()!, this.#parser.position);
  }

  #damaged(cause?: unknown): GoujiError {
    return new GoujiError("damaged-file", `DOCX 文件的 ${this.#part} 已损坏，不能读：请用 Word 或 WPS 打开修复后另存再读`, { cause });
  }
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Parts are UTF-8 or UTF-16 (OPC 8.1.4); without a byte order mark, the `<` that they begin with tells (XML 1.0, F.1). */
export function encodingOf(head: Uint8Array): Encoding {
  const [first, second] = head;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
