import { GoujiError } from "../model/errors.js";
import {
  MARKUP_STARTS,
  OLE_EXTENSIONS,
  OLE_STREAMS,
  OTHER_FORMATS,
  SIGNATURES,
  ZIP_PARTS,
  type FileFormat,
  type OtherFormat,
  type OtherFormatKey,
  type SignatureKey,
} from "./formats.js";
import { detectUtf16 } from "./text/utf16.js";

/** Enough for the marks of every kind, and for telling text from other bytes. */
const HEAD_BYTES = 64 * 1024;
/** The directory of a ZIP stands at its end, behind at most 64 KB of comment (APPNOTE 4.3.16). */
const TAIL_BYTES = 128 * 1024;

/**
 * Tells what kind of file this is by its bytes; the name only helps to tell one old Office file from another.
 * Never throws: bytes that look like nothing known are `text`, and decoding decides.
 */
export function detectFormat(bytes: Uint8Array, filename?: string): FileFormat {
  const signature = SIGNATURES.find(({ offset, hex }) => hasBytes(bytes, offset, hex))?.format;
  if (signature !== undefined) return openContainer(signature, bytes, filename);
  const head = asLatin1(bytes.subarray(0, HEAD_BYTES));
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  const utf16 = detectUtf16(bytes);
  const markup = detectMarkup(utf16 === null ? head : new TextDecoder(utf16).decode(bytes.subarray(0, HEAD_BYTES)));
  if (markup !== null) return markup;
  if (utf16 === null && looksBinary(bytes.subarray(0, HEAD_BYTES))) return "binary";
  return "text";
}

/** The kind of markup that a text starts with, or `null` for a text that is none. */
export function detectMarkup(text: string): "html" | "mhtml" | "xml" | null {
  // A byte order mark may stand in front, decoded or as the three bytes of UTF-8.
  const start = text.slice(0, 512).replace(/^(?:\uFEFF|ï»¿)/, "").trimStart().toLowerCase();
  const found = MARKUP_STARTS.find((markup) => start.startsWith(markup.start))?.format;
  if (found === "xml") return text.slice(0, 2048).toLowerCase().includes("<html") ? "html" : "xml";
  return found === "html" || found === "mhtml" ? found : null;
}

/** Throws the error that says what the file is and what to do with it. */
export function refuseFormat(format: OtherFormatKey): never {
  const { name, advice, code = "unsupported-format" }: OtherFormat = OTHER_FORMATS[format];
  throw new GoujiError(code, `这是${/^\w/.test(name) ? " " : ""}${name}，gouji 读 DOCX、PDF、网页和纯文本：${advice}`);
}

function openContainer(signature: SignatureKey, bytes: Uint8Array, filename: string | undefined): FileFormat {
  if (signature === "zip") {
    const names = asLatin1(bytes.subarray(0, 4096)) + asLatin1(bytes.subarray(-TAIL_BYTES));
    return ZIP_PARTS.find(({ name }) => names.includes(name))?.format ?? "zip";
  }
  if (signature === "ole") {
    const streams = oleStreamNames(bytes);
    const held = OLE_STREAMS.find(({ name }) => streams.includes(name))?.format;
    const extension = OLE_EXTENSIONS[filename?.split(".").at(-1)?.toLowerCase() ?? ""];
    // WPS writes the very streams of Word: there the name says more.
    return held === "encrypted" ? held : (extension ?? held ?? "office");
  }
  return signature;
}

/** Text of the sectors around the start of the directory, NULs taken out: [MS-CFB] 2.2, sector shift at 30, first directory sector at 48. */
function oleStreamNames(bytes: Uint8Array): string {
  if (bytes.length < 512) return "";
  const header = new DataView(bytes.buffer, bytes.byteOffset, 512);
  const sectorSize = 2 ** Math.min(header.getUint16(30, true), 12);
  const directory = (header.getUint32(48, true) + 1) * sectorSize;
  return asLatin1(bytes.subarray(directory, directory + 8192)).replaceAll("\0", "");
}

/** Text has hardly a control character; other bytes have one in ten. */
function looksBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    const isLayout = (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b;
    if (byte < 0x20 && !isLayout) controls++;
  }
  return controls * 100 > sample.length;
}

function hasBytes(bytes: Uint8Array, offset: number, hex: string): boolean {
  const length = hex.length / 2;
  if (bytes.length < offset + length) return false;
  for (let i = 0; i < length; i++) {
    if (bytes[offset + i] !== Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)) return false;
  }
  return true;
}

function asLatin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
