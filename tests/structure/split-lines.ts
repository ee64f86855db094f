import type { Block, Document } from "../../src/model/document.js";

/** A document of one block a line that is not empty; lines that start with `|` make a table. */
export function splitLines(text: string, name: string | null = null): Document {
  const blocks: Block[] = [];
  let start = 0;
  text.split("\n").forEach((line, index) => {
    const words = line.trim();
    if (words !== "") {
      const from = start + line.indexOf(words);
      blocks.push({
        kind: words.startsWith("|") ? "table" : "paragraph",
        span: { start: from, end: from + words.length },
        origin: { format: "text", line: index + 1 },
      });
    }
    start += line.length + 1;
  });
  return { text, source: { format: "text", name }, blocks, grids: [], pieces: [], margin: [], messages: [] };
}
