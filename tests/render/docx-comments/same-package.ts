import { unzipSync } from "fflate";
import { expect } from "vitest";
import { decode, readComments } from "./read-comments.js";
import { takeOut } from "./take-out.js";

/** What annotating a file may change; every other part is the same to the byte. */
export interface Changes {
  readonly main?: string;
}

/** Fails unless the copy differs from the file in comments, their marks and what makes the part of comments known, and in nothing else. */
export function expectOnlyComments(copy: Uint8Array, file: Uint8Array, { main = "word/document.xml" }: Changes = {}): void {
  const [before, after] = [unzipSync(file), unzipSync(copy)];
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const relationships = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const comments = `${folder}comments.xml`;
  const names = Object.keys(before);
  expect(Object.keys(after).slice(0, names.length), "the order of the parts").toEqual(names);
  expect(Object.keys(after).slice(names.length).filter((name) => name !== comments && name !== relationships), "new parts").toEqual([]);

  const earlier = new Set(readComments(file, main).map(({ id }) => id));
  const ids = new Set(readComments(copy, main).flatMap(({ id }) => (earlier.has(id) ? [] : [id])));
  for (const name of names) {
    const [old, now] = [before[name]!, after[name]!];
    if (name === main) expect(takeOut(decode(now), decode(old), ids), name).toBe(decode(old));
    else if ([relationships, comments, "[Content_Types].xml"].includes(name)) expectAppended(decode(now), decode(old), name);
    else expect(Buffer.compare(Buffer.from(now), Buffer.from(old)), name).toBe(0);
  }
}

/** The new part is the old one with something before the end tag of its root. */
function expectAppended(now: string, old: string, name: string): void {
  if (now === old) return;
  const end = old.lastIndexOf("<");
  const isEmpty = !old.startsWith("</", end);
  const head = isEmpty ? old.slice(0, old.lastIndexOf("/>")) : old.slice(0, end);
  expect(now.slice(0, head.length), name).toBe(head);
  if (!isEmpty) expect(now.endsWith(old.slice(end)), name).toBe(true);
}
