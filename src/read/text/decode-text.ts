import { GoujiError } from "../../model/errors.js";
import type { Message } from "../../model/document.js";
import { looksLikeGb18030, looksLikeUtf8 } from "./encoding-evidence.js";
import { withLineFeeds } from "./line-feeds.js";
import { detectUtf16 } from "./utf16.js";

export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export interface DecodedText {
  /** CRLF and lone CR as LF, without byte order mark; nothing else is altered. */
  readonly text: string;
  readonly encoding: TextEncodingName;
  readonly messages: readonly Message[];
}

const REPLACEMENT = "\uFFFD";
/** A text with more bad places than one character in so many is not worth checking. */
const BAD_SHARE_LIMIT = 50;

const ENCODING_LABELS: Readonly<Record<TextEncodingName, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  gb18030: "GB 18030",
};

/**
 * Decodes UTF-8, UTF-16 and GB 18030, told apart by byte order mark, else by validity, else by what the bytes look like.
 * `declared` is what the file says of itself: it decides where the bytes leave it open, and never against them.
 * @throws GoujiError `damaged-file` where none of them fits, or where too much of the text does not decode
 */
export function decodeText(bytes: Uint8Array, declared?: TextEncodingName): DecodedText {
  const { encoding, text: decoded, guessed } = decode(bytes, declared);
  const text = normalizeText(decoded);
  const messages: Message[] = [];
  if (guessed && encoding !== declared) {
    const label = ENCODING_LABELS[encoding];
    messages.push({ code: "encoding-guessed", message: `文件没有注明编码，按 ${label} 读出` });
  }
  const bad = describeBadPlaces(text);
  if (bad !== null) messages.push(bad);
  return { text, encoding, messages };
}

/** Drops the byte order mark and turns CRLF and lone CR into LF. */
export function normalizeText(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return body.includes("\r") ? body.replace(/\r\n?/g, "\n") : body;
}

function decode(bytes: Uint8Array, declared: TextEncodingName | undefined): { encoding: TextEncodingName; text: string; guessed: boolean } {
  const utf16 = detectUtf16(bytes);
  const isMarked = utf16 !== null && (bytes[0] === 0xff || bytes[0] === 0xfe);
  // Latin letters and line ends in UTF-16 are valid UTF-8 as well, but their zero bytes give them away.
  if (utf16 !== null && (isMarked || bytes.subarray(0, 4096).includes(0))) {
    return { encoding: utf16, text: decodeAs(utf16, bytes), guessed: !isMarked };
  }
  const lines = withLineFeeds(bytes);
  const valid = decodeValidUtf8(lines);
  if (valid !== null) return { encoding: "utf-8", text: valid, guessed: false };
  if (looksLikeUtf8(lines)) return { encoding: "utf-8", text: decodeAs("utf-8", lines), guessed: false };
  if (utf16 !== null) return { encoding: utf16, text: decodeAs(utf16, bytes), guessed: true };
  if (looksLikeGb18030(lines)) return { encoding: "gb18030", text: decodeAs("gb18030", lines), guessed: true };
  if (declared !== undefined) return { encoding: declared, text: decodeAs(declared, lines), guessed: false };
  throw new GoujiError("damaged-file", "认不出文件的编码（不是 UTF-8、UTF-16 或 GB 18030）：请用记事本打开，另存为 UTF-8 再读");
}

function decodeValidUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(encoding: TextEncodingName, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function describeBadPlaces(text: string): Message | null {
  const first = text.indexOf(REPLACEMENT);
  if (first === -1) return null;
  let count = 0;
  for (let at = first; at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  if (count > 2 && count * BAD_SHARE_LIMIT > text.length) {
    throw new GoujiError("damaged-file", `文件已损坏：${count} 处字节解不出文字，请重新取得文件，或另存为 UTF-8 再读`);
  }
  return {
    code: "undecodable-bytes",
    message: `有 ${count} 处字节解不出文字，以 ${REPLACEMENT} 代替`,
    span: { start: first, end: first + 1 },
  };
}
