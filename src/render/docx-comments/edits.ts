/** A stretch of a text to be replaced; where it is empty, something is put in. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Does all edits at once: their places are those of the text as it was. None may overlap another. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const chunks: string[] = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    chunks.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  chunks.push(text.slice(from));
  return chunks.join("");
}
