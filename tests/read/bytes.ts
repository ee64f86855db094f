/** Bytes of a text in UTF-16, which TextEncoder cannot write. */
export function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), order === "le");
  return new Uint8Array(view.buffer);
}

/** GB 18030 of the few characters that the tests are written with (code points of GB 2312). */
const GB: Readonly<Record<string, number>> = {
  全: 0xc8ab, 年: 0xc4ea, 受: 0xcadc, 理: 0xc0ed, 行: 0xd0d0, 政: 0xd5fe, 复: 0xb8b4, 议: 0xd2e9, 申: 0xc9ea, 请: 0xc7eb,
  件: 0xbcfe, 审: 0xc9f3, 结: 0xbde1, "，": 0xa3ac, "。": 0xa1a3,
};

export function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = GB[character] ?? character.charCodeAt(0);
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes and ASCII texts in a row. */
export function raw(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));
}
