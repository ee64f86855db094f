import { fileURLToPath } from "node:url";
import type { Document } from "../../../src/model/document.js";
import { readDocx } from "../../../src/read/docx/read-docx.js";
import { DEFAULT_LIMITS, type Limits } from "../../../src/read/limits.js";
import type { TrackedChanges } from "../../../src/read/reader.js";

export const FIXTURES = fileURLToPath(new URL("../../../fixtures/read/docx/", import.meta.url));

/** Reads with the default settings, unless said otherwise. */
export function read(bytes: Uint8Array, options: { readonly trackedChanges?: TrackedChanges; readonly limits?: Partial<Limits> } = {}): Document {
  return readDocx(bytes, { name: null, limits: { ...DEFAULT_LIMITS, ...options.limits }, trackedChanges: options.trackedChanges ?? "accepted" });
}

/** The text without the labels that numbering generated. */
export function withoutLabels({ text, pieces }: Document): string {
  let rest = "";
  let from = 0;
  for (const { span, origin } of pieces) {
    if (origin.format !== "docx" || origin.generated === undefined) continue;
    rest += text.slice(from, span.start);
    from = span.end;
  }
  return rest + text.slice(from);
}

/** What a fixture's `expected.json` holds: everything that a reader of it would want to check by eye. */
export function digest(document: Document): string {
  const { text, blocks, grids, pieces, margin, messages } = document;
  const labels = pieces.flatMap(({ span, origin }) =>
    origin.format === "docx" && origin.generated !== undefined ? [{ label: text.slice(span.start, span.end), paragraph: origin.paragraph }] : [],
  );
  const digested = {
    lines: text.split("\n"),
    blocks: blocks.map(({ kind, level, span, origin }) => [
      level === undefined ? kind : `${kind} ${level}`,
      origin.format === "docx" ? `${origin.part}#${origin.paragraph}` : "",
      text.slice(span.start, Math.min(span.end, span.start + 12)),
    ].join(" | ")),
    tables: grids.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end)).join(" | "))),
    labels: labels.map(({ label, paragraph }) => `${paragraph} ${label}`),
    margin,
    messages: messages.map(({ code, message }) => `${code}: ${message}`),
  };
  return `${JSON.stringify(digested, null, 1)}\n`;
}
