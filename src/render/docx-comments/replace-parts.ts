import { partKey } from "../../read/docx/package/docx-package.js";
import { damagedDirectory, findDirectory, readZipDirectory, type Directory, type ZipEntry } from "../../read/docx/package/zip-directory.js";
import { joinBytes, packAgain, packNew, placeRecord, viewOf, type PackedPart } from "./zip-records.js";

const IN_ZIP_64 = 0xffffffff;
const COUNT_IN_ZIP_64 = 0xffff;
const ZIP_64_EXTRA = 0x0001;

/**
 * A copy of a ZIP with some parts replaced and others added behind. All else is copied as it is packed, byte by byte and in its order: headers,
 * dates, comments, and whatever a packer left between them.
 * @throws GoujiError `damaged-file`
 */
export function replaceParts(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const directory = findDirectory(viewOf(bytes));
  const entries = readZipDirectory(bytes);
  const left = new Map([...parts].map(([name, data]) => [partKey(name), { name, data }]));
  const packed = new Map<ZipEntry, PackedPart>();
  for (const entry of entries) {
    const part = left.get(partKey(entry.name));
    if (part === undefined) continue;
    packed.set(entry, packAgain(bytes.subarray(entry.record.start, entry.record.end), part.data));
    left.delete(partKey(entry.name));
  }

  const out = new Copy();
  const offsets = copyLocals(bytes, entries, directory, packed, out);
  const records = entries.map((entry) => {
    const again = packed.get(entry);
    return again === undefined ? movedRecord(bytes, entry, offsets.get(entry.offset)!) : placeRecord(again.record, out.place(again, offsets));
  });
  for (const { name, data } of left.values()) {
    const { local, record } = packNew(name, data);
    records.push(placeRecord(record, out.add(local)));
  }
  const start = out.length;
  for (const record of records) out.add(record);
  const last = entries.at(-1)?.record.end ?? directory.offset;
  out.add(movedEnd(bytes.subarray(last), directory, last, { start, end: out.length, count: records.length }));
  return out.take();
}

class Copy {
  readonly #chunks: Uint8Array[] = [];
  length = 0;

  /** Gives where it begins. */
  add(chunk: Uint8Array): number {
    this.#chunks.push(chunk);
    this.length += chunk.length;
    return this.length - chunk.length;
  }

  /** Where a part that was packed again stands: where the old one did, unless another entry shares that one's bytes. */
  place(part: PackedPart, offsets: ReadonlyMap<number | PackedPart, number>): number {
    return offsets.get(part) ?? this.add(part.local);
  }

  take(): Uint8Array {
    return joinBytes(this.#chunks);
  }
}

/** Copies what stands before the directory; gives the new place of each old offset and of each part that was packed again. */
function copyLocals(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  directory: Directory,
  packed: ReadonlyMap<ZipEntry, PackedPart>,
  out: Copy,
): ReadonlyMap<number | PackedPart, number> {
  const offsets = new Map<number | PackedPart, number>();
  const byOffset = new Map<number, ZipEntry[]>();
  for (const entry of entries) {
    const sharing = byOffset.get(entry.offset);
    if (sharing === undefined) byOffset.set(entry.offset, [entry]);
    else sharing.push(entry);
  }
  const starts = [...byOffset.keys()].sort((a, b) => a - b);
  if ((starts.at(-1) ?? 0) > directory.offset) throw damagedDirectory();
  out.add(bytes.subarray(0, starts[0] ?? directory.offset));
  starts.forEach((start, index) => {
    const [entry, ...others] = byOffset.get(start)!;
    const again = packed.get(entry!);
    if (again !== undefined && others.length === 0) offsets.set(again, out.add(again.local));
    else offsets.set(start, out.add(bytes.subarray(start, starts[index + 1] ?? directory.offset)));
  });
  return offsets;
}

function movedRecord(bytes: Uint8Array, { record: { start, end } }: ZipEntry, offset: number): Uint8Array {
  const record = bytes.slice(start, end);
  const view = viewOf(record);
  if (view.getUint32(42, true) !== IN_ZIP_64) return placeRecord(record, offset);
  const extra = 46 + view.getUint16(28, true);
  const extraEnd = extra + view.getUint16(30, true);
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP_64_EXTRA) continue;
    // Behind the two sizes, those of them that stand here (APPNOTE 4.5.3); reading has seen that all of it is there.
    const before = [24, 20].filter((field) => view.getUint32(field, true) === IN_ZIP_64).length;
    view.setBigUint64(at + 4 + before * 8, BigInt(offset), true);
    return record;
  }
  throw damagedDirectory();
}

interface NewDirectory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** All that stands behind the last entry: the end records, with the new place and number of the entries, and the comment. */
function movedEnd(tail: Uint8Array, { endRecord, endRecord64 }: Directory, from: number, { start, end, count }: NewDirectory): Uint8Array {
  const moved = tail.slice();
  const view = viewOf(moved);
  const size = end - start;
  if (endRecord64 !== null) {
    const at = endRecord64 - from;
    for (const field of [24, 32]) view.setBigUint64(at + field, BigInt(count), true);
    view.setBigUint64(at + 40, BigInt(size), true);
    view.setBigUint64(at + 48, BigInt(start), true);
    // The locator stands just before the old end record, and says where the one of ZIP64 is.
    view.setBigUint64(endRecord - from - 20 + 8, BigInt(end + at), true);
  }
  const at = endRecord - from;
  const isOpen = (value: number, full: number): boolean => endRecord64 === null || value !== full;
  for (const field of [8, 10]) if (isOpen(view.getUint16(at + field, true), COUNT_IN_ZIP_64)) view.setUint16(at + field, count, true);
  if (isOpen(view.getUint32(at + 12, true), IN_ZIP_64)) view.setUint32(at + 12, size, true);
  if (isOpen(view.getUint32(at + 16, true), IN_ZIP_64)) view.setUint32(at + 16, start, true);
  return moved;
}
