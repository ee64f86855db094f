import { GoujiError } from "../../../model/errors.js";
import type { Span } from "../../../model/span.js";

/** A file in a ZIP, as the central directory has it (APPNOTE 4.3.12). Sizes are what the directory claims, and nothing more. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Where the directory has it. */
  readonly record: Span;
}

/** Word writes some twenty parts, a long report full of pictures a few hundred. */
const MOST_ENTRIES = 20_000;

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END_64_LOCATOR = 0x07064b50;
const END_64_LOCATOR_SIZE = 20;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const ZIP_64_EXTRA = 0x0001;
const IN_ZIP_64 = 0xffffffff;

/**
 * Reads the central directory. Names are only ever compared with names that the package refers to, never used as paths: nothing is
 * written anywhere, so `../../x` is a name like any other.
 * @throws GoujiError `damaged-file`, `too-large`
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end } = findDirectory(view);
  if (count > MOST_ENTRIES) {
    throw new GoujiError("too-large", `压缩包里有 ${MOST_ENTRIES} 个以上的文件，不像是 DOCX：请用 Word 或 WPS 打开，另存后再读`);
  }
  const entries: ZipEntry[] = [];
  for (let at = offset; entries.length < count; ) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw damagedDirectory();
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw damagedDirectory();
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...readPlace(view, at, nameEnd, extraEnd),
      record: { start: at, end: next },
    });
    at = next;
  }
  return entries;
}

export function damagedDirectory(cause?: unknown): GoujiError {
  return new GoujiError("damaged-file", "DOCX 文件不完整或已损坏：请重新取得文件，或用 Word、WPS 打开修复后另存再读", { cause });
}

export interface Directory {
  readonly count: number;
  readonly offset: number;
  /** Just past its last entry. */
  readonly end: number;
  /** Where the end record begins. */
  readonly endRecord: number;
  /** Where that of ZIP64 begins, if there is one. */
  readonly endRecord64: number | null;
}

/** The end record stands at the end of the file, behind it at most a comment. */
export function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const directory = readEnd64(view, at) ?? {
      count: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 16, true),
      end: at,
      endRecord: at,
      endRecord64: null,
    };
    if (directory.offset > directory.end) throw damagedDirectory();
    return directory;
  }
  throw damagedDirectory();
}

/** ZIP64 has a record of its own before the old one, where a number may not fit (APPNOTE 4.3.14). */
function readEnd64(view: DataView, end: number): Directory | null {
  const locator = end - END_64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = readUint64(view, locator + 8);
  if (at + END_64_SIZE > locator || view.getUint32(at, true) !== END_64) throw damagedDirectory();
  return { count: readUint64(view, at + 32), offset: readUint64(view, at + 48), end: at, endRecord: end, endRecord64: at };
}

/** Size and offset; where they are full they stand in the extra field, in this order, those that are not left out (APPNOTE 4.5.3). */
function readPlace(view: DataView, entry: number, extra: number, extraEnd: number): Pick<ZipEntry, "packedSize" | "offset"> {
  let packedSize = view.getUint32(entry + 20, true);
  let offset = view.getUint32(entry + 42, true);
  if (packedSize !== IN_ZIP_64 && offset !== IN_ZIP_64) return { packedSize, offset };
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP_64_EXTRA) continue;
    let field = at + 4 + (view.getUint32(entry + 24, true) === IN_ZIP_64 ? 8 : 0);
    const fieldsEnd = Math.min(extraEnd, at + 4 + view.getUint16(at + 2, true));
    const take = (): number => {
      if (field + 8 > fieldsEnd) throw damagedDirectory();
      field += 8;
      return readUint64(view, field - 8);
    };
    if (packedSize === IN_ZIP_64) packedSize = take();
    if (offset === IN_ZIP_64) offset = take();
    break;
  }
  return { packedSize, offset };
}

/** Exact up to 2^53: more is beyond any file, and fails the bounds that every offset is held to. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
