import type { StoryReader } from "./story-reader.js";
import type { XmlTag } from "../package/xml-stream.js";

/** How an element is read once it is open. */
export interface Opened {
  /** How its children are read; as its siblings are, unless given. */
  readonly table?: ReaderTable;
  readonly text?: (text: string) => void;
  readonly close?: () => void;
}

/** Nothing inside of the element is read. */
export const SKIP = Symbol("skip");

/** Called at the start tag. Gives nothing where the element is transparent: its children are read as if it were not there. */
export type ElementReader = (story: StoryReader, tag: XmlTag) => Opened | typeof SKIP | undefined;

export interface ReaderTable {
  readonly readers: Readonly<Record<string, ElementReader>>;
  /** What has no reader: a container of content is transparent, a property that is not wanted is skipped. */
  readonly others: "transparent" | "skipped";
}

export const skip: ElementReader = () => SKIP;

/** For an element that is all in its start tag. */
export function onOpen(read: (story: StoryReader, tag: XmlTag) => void): ElementReader {
  return (story, tag) => {
    read(story, tag);
    return undefined;
  };
}
