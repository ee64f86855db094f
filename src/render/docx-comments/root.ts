import type { XmlHandler, XmlTag } from "../../read/docx/package/xml-stream.js";
import type { Edit } from "./edits.js";
import { contentEndOf, isEmptyTag, rawNameOf, type Element } from "./element.js";

interface Take {
  readonly open: (tag: XmlTag) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Finds the root of a part, and shows each element that opens and each text on the way. */
export class RootReader implements XmlHandler {
  readonly root: Element & { openEnd: number } = { name: "", parent: null, openEnd: -1, end: -1, isKept: false, properties: null, isClosed: false };
  readonly #take: Take;
  #depth = 0;

  constructor(take: Take) {
    this.#take = take;
  }

  open(tag: XmlTag): void {
    if (this.#depth++ === 0) this.root.openEnd = tag.position;
    this.#take.open(tag);
  }

  text(text: string): void {
    this.#take.text?.(text);
  }

  close(name: string, position: number): void {
    this.#take.close?.(name);
    if (--this.#depth === 0) this.root.end = position;
  }
}

/** Puts content in behind all that the root has. */
export function appendTo(source: string, root: Element, content: string): Edit {
  if (!isEmptyTag(source, root)) return { start: contentEndOf(source, root), end: contentEndOf(source, root), text: content };
  return { start: root.end - 2, end: root.end, text: `>${content}</${rawNameOf(source, root)}>` };
}

/** The prefix of the root, with its colon: elements of the root's namespace have it, too. */
export function prefixOf(source: string, root: Element): string {
  return /^(?:[^:]*:)?/.exec(rawNameOf(source, root))![0];
}
