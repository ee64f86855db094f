import { Inflate } from "fflate";
import { GoujiError } from "../../../model/errors.js";
import { refuseBigUnpacked, type Limits } from "../../limits.js";
import { Crc32 } from "./crc32.js";
import { damagedDirectory, readZipDirectory, type ZipEntry } from "./zip-directory.js";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Flags (APPNOTE 4.4.4): encrypted, strongly encrypted, directory encrypted. */
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
/** A byte of DEFLATE gives at most 1032: no more than some 4 MB come before the limit is looked at again. */
const DEFLATED_CHUNK = 4 * 1024;
const STORED_CHUNK = 256 * 1024;

/**
 * The parts of a DOCX. Only those that are asked for are unpacked, chunk by chunk: sizes that the directory claims are never believed,
 * and all that comes out counts against one limit, however many entries share the same bytes.
 */
export class DocxPackage {
  readonly #bytes: Uint8Array;
  readonly #limits: Limits;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #doubled = new Set<string>();
  #unpacked = 0;

  /** @throws GoujiError `damaged-file`, `too-large` */
  constructor(bytes: Uint8Array, limits: Limits) {
    this.#bytes = bytes;
    this.#limits = limits;
    for (const entry of readZipDirectory(bytes)) {
      const key = partKey(entry.name);
      if (this.#entries.has(key)) this.#doubled.add(key);
      this.#entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name));
  }

  /**
   * Unpacks a part into `take`. What was taken counts only once this returns: the checksum comes last.
   * @throws GoujiError `damaged-file`, `encrypted-file`, `too-large`
   */
  unpack(name: string, take: (chunk: Uint8Array, isLast: boolean) => void): void {
    const key = partKey(name);
    const entry = this.#entries.get(key);
    if (entry === undefined) throw new GoujiError("damaged-file", `DOCX 文件里缺少 ${name}：请用 Word 或 WPS 打开修复后另存再读`);
    // Two parts of one name: which of them the author saw cannot be known (OPC 6.2.2.3).
    if (this.#doubled.has(key)) throw damagedDirectory();
    if ((entry.flags & ENCRYPTED) !== 0) {
      throw new GoujiError("encrypted-file", "DOCX 文件的内容加了密：请去掉密码，另存后再读");
    }
    const crc = new Crc32();
    inflate(this.#packed(entry), entry.method, (chunk, isLast) => {
      this.#unpacked += chunk.length;
      refuseBigUnpacked(this.#unpacked, this.#limits);
      crc.add(chunk);
      take(chunk, isLast);
    });
    if (crc.value !== entry.crc) throw damagedDirectory();
  }

  #packed({ offset, packedSize }: ZipEntry): Uint8Array {
    const bytes = this.#bytes;
    if (offset + LOCAL_HEADER_SIZE > bytes.length) throw damagedDirectory();
    const header = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_HEADER_SIZE);
    if (header.getUint32(0, true) !== LOCAL_HEADER) throw damagedDirectory();
    const start = offset + LOCAL_HEADER_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
    if (start + packedSize > bytes.length) throw damagedDirectory();
    return bytes.subarray(start, start + packedSize);
  }
}

/** Part names are the same whatever their case (OPC 6.2.2.3); some packers write `\`. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function inflate(packed: Uint8Array, method: number, take: (chunk: Uint8Array, isLast: boolean) => void): void {
  if (method === STORED) {
    for (let at = 0; at < packed.length; at += STORED_CHUNK) take(packed.subarray(at, at + STORED_CHUNK), false);
    take(packed.subarray(packed.length), true);
    return;
  }
  if (method !== DEFLATED) throw damagedDirectory();
  let thrown: unknown;
  const stream = new Inflate((chunk, isLast) => {
    // What `take` throws must not be mistaken for damage to the stream.
    try {
      take(chunk, isLast);
    } catch (error) {
      thrown = error;
    }
  });
  for (let at = 0; at < packed.length || at === 0; at += DEFLATED_CHUNK) {
    const end = at + DEFLATED_CHUNK;
    try {
      stream.push(packed.subarray(at, end), end >= packed.length);
    } catch (error) {
      throw damagedDirectory(error);
    }
    if (thrown !== undefined) throw thrown;
  }
}
