import type { Origin } from "../../model/origin.js";
import type { DocumentPart, ParagraphPart, Run } from "../parts.js";
import { separatorBehind } from "./numbering/label-separator.js";
import type { Numbering } from "./numbering/numbering.js";
import type { Draft, ParagraphDraft, ParagraphProperties, TableDraft } from "./story/drafts.js";
import type { Styles } from "./styles/styles.js";
import { layOut } from "./table-grid.js";

/** Makes parts of drafts, in reading order: joins paragraphs whose end is hidden, numbers them, tells headings, resolves merged cells. */
export class Assembler {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #sink: (part: DocumentPart) => void;
  /** Paragraphs that share a line. */
  #line: ParagraphDraft[] = [];

  constructor(styles: Styles, numbering: Numbering, sink: (part: DocumentPart) => void) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#sink = sink;
  }

  add(draft: Draft): void {
    if (draft.kind === "table") {
      this.finish();
      this.#addTable(draft);
      return;
    }
    this.#line.push(draft);
    if (!draft.isEndHidden) this.#endLine(draft);
  }

  /** To be called at the end of the story. */
  finish(): void {
    // Nothing is left of a paragraph with neither words nor an end.
    if (this.#line.length > 0) this.#endLine(null);
  }

  /** `last` is the paragraph whose end ends the line. */
  #endLine(last: ParagraphDraft | null): void {
    const line = this.#line;
    this.#line = [];
    // The paragraph that begins the line has the number; one of which all words are deleted begins nothing.
    const lead = line.find(hasWords) ?? last;
    const part = lead === null ? null : this.#paragraph(lead, line);
    if (part !== null) this.#sink(part);
    for (const { boxes } of line) {
      if (boxes === null) continue;
      for (const draft of boxes) this.add(draft);
      this.finish();
    }
  }

  #paragraph(lead: ParagraphDraft, line: readonly ParagraphDraft[]): ParagraphPart | null {
    const runs: Run[] = line.filter(hasWords).map((draft) => ({ text: draft.text, origin: originOf(draft) }));
    const label = this.#numbering.next(lead.properties);
    if (label !== null) {
      const text = label.text + separatorBehind(label, runs[0]?.text ?? "");
      runs.unshift({ text, origin: { ...originOf(lead), generated: "numbering" } });
    }
    if (runs.length === 0) return null;
    const level = this.#headingLevel(lead.properties);
    return level === null ? { kind: "paragraph", runs } : { kind: "heading", runs, level };
  }

  #headingLevel({ style, outlineLevel }: ParagraphProperties): number | null {
    const { outlineLevel: inherited, isTitle } = this.#styles.paragraph(style);
    const level = outlineLevel ?? inherited;
    if (level !== null && level >= 0 && level < 9) return level + 1;
    return isTitle ? 1 : null;
  }

  #addTable({ rows, origin }: TableDraft): void {
    const grid = layOut(rows, (cell) => {
      const parts: DocumentPart[] = [];
      const inner = new Assembler(this.#styles, this.#numbering, (part) => parts.push(part));
      for (const draft of cell.drafts) inner.add(draft);
      inner.finish();
      // Let go of at once: a table may be as large as the file.
      cell.drafts.length = 0;
      return parts;
    });
    this.#sink({ kind: "table", rows: grid, origin });
  }
}

function hasWords({ text }: ParagraphDraft): boolean {
  return text !== "";
}

function originOf({ part, index }: ParagraphDraft): Origin & { readonly format: "docx" } {
  return { format: "docx", part, paragraph: index, offset: 0 };
}
