import { zlibSync } from "fflate";

/** An object of a PDF: text, or bytes where it holds packed data. */
export type RawObject = string | Uint8Array;

/** A stream object of bytes as they are. */
export function plain(content: string | Uint8Array, entries = ""): Uint8Array {
  const bytes = bytesOf(content);
  return concatenate([`<< ${entries} /Length ${bytes.length} >>\nstream\n`, bytes, "\nendstream"]);
}

/** A stream object packed with Flate. */
export function packed(content: string | Uint8Array, entries = ""): Uint8Array {
  return plain(zlibSync(bytesOf(content), { level: 9 }), `${entries} /Filter /FlateDecode`);
}

/** Puts numbered objects (the first is 1, the catalog) into a file; `trailer` is given where the cross-references begin. */
export function assembleBytes(objects: readonly RawObject[], trailer: (start: number) => string = () => ""): Uint8Array {
  const parts: RawObject[] = ["%PDF-1.5\n"];
  const offsets: number[] = [];
  let length = 9;
  const add = (part: RawObject): void => {
    const bytes = bytesOf(part);
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(`${index + 1} 0 obj\n`);
    add(object);
    add("\nendobj\n");
  });
  const start = length;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer(start)}>>\nstartxref\n${start}\n%%EOF\n`);
  return concatenate(parts);
}

function concatenate(parts: readonly RawObject[]): Uint8Array {
  const pieces = parts.map(bytesOf);
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function bytesOf(content: RawObject): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
