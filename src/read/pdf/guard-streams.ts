import { GoujiError } from "../../model/errors.js";
import { refuseBigUnpacked, type Limits } from "../limits.js";
import { findStreams, type RawStream } from "./find-streams.js";
import { FormCalls, isForm } from "./form-calls.js";
import { StateGauge } from "./state-gauge.js";
import { StringGauge } from "./string-gauge.js";
import { joinBytes } from "./unpack-stream.js";
import { countInflated, countLzw, countRuns, looksInflatable, type Count } from "./unpacked-size.js";

/** What was learnt of a file before it is opened. */
export interface StreamCount {
  /** Pictures large enough to be a scanned page. */
  readonly pictures: number;
}

/** Filters that unpack, with the short names that they also have; the others change each byte by itself or belong to pictures. */
const PACKERS = /\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/gu;
const PICTURE = /\/Subtype\s*\/Image(?![A-Za-z])/u;
/** Font programs (9.9): of them only those that are used are unpacked. */
const FONT = /\/Length[123]\s|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)(?![A-Za-z0-9])/u;
/** What is not only unpacked but read as well takes longer, objects outside of streams most of all: pdf.js goes through them again and again. */
const CONTENT_WEIGHT = 2;
const OBJECT_WEIGHT = 10;
/** Pixels of a scanned page's shorter side. */
const LEAST_SCAN = 400;

/**
 * Adds up what the streams of a file unpack to, before pdf.js unpacks them into memory, and strikes out its pictures, which text does not need, so
 * that they are never unpacked. `bytes` is changed.
 * @throws GoujiError `too-large`
 */
export function guardStreams(bytes: Uint8Array, limits: Limits): StreamCount {
  let unpacked = 0;
  let pictures = 0;
  let before = 0;
  let objects = 0;
  const forms = new FormCalls();
  const count = (more: number, weight: number): void => {
    unpacked += more * weight;
    refuseBigUnpacked(unpacked, limits);
  };
  const countObjects = (from: number, to: number): void => {
    objects += to - from;
    if (objects * OBJECT_WEIGHT > limits.maxUnpackedBytes) refuseOdd("过多的对象");
    if (!new StringGauge().take(bytes.subarray(from, to))) refuseOdd("过长的数据");
  };
  for (const stream of findStreams(bytes)) {
    countObjects(before, stream.start);
    before = stream.end;
    if (PICTURE.test(stream.head)) {
      if (isLarge(stream)) pictures++;
      strikeOut(bytes, stream);
    } else if (FONT.test(stream.head)) {
      countStream(bytes, stream, (size) => {
        count(size, 1);
      });
    } else {
      const content = readContent(bytes, stream, (size) => {
        count(size, CONTENT_WEIGHT);
      });
      if (content !== null) forms.add(stream.head, content);
    }
  }
  countObjects(before, bytes.length);
  if (forms.areTooMany()) refuseOdd("层层相套的图形");
  return { pictures };
}

/** Counts a stream that is read and not only unpacked; gives its content where it is a form. */
function readContent(bytes: Uint8Array, stream: RawStream, count: (size: number) => void): Uint8Array | null {
  const gauge = new StringGauge();
  const states = new StateGauge();
  const chunks: Uint8Array[] = [];
  const keeps = isForm(stream.head);
  countStream(bytes, stream, (size, chunk) => {
    count(size);
    if (chunk === undefined) return;
    if (!gauge.take(chunk)) refuseOdd("过长的数据");
    if (!states.take(chunk)) refuseOdd("层层相套的图形");
    if (keeps) chunks.push(chunk);
  });
  return keeps ? joinBytes(chunks) : null;
}

function countStream(bytes: Uint8Array, { head, start, end }: RawStream, count: Count): void {
  const packers = [...head.matchAll(PACKERS)].map((match) => match[1]!);
  if (packers.length > 1) {
    refuseOdd("反复压缩的数据");
  }
  const packed = bytes.subarray(start, end);
  // What begins as Flate data do is counted whatever its dictionary says, which may lie further off or in another object.
  if (looksInflatable(packed)) countInflated(packed, count);
  else if (packers[0]?.startsWith("LZW") === true) countLzw(packed, count);
  else if (packers[0]?.startsWith("R") === true) countRuns(packed, count);
  else if (!head.includes("/Filter")) count(packed.length, packed);
}

function refuseOdd(what: string): never {
  throw new GoujiError("too-large", `这个 PDF 里有${what}，不像正常的文件：请用生成它的软件另存一份再读`);
}

function isLarge({ head }: RawStream): boolean {
  const width = Number(/\/Width\s+(\d+)/u.exec(head)?.[1] ?? 0);
  const height = Number(/\/Height\s+(\d+)/u.exec(head)?.[1] ?? 0);
  return Math.min(width, height) >= LEAST_SCAN;
}

/** Without its first bytes no filter takes the data for its own. */
function strikeOut(bytes: Uint8Array, { start, end }: RawStream): void {
  bytes.fill(0, start, Math.min(start + 2, end));
}
