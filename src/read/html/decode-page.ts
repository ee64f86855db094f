import type { Message } from "../../model/document.js";
import { decodeText, normalizeText, type TextEncodingName } from "../text/decode-text.js";

export interface DecodedPage {
  /** Without byte order mark, CRLF and lone CR as LF: what lines and columns are counted in. */
  readonly source: string;
  readonly messages: readonly Message[];
}

/** Browsers look for the declaration in the first 1024 bytes (HTML, 13.2.3.2); pages with a long head put it later. */
const HEAD_BYTES = 4096;

/** `<meta charset="gb2312">` and `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">`: the name behind charset=. */
const DECLARED_CHARSET = /<meta\s[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{1,20})/i;

/** Labels of the encodings that are read (Encoding Standard, 4.2). GB 2312 and GBK are parts of GB 18030. */
const ENCODINGS: Readonly<Record<string, TextEncodingName>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  gb2312: "gb18030",
  gbk: "gb18030",
  gb18030: "gb18030",
  "x-gbk": "gb18030",
};

/**
 * Decodes a saved page. Its bytes decide, for a page saved anew keeps the declaration of the old encoding; the declaration
 * decides where the bytes say too little.
 * @throws GoujiError `damaged-file`
 */
export function decodePage(input: Uint8Array | string): DecodedPage {
  if (typeof input === "string") return { source: normalizeText(input), messages: [] };
  const { text, messages } = decodeText(input, declaredEncoding(input));
  // Places in the source are none in the text that is read from it.
  return { source: text, messages: messages.map(({ code, message }) => ({ code, message })) };
}

function declaredEncoding(bytes: Uint8Array): TextEncodingName | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  return ENCODINGS[DECLARED_CHARSET.exec(head)?.[1]?.toLowerCase() ?? ""];
}
