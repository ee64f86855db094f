import { GoujiError } from "../../../model/errors.js";
import { CONTENT } from "./content-readers.js";
import type { DocxFile } from "../package/docx-file.js";
import type { Draft } from "./drafts.js";
import { SKIP, type ReaderTable } from "./reader-table.js";
import { Skipped } from "./skipped.js";
import { StoryReader, type NoteReference, type StoryContext } from "./story-reader.js";

/** What the body refers to. */
export interface MainStory {
  readonly notes: readonly NoteReference[];
  readonly headers: readonly string[];
}

/**
 * Reads the main part; each paragraph and table of the body goes to `sink` as soon as it is closed.
 * @throws GoujiError as `DocxFile.read`, and `damaged-file` for a part that is no word document
 */
export function readMain(file: DocxFile, part: string, context: StoryContext, sink: (draft: Draft) => void): MainStory {
  let isDocument = false;
  const root: ReaderTable = {
    others: "skipped",
    readers: {
      "w:document": () => {
        isDocument = true;
        return undefined;
      },
      "w:body": () => ({ table: CONTENT }),
    },
  };
  const story = new StoryReader(part, context, root, sink);
  file.read(part, story);
  if (!isDocument) throw new GoujiError("damaged-file", `DOCX 文件的 ${part} 不是 Word 正文：请用 Word 或 WPS 打开修复后另存再读`);
  return story;
}

const NOTES_PARTS = { footnote: "footnotes", endnote: "endnotes" } as const;

/** Reads the notes that the body refers to, in that order, footnotes first. Separators are notes, too, of other types (17.11.9), and nothing refers to them. */
export function readNotes(
  file: DocxFile,
  references: readonly NoteReference[],
  partOf: (type: string) => string | undefined,
  context: StoryContext,
): readonly Draft[] {
  return (["footnote", "endnote"] as const).flatMap((kind) => {
    const ids = new Set(references.filter((reference) => reference.kind === kind).map(({ id }) => id));
    const part = partOf(NOTES_PARTS[kind]);
    if (ids.size === 0 || part === undefined) return [];
    const notes = file.readSecondary(part, kind === "footnote" ? "脚注" : "尾注", () => openNotes(part, kind, ids, context));
    return notes === null ? [] : [...ids].flatMap((id) => notes.get(id) ?? []);
  });
}

function openNotes(part: string, kind: NoteReference["kind"], ids: ReadonlySet<string>, context: StoryContext): { handler: StoryReader; result: ReadonlyMap<string, readonly Draft[]> } {
  const result = new Map<string, readonly Draft[]>();
  const root: ReaderTable = {
    others: "skipped",
    readers: {
      [`w:${kind}s`]: () => undefined,
      [`w:${kind}`]: (story, tag) => {
        const id = tag.get("w:id") ?? "";
        if (!ids.has(id)) return SKIP;
        const drafts: Draft[] = [];
        result.set(id, drafts);
        return { table: CONTENT, close: story.enterFrame(drafts) };
      },
    },
  };
  return { handler: new StoryReader(part, context, root, () => {}), result };
}

/** The lines of the page headers, each once, without page numbers. Pictures in them are nothing that a reader would miss. */
export function readHeaders(file: DocxFile, parts: readonly (string | undefined)[], context: StoryContext): readonly string[] {
  const lines = new Set<string>();
  for (const part of new Set(parts)) {
    if (part === undefined) continue;
    const found = file.readSecondary(part, "页眉", () => openHeader(part, { ...context, skipped: new Skipped() }));
    for (const line of found ?? []) lines.add(line);
  }
  return [...lines];
}

function openHeader(part: string, context: StoryContext): { handler: StoryReader; result: readonly string[] } {
  const result: string[] = [];
  const root: ReaderTable = { others: "skipped", readers: { "w:hdr": () => ({ table: CONTENT }) } };
  return { handler: new StoryReader(part, context, root, (draft) => collectLines(draft, result), true), result };
}

/** What is left of `第 1 页 共 9 页` or `— 1 —` when the numbers are gone. */
const PAGE_REST = /^[\s第页共/—－–\-·.．]*$/;

function collectLines(draft: Draft, lines: string[]): void {
  if (draft.kind === "table") {
    for (const { cells } of draft.rows) for (const cell of cells) for (const inner of cell.drafts) collectLines(inner, lines);
    return;
  }
  for (const line of draft.text.split("\n")) if (!PAGE_REST.test(line)) lines.push(line.trim());
  for (const inner of draft.boxes ?? []) collectLines(inner, lines);
}
