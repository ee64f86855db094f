import { deflateSync } from "fflate";
import { Crc32 } from "../../read/docx/package/crc32.js";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const DEFLATED = 8;
/** Flags (APPNOTE 4.4.4): sizes behind the data, and the bits that tell how hard the packer tried. */
const NOT_KEPT = (1 << 1) | (1 << 2) | (1 << 3);
const UTF_8_NAME = 1 << 11;
const ZIP_64_EXTRA = 0x0001;
/** ZIP 2.0: DEFLATE. */
const VERSION = 20;
/** 1980-01-01, midnight: the same bytes whenever a part is made. */
const TIME = 0;
const DATE = 0x0021;

/** A part as it goes into a ZIP. */
export interface PackedPart {
  /** Its local header and its data. */
  readonly local: Uint8Array;
  /** Its record in the directory, with the offset still open. */
  readonly record: Uint8Array;
}

/** Packs a part that the file has already: name, date and all that the directory says besides stay as they were. */
export function packAgain(old: Uint8Array, data: Uint8Array): PackedPart {
  const view = viewOf(old);
  const nameEnd = ENTRY_SIZE + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const extra = withoutSizes(old.subarray(nameEnd, extraEnd));
  const record = joinBytes([old.subarray(0, nameEnd), extra, old.subarray(extraEnd)]);
  viewOf(record).setUint16(30, extra.length, true);
  viewOf(record).setUint16(8, view.getUint16(8, true) & ~NOT_KEPT, true);
  return pack(record, old.subarray(ENTRY_SIZE, nameEnd), data);
}

export function packNew(name: string, data: Uint8Array): PackedPart {
  const letters = new TextEncoder().encode(name);
  const record = new Uint8Array(ENTRY_SIZE + letters.length);
  const view = viewOf(record);
  view.setUint32(0, ENTRY, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(8, letters.length === name.length ? 0 : UTF_8_NAME, true);
  view.setUint16(12, TIME, true);
  view.setUint16(14, DATE, true);
  view.setUint16(28, letters.length, true);
  record.set(letters, ENTRY_SIZE);
  return pack(record, letters, data);
}

/** Sets where the local header of a record begins. */
export function placeRecord(record: Uint8Array, offset: number): Uint8Array {
  const placed = record.slice();
  viewOf(placed).setUint32(42, offset, true);
  return placed;
}

function pack(record: Uint8Array, name: Uint8Array, data: Uint8Array): PackedPart {
  const packed = deflateSync(data);
  const crc = new Crc32();
  crc.add(data);
  const view = viewOf(record);
  view.setUint16(6, VERSION, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crc.value, true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, data.length, true);
  const header = new Uint8Array(LOCAL_HEADER_SIZE);
  viewOf(header).setUint32(0, LOCAL_HEADER, true);
  // From the version on, the record and the local header have the same fields (APPNOTE 4.3.7, 4.3.12).
  header.set(record.subarray(6, 30), 4);
  return { local: joinBytes([header, name, packed]), record };
}

/** The extra field without that of ZIP64: the sizes of a part that was packed again have room. */
function withoutSizes(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  for (let at = 0; at < extra.length; ) {
    const next = at + 4 <= extra.length ? at + 4 + view.getUint16(at + 2, true) : extra.length;
    if (at + 4 > extra.length || view.getUint16(at, true) !== ZIP_64_EXTRA) kept.push(extra.subarray(at, next));
    at = next;
  }
  return joinBytes(kept);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
