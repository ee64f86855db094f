import { joinBytes } from "../../read/pdf/unpack-stream.js";
import type { Objects } from "./objects.js";
import { damagedFile, readArray, readDictionary, referenceOf, sourceOf, type Dictionary, type Extent } from "./syntax.js";

const ENCODER = new TextEncoder();
/** A page is told by what pages have, should its type be missing. */
const PAGE_KEYS = ["Parent", "Contents", "MediaBox", "Resources"];
/** Of more annotations only the last are asked for their names: that is where ours are. */
const MOST_NAMED = 5000;

/** A page as it is, and the annotations that it has. */
export interface PageSource {
  readonly bytes: Uint8Array;
  readonly generation: number;
  readonly dictionary: Dictionary;
  /** As they are written in its list: references, or in rare files whole annotations. */
  readonly annotations: readonly Uint8Array[];
  /** Their names (/NM), as far as they are plain. */
  readonly names: ReadonlySet<string>;
}

/** @throws GoujiError `damaged-file` */
export function readPage(objects: Objects, number: number): PageSource {
  const source = objects.find(number);
  if (source === null) throw damagedFile();
  const dictionary = readDictionary(source.bytes, source.at);
  const type = dictionary.entries.get("Type");
  const isPage = type === undefined ? PAGE_KEYS.some((key) => dictionary.entries.has(key)) : sourceOf(source.bytes, type) === "/Page";
  if (!isPage) throw damagedFile();
  const value = dictionary.entries.get("Annots");
  const annotations = value === undefined ? [] : listAt(objects, source.bytes, value);
  return { bytes: source.bytes, generation: source.generation, dictionary, annotations, names: new Set(annotations.slice(-MOST_NAMED).flatMap((each) => nameOf(objects, each))) };
}

/**
 * The page with more annotations, every other byte of it as it was. The list becomes the page's own: where it lay in an object by itself, several
 * pages may share it.
 */
export function withAnnotations({ bytes, dictionary, annotations }: PageSource, more: readonly number[]): Uint8Array {
  const blank = ENCODER.encode(" ");
  const list = [...annotations, ...more.map((number) => ENCODER.encode(`${number} 0 R`))].flatMap((each) => [each, blank]);
  const value = dictionary.entries.get("Annots");
  const { start, end } = value ?? { start: dictionary.end - 2, end: dictionary.end - 2 };
  return joinBytes([
    bytes.subarray(dictionary.start, start),
    ENCODER.encode(value === undefined ? " /Annots [" : "["),
    ...list.slice(0, -1),
    ENCODER.encode(value === undefined ? "] " : "]"),
    bytes.subarray(end, dictionary.end),
  ]);
}

function listAt(objects: Objects, bytes: Uint8Array, value: Extent): readonly Uint8Array[] {
  const number = referenceOf(sourceOf(bytes, value));
  const source = number === null ? { bytes, at: value.start } : objects.find(number);
  if (source === null) return [];
  return (readArray(source.bytes, source.at) ?? []).map(({ start, end }) => source.bytes.subarray(start, end));
}

/** What cannot be read of an annotation is no reason to leave the page without ours. */
function nameOf(objects: Objects, annotation: Uint8Array): readonly string[] {
  try {
    const number = referenceOf(sourceOf(annotation, { start: 0, end: annotation.length }));
    const source = number === null ? { bytes: annotation, at: 0 } : objects.find(number);
    const value = source === null ? undefined : readDictionary(source.bytes, source.at).entries.get("NM");
    return value === undefined ? [] : [plainString(sourceOf(source!.bytes, value))];
  } catch {
    return [];
  }
}

/** Programs that save the file anew may write a string in hexadecimal. */
function plainString(source: string): string {
  if (source.startsWith("(")) return source.slice(1, -1);
  return source.slice(1, -1).replace(/\s/gu, "").replace(/../gu, (hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
