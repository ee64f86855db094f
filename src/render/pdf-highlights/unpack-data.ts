import { findStreams, type RawStream } from "../../read/pdf/find-streams.js";
import { unpackStream } from "../../read/pdf/unpack-stream.js";
import { damagedFile, skipSpace, sourceOf, type Dictionary } from "./syntax.js";

const UNPREDICTED = 1;
const FIRST_PNG = 10;

/** What the streams of a file that hold objects and cross-references unpack to, all of them together bounded. */
export class StreamData {
  readonly #bytes: Uint8Array;
  #streams: ReadonlyMap<number, RawStream> | null = null;
  #left: number;

  constructor(bytes: Uint8Array, mostUnpacked: number) {
    this.#bytes = bytes;
    this.#left = mostUnpacked;
  }

  /** The data of the stream whose dictionary this is, in the bytes of the file. @throws GoujiError `damaged-file` */
  of(dictionary: Dictionary): Uint8Array {
    const keyword = skipSpace(this.#bytes, dictionary.end);
    this.#streams ??= new Map([...findStreams(this.#bytes)].map((stream) => [stream.start, stream]));
    const after = this.#bytes.subarray(keyword + 6, keyword + 8);
    const stream = this.#streams.get(keyword + 6 + (after[0] === 0x0d && after[1] === 0x0a ? 2 : 1));
    if (stream === undefined) throw damagedFile();
    const head = sourceOf(this.#bytes, dictionary);
    const predictor = numberIn(head, "Predictor") ?? UNPREDICTED;
    const data = unpackStream(this.#bytes.subarray(stream.start, stream.end), head.replace(/\/Predictor\s{0,9}\d+/u, ""), this.#left);
    if (data === null) throw damagedFile();
    this.#left -= data.length;
    return predictor < FIRST_PNG ? data : unpredict(data, numberIn(head, "Columns") ?? 1);
  }
}

export function numberIn(head: string, key: string): number | null {
  const value = new RegExp(`/${key}\\s{0,9}(\\d{1,10})(?![\\d.])`, "u").exec(head)?.[1];
  return value === undefined ? null : Number(value);
}

/** Undoes the prediction of PNG (ISO 32000-1 7.4.4.4; PNG 9.2) for data of one byte a sample, as cross-references are. */
function unpredict(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (columns + 1)];
    const from = row * columns;
    for (let column = 0; column < columns; column++) {
      const raw = data[row * (columns + 1) + 1 + column]!;
      const left = column > 0 ? out[from + column - 1]! : 0;
      const up = row > 0 ? out[from + column - columns]! : 0;
      const corner = row > 0 && column > 0 ? out[from + column - columns - 1]! : 0;
      out[from + column] = raw + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      if (toLeft <= toUp && toLeft <= toCorner) return left;
      return toUp <= toCorner ? up : corner;
    }
    default:
      return 0;
  }
}
