import { crc32, deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";

/** A file of a ZIP, with whatever its headers are to claim instead of the truth. */
export interface ZipFile {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly size?: number;
  /** Stands where the file of this name does: the two share their bytes. */
  readonly sameAs?: string;
}

export interface ZipShape {
  /** Sizes and offsets in the fields of ZIP64. */
  readonly isZip64?: boolean;
  /** Sizes and checksum behind the data, not before it. */
  readonly hasDescriptors?: boolean;
  readonly comment?: string;
}

const DESCRIPTOR_FLAG = 1 << 3;
const FULL = 0xffffffff;

/** Writes a ZIP byte by byte (APPNOTE 4.3), for all that a packer would not do. */
export function writeZip(files: readonly ZipFile[], { isZip64 = false, hasDescriptors = false, comment = "" }: ZipShape = {}): Uint8Array {
  const out = new Bytes();
  const directory = new Bytes();
  const offsets = new Map<string, number>();
  for (const file of files) {
    const bytes = typeof file.data === "string" ? strToU8(file.data) : file.data;
    const method = file.method ?? 8;
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const [crc, packedSize, size] = [file.crc ?? crc32(bytes), file.packedSize ?? packed.length, file.size ?? bytes.length];
    const flags = (file.flags ?? 0) | (hasDescriptors ? DESCRIPTOR_FLAG : 0);
    const name = strToU8(file.name);
    const offset = (file.sameAs === undefined ? undefined : offsets.get(file.sameAs)) ?? out.length;
    if (offset === out.length) {
      const known = hasDescriptors ? [0, 0, 0] : [crc, packedSize, size];
      out.u32(0x04034b50).u16(20).u16(flags).u16(method).u32(0).u32(...known).u16(name.length).u16(0).raw(name).raw(packed);
      if (hasDescriptors) out.u32(0x08074b50, crc, packedSize, size);
    }
    offsets.set(file.name, offset);
    directory.u32(0x02014b50).u16(45).u16(20).u16(flags).u16(method).u32(0, crc);
    directory.u32(...(isZip64 ? [FULL, FULL] : [packedSize, size])).u16(name.length).u16(isZip64 ? 28 : 0).u16(0).u16(0).u16(0).u32(0);
    directory.u32(isZip64 ? FULL : offset).raw(name);
    if (isZip64) directory.u16(0x0001).u16(24).u64(size).u64(packedSize).u64(offset);
  }
  const start = out.length;
  out.raw(directory.take());
  const end = out.length;
  if (isZip64) {
    out.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0, 0).u64(files.length).u64(files.length).u64(end - start).u64(start);
    out.u32(0x07064b50, 0).u64(end).u32(1);
  }
  const count = isZip64 ? 0xffff : files.length;
  out.u32(0x06054b50).u16(0).u16(0).u16(count).u16(count).u32(isZip64 ? FULL : end - start, isZip64 ? FULL : start).u16(comment.length).raw(strToU8(comment));
  return out.take();
}

class Bytes {
  readonly #chunks: Uint8Array[] = [];
  length = 0;

  raw(bytes: Uint8Array): this {
    this.#chunks.push(bytes);
    this.length += bytes.length;
    return this;
  }

  u16(value: number): this {
    return this.raw(Uint8Array.of(value & 0xff, (value >>> 8) & 0xff));
  }

  u32(...values: readonly number[]): this {
    for (const value of values) this.u16(value & 0xffff).u16(value >>> 16);
    return this;
  }

  u64(value: number): this {
    return this.u32(value >>> 0, Math.floor(value / 2 ** 32));
  }

  take(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}
