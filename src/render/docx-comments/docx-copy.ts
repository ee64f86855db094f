import { GoujiError } from "../../model/errors.js";
import { DocxFile } from "../../read/docx/package/docx-file.js";
import { DocxPackage } from "../../read/docx/package/docx-package.js";
import { encodingOf, type Encoding, type XmlHandler } from "../../read/docx/package/xml-stream.js";
import type { Limits } from "../../read/limits.js";
import { applyEdits, type Edit } from "./edits.js";
import { replaceParts } from "./replace-parts.js";
import { joinBytes } from "./zip-records.js";

/** A DOCX of which some parts are to change: each as text, whose characters that no edit touches come out as the bytes that they were. */
export class DocxCopy {
  readonly file: DocxFile;
  readonly #bytes: Uint8Array;
  readonly #package: DocxPackage;
  readonly #changed = new Map<string, Uint8Array>();
  /** Unpacked once: each time would count against the limit anew. */
  readonly #unpacked = new Map<string, Uint8Array>();

  /** @throws GoujiError `damaged-file`, `too-large` */
  constructor(bytes: Uint8Array, limits: Limits) {
    this.#bytes = bytes;
    this.#package = new DocxPackage(bytes, limits);
    this.file = new DocxFile(bytes, limits, () => {});
  }

  has(part: string): boolean {
    return this.#package.has(part);
  }

  /** Reads the markup of a part; positions are those in its text. @throws GoujiError as `DocxFile.read` */
  read(part: string, handler: XmlHandler): void {
    this.file.read(part, handler);
  }

  /** @throws GoujiError as `DocxFile.read` */
  text(part: string): string {
    return decode(this.#unpack(part)).text;
  }

  add(part: string, text: string): void {
    this.#changed.set(part, new TextEncoder().encode(text));
  }

  edit(part: string, edits: readonly Edit[]): void {
    const { mark, text, encoding } = decode(this.#unpack(part));
    this.#changed.set(part, joinBytes([mark, encode(applyEdits(text, edits), encoding)]));
  }

  take(): Uint8Array {
    return replaceParts(this.#bytes, this.#changed);
  }

  #unpack(part: string): Uint8Array {
    const known = this.#unpacked.get(part);
    if (known !== undefined) return known;
    const chunks: Uint8Array[] = [];
    this.#package.unpack(part, (chunk) => void chunks.push(chunk.slice()));
    const bytes = joinBytes(chunks);
    this.#unpacked.set(part, bytes);
    return bytes;
  }
}

interface Decoded {
  /** The byte order mark. */
  readonly mark: Uint8Array;
  readonly text: string;
  readonly encoding: Encoding;
}

/** Strictly, so that encoding the text again gives the same bytes. */
function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes.subarray(0, 4));
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = text.startsWith("\ufeff");
    return { mark: bytes.subarray(0, hasMark ? (encoding === "utf-8" ? 3 : 2) : 0), text: hasMark ? text.slice(1) : text, encoding };
  } catch (cause) {
    throw new GoujiError("damaged-file", "DOCX 文件的部件编码已损坏：请用 Word 或 WPS 打开修复后另存再读", { cause });
  }
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
