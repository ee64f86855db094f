import { joinBytes } from "../../read/pdf/unpack-stream.js";
import { fingerprint } from "../../text/hash.js";
import { readArray, type Extent } from "./syntax.js";
import type { Xref } from "./xref.js";

export interface NewObject {
  readonly number: number;
  readonly generation: number;
  readonly value: string | Uint8Array;
}

/** A line of the cross-references (ISO 32000-1 7.5.8.3): what is free (0), in the file (1) or in a stream of objects (2), and where. */
type Row = readonly [number: number, type: 0 | 1 | 2, where: number, third: number];

const ENCODER = new TextEncoder();
/** What a trailer says of its own section, and what only a stream's dictionary says. */
const OWN_KEYS: ReadonlySet<string> = new Set(["Size", "Prev", "XRefStm", "ID", "Type", "W", "Index", "Length", "Filter", "DecodeParms", "DL", "F", "FFilter", "FDecodeParms"]);
/** Bytes of the fields of a row. */
const WIDTHS = [1, 4, 2] as const;

/**
 * The file with new and changed objects behind it (ISO 32000-1 7.5.6). Its own bytes stay as they are and come first, so that a signature still
 * holds for what was signed.
 */
export function appendUpdate(input: Uint8Array, xref: Xref, objects: readonly NewObject[]): Uint8Array {
  const parts: Uint8Array[] = [input];
  let length = input.length;
  const write = (part: string | Uint8Array): void => {
    const bytes = typeof part === "string" ? ENCODER.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  if (input.at(-1) !== 0x0a) write("\n");
  const rows = new Map<number, Row>(keptRows(xref).map((row) => [row[0], row]));
  for (const { number, generation, value } of objects) {
    rows.set(number, [number, 1, length - xref.base, generation]);
    write(`${number} ${generation} obj\n`);
    write(value);
    write("\nendobj\n");
  }
  const start = length - xref.base;
  const size = objects.reduce((most, { number }) => Math.max(most, number + 1), xref.size);
  const section = xref.isStream
    ? streamOf(size, [...rows.values(), [size, 1, start, 0]], trailerOf(input, xref, size + 1, start))
    : tableOf([...rows.values()], trailerOf(input, xref, size, start));
  section.forEach(write);
  write(`startxref\n${start}\n%%EOF\n`);
  return joinBytes(parts);
}

/** Where no section of the file's own can be built upon, the new one is of all that was found. */
function keptRows({ base, gathered }: Xref): readonly Row[] {
  if (gathered === undefined) return [];
  return [
    [0, 0, 0, 65_535],
    ...[...gathered].map(([number, entry]): Row => ("offset" in entry ? [number, 1, entry.offset - base, entry.generation] : [number, 2, entry.stream, entry.index])),
  ];
}

/** An entry is of twenty bytes (7.5.4). */
function tableOf(rows: readonly Row[], trailer: readonly Uint8Array[]): readonly (string | Uint8Array)[] {
  const lines = runsOf(rows).flatMap((run) => [
    `${run[0]![0]} ${run.length}\n`,
    ...run.map(([, , offset, generation]) => `${String(offset).padStart(10, "0")} ${String(generation).padStart(5, "0")} n \n`),
  ]);
  return [`xref\n${lines.join("")}trailer\n<<`, ...trailer, " >>\n"];
}

function streamOf(number: number, rows: readonly Row[], trailer: readonly Uint8Array[]): readonly (string | Uint8Array)[] {
  const runs = runsOf(rows);
  const index = runs.map((run) => `${run[0]![0]} ${run.length}`).join(" ");
  const table = Uint8Array.from(runs.flat().flatMap(([, ...fields]) => fields.flatMap((field, column) => bigEndian(field, WIDTHS[column]!))));
  return [`${number} 0 obj\n<< /Type /XRef /W [${WIDTHS.join(" ")}] /Index [${index}] /Length ${table.length}`, ...trailer, " >>\nstream\n", table, "\nendstream\nendobj\n"];
}

/** Objects whose numbers follow each other. */
function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const row of [...rows].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.[0] === row[0] - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** All that the last trailer says is said again (7.5.6), to the byte; the second half of its ID is of what was changed (14.4). */
function trailerOf(input: Uint8Array, { trailer, start }: Xref, size: number, length: number): readonly Uint8Array[] {
  const raw = ({ start: from, end }: Extent): Uint8Array => input.subarray(from, end);
  const kept = [...trailer.entries].filter(([key]) => !OWN_KEYS.has(key)).flatMap(([key, value]) => [ENCODER.encode(` /${escapeName(key)} `), raw(value)]);
  const id = trailer.entries.get("ID");
  const first = id === undefined ? undefined : readArray(input, id.start)?.[0];
  const changed = hexOf(fingerprint(`${input.length} ${length}`));
  return [
    ENCODER.encode(` /Size ${size}${start === null ? "" : ` /Prev ${start}`}`),
    ...kept,
    ...(first === undefined ? [] : [ENCODER.encode(" /ID ["), raw(first), ENCODER.encode(` <${changed}>]`)]),
  ];
}

function escapeName(name: string): string {
  return name.replace(/[^!-~]|[#()<>[\]{}/%]/gu, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

function hexOf(text: string): string {
  return [...text.padEnd(16, ".").slice(0, 16)].map((character) => character.charCodeAt(0).toString(16)).join("");
}

function bigEndian(value: number, width: number): readonly number[] {
  return Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** (width - 1 - index)) % 256);
}
