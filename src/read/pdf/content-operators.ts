/** What each byte is (7.2.3): part of a word, white space, or a delimiter. */
const [REGULAR, WHITE_SPACE, DELIMITER] = [0, 1, 2] as const;
const KINDS = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) KINDS[byte] = WHITE_SPACE;
for (const byte of [0x25, 0x28, 0x29, 0x2f, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d]) KINDS[byte] = DELIMITER;
const [PERCENT, OPEN, CLOSE, SLASH, LESS, GREATER, ESCAPE] = [0x25, 0x28, 0x29, 0x2f, 0x3c, 0x3e, 0x5c] as const;
/** Operators take no more; what an array holds (the strings and gaps of `TJ`) is of no use here. */
const MOST_OPERANDS = 16;

/**
 * Goes through a content stream (ISO 32000-1 7.8.2) and gives each operator with the numbers in front of it; strings, names and pictures are passed over.
 * The array is used again for the next operator.
 */
export function readOperators(content: Uint8Array, operate: (name: string, numbers: readonly number[]) => void): void {
  const numbers: number[] = [];
  for (let at = 0; at < content.length; ) {
    const byte = content[at]!;
    if (KINDS[byte] === WHITE_SPACE) at++;
    else if (byte === OPEN) at = pastString(content, at);
    else if (byte === LESS && content[at + 1] !== LESS) at = past(content, at, GREATER);
    else if (byte === PERCENT) at = pastLine(content, at);
    else if (byte === SLASH) at = pastWord(content, at + 1);
    else if (KINDS[byte] !== REGULAR) at++;
    else {
      const end = pastWord(content, at);
      if (isNumeric(byte)) {
        if (numbers.length < MOST_OPERANDS) numbers.push(numberOf(content, at, end));
      } else {
        const name = end - at > 3 ? "" : nameOf(content, at, end);
        operate(name, numbers);
        numbers.length = 0;
        if (name === "ID") {
          at = pastPicture(content, end);
          continue;
        }
      }
      at = end;
    }
  }
}

function nameOf(content: Uint8Array, from: number, to: number): string {
  let name = "";
  for (let at = from; at < to; at++) name += String.fromCharCode(content[at]!);
  return name;
}

function isNumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b;
}

/** 7.3.3: a sign, digits and a point, never an exponent. */
function numberOf(content: Uint8Array, from: number, to: number): number {
  let number = 0;
  let scale = 0;
  for (let at = from; at < to; at++) {
    const byte = content[at]!;
    if (byte === 0x2e) scale = 1;
    else if (byte >= 0x30 && byte <= 0x39) {
      number = number * 10 + byte - 0x30;
      scale *= 10;
    }
  }
  const size = scale > 1 ? number / scale : number;
  return content[from] === 0x2d ? -size : size;
}

function pastWord(content: Uint8Array, from: number): number {
  let at = from;
  while (at < content.length && KINDS[content[at]!] === REGULAR) at++;
  return at;
}

function pastString(content: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at++) {
    const byte = content[at];
    if (byte === ESCAPE) at++;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) return at + 1;
  }
  return content.length;
}

function past(content: Uint8Array, from: number, byte: number): number {
  const at = content.indexOf(byte, from);
  return at === -1 ? content.length : at + 1;
}

function pastLine(content: Uint8Array, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== 0x0a && content[at] !== 0x0d) at++;
  return at;
}

/** The bytes of a picture (8.9.7) end at `EI` between white space. */
function pastPicture(content: Uint8Array, from: number): number {
  for (let at = content.indexOf(0x45, from); at !== -1; at = content.indexOf(0x45, at + 1)) {
    const isAlone = KINDS[content[at - 1]!] === WHITE_SPACE && (at + 2 >= content.length || KINDS[content[at + 2]!] === WHITE_SPACE);
    if (content[at + 1] === 0x49 && isAlone) return at + 2;
  }
  return content.length;
}
