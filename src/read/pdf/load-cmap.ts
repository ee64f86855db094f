/** What pdf.js asks for, as the name of a file: `GBK-EUC-H.bcmap`. */
interface BinaryRequest {
  readonly kind: string;
  readonly filename: string;
}

const PACKED = ".bcmap";

/**
 * Hands pdf.js the data that it does not hold itself. The character maps come with gouji, so that nothing is read from a disk or fetched; they are
 * loaded when the first file asks. Fonts and programs for drawing are not needed for text, and what is missing is missing.
 */
export class CMapSource {
  async fetch({ filename }: BinaryRequest): Promise<Uint8Array> {
    const { CHINESE_CMAPS } = await import("./cmaps/chinese-cmaps.js");
    const name = filename.endsWith(PACKED) ? filename.slice(0, -PACKED.length) : filename;
    const map = Object.hasOwn(CHINESE_CMAPS, name) ? CHINESE_CMAPS[name] : undefined;
    if (map === undefined) throw new Error(`${filename} is not part of gouji`);
    // pdf.js may hand the buffer over to its worker, after which it is empty.
    return map.slice();
  }
}
