import type { Document } from "../../../src/model/document.js";
import { readHtml as read } from "../../../src/read/html/read-html.js";
import { DEFAULT_LIMITS, type Limits } from "../../../src/read/limits.js";

/** Reads a saved page with the default settings. */
export function readHtml(input: Uint8Array | string, limits: Partial<Limits> = {}): Document {
  return read(input, { name: "page.html", limits: { ...DEFAULT_LIMITS, ...limits }, trackedChanges: "accepted" });
}

/** What a person checks of a document: its blocks with their words, its tables cell by cell. */
export function outlineOf({ text, blocks, grids, margin, messages }: Document): object {
  return {
    margin,
    messages,
    blocks: blocks.map(({ kind, level, span }) => `${kind}${level ?? ""}: ${text.slice(span.start, span.end)}`),
    tables: grids.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end)).join(" | "))),
    text: text.split("\n"),
  };
}
