import { createHash } from "node:crypto";
import { zlibSync } from "fflate";

const ENCODER = new TextEncoder();

/** The objects of a file that `writePdf` made, the first being 1, the catalog. */
export function objectsOf(pdf: Uint8Array): string[] {
  return [...new TextDecoder().decode(pdf).matchAll(/(?<=^|\n)\d+ 0 obj\n(.*?)\nendobj\n/gs)].map(([, body]) => body!);
}

/** As its newer writers do it: what is no stream lies in a stream of objects, and the cross-references are a packed stream, predicted as PNG is. */
export function asModern(objects: readonly string[], { filter = 2, isHybrid = false, isHex = false } = {}): Uint8Array {
  const packed = objects.map((body, index) => ({ body, number: index + 1 })).filter(({ body }) => !body.includes("stream\n"));
  let at = 0;
  const pairs = packed.map(({ body, number }) => {
    const pair = `${number} ${at}`;
    at += body.length + 1;
    return pair;
  });
  const head = `${pairs.join(" ")}\n`;
  const container = objects.length + 1;
  const data = zlibSync(ENCODER.encode(head + packed.map(({ body }) => `${body}\n`).join("")));
  const file = new Writer("%PDF-1.5\n");
  const rows = new Map<number, readonly [number, number, number]>();
  objects.forEach((body, index) => {
    if (!body.includes("stream\n")) return;
    rows.set(index + 1, [1, file.length, 0]);
    file.write(`${index + 1} 0 obj\n${body}\nendobj\n`);
  });
  rows.set(container, [1, file.length, 0]);
  file.write(`${container} 0 obj\n<< /Type /ObjStm /N ${packed.length} /First ${head.length} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`);
  file.write(data);
  file.write("\nendstream\nendobj\n");
  packed.forEach(({ number }, index) => rows.set(number, [2, container, index]));
  const own = container + 1;
  const start = file.length;
  rows.set(own, [1, start, 0]);
  const packedTable = zlibSync(predict([0, ...Array.from({ length: own }, (_, index) => index + 1)].map((number) => rowOf(rows.get(number) ?? [0, 0, 0])), filter));
  const table = isHex ? ENCODER.encode(`${Buffer.from(packedTable).toString("hex")}>`) : packedTable;
  const filters = isHex ? "/Filter [/ASCIIHexDecode /FlateDecode] /DecodeParms [null << /Predictor 12 /Columns 5 >>]" : "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >>";
  const size = `/Size ${own + 1} /Root 1 0 R /ID [<00> <00>]`;
  file.write(`${own} 0 obj\n<< /Type /XRef /W [1 3 1] ${size} ${filters} /Length ${table.length} >>\nstream\n`);
  file.write(table);
  file.write("\nendstream\nendobj\n");
  if (!isHybrid) return file.end(start);
  const tableStart = file.length;
  // What lies in the stream of objects is not in the table (7.5.8.4).
  const entries = [...rows].filter(([, [type]]) => type === 1).map(([number, [, where]]) => `${number} 1\n${String(where).padStart(10, "0")} 00000 n \n`);
  file.write(`xref\n0 1\n0000000000 65535 f \n${entries.join("")}trailer\n<< ${size} /XRefStm ${start} >>\n`);
  return file.end(tableStart);
}

/** Encrypted with an empty password for readers and with strings and streams left plain (ISO 32000-1 7.6.5): it opens, but may not be changed. */
export function asRestricted(objects: readonly string[]): { readonly objects: readonly string[]; readonly trailer: string } {
  const padding = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");
  const owner = Buffer.alloc(32, 7);
  const id = Buffer.from("00112233445566778899aabbccddeeff", "hex");
  const md5 = (bytes: Uint8Array): Buffer => createHash("md5").update(bytes).digest();
  let key = md5(Buffer.concat([padding, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id]));
  for (let i = 0; i < 50; i++) key = md5(key);
  let user: Uint8Array = md5(Buffer.concat([padding, id]));
  for (let i = 0; i < 20; i++) user = rc4(key.map((byte) => byte ^ i), user);
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
  const encrypt = `<< /Filter /Standard /V 4 /R 4 /Length 128 /P -4 /O <${hex(owner)}> /U <${hex(user)}${"00".repeat(16)}> /StmF /Identity /StrF /Identity /CF << >> >>`;
  return { objects: [...objects, encrypt], trailer: `/Encrypt ${objects.length + 1} 0 R /ID [<${hex(id)}> <${hex(id)}>] ` };
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let i = 0;
  let j = 0;
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + state[i]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
    return byte ^ state[(state[i]! + state[j]!) & 255]!;
  });
}

function rowOf([type, where, third]: readonly [number, number, number]): readonly number[] {
  return [type, (where >> 16) & 255, (where >> 8) & 255, where & 255, third];
}

/** PNG 9.2, each row by the filter of its number, 4 standing for Paeth; 5 takes them in turn. */
function predict(rows: readonly (readonly number[])[], filter: number): Uint8Array {
  return Uint8Array.from(
    rows.flatMap((row, index) => {
      const kind = filter === 5 ? index % 5 : filter;
      const above = rows[index - 1] ?? row.map(() => 0);
      return [kind, ...row.map((byte, column) => (byte - guess(kind, row[column - 1] ?? 0, above[column]!, above[column - 1] ?? 0)) & 255)];
    }),
  );
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 4) {
    const nearest = [left, up, corner].map((each) => ({ each, far: Math.abs(left + up - corner - each) }));
    return nearest.reduce((best, next) => (next.far < best.far ? next : best)).each;
  }
  return [0, left, up, (left + up) >> 1][kind]!;
}

class Writer {
  readonly #parts: Uint8Array[] = [];
  length = 0;

  constructor(head: string) {
    this.write(head);
  }

  write(part: string | Uint8Array): void {
    const bytes = typeof part === "string" ? ENCODER.encode(part) : part;
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  end(start: number): Uint8Array {
    this.write(`startxref\n${start}\n%%EOF\n`);
    return new Uint8Array(Buffer.concat(this.#parts));
  }
}
