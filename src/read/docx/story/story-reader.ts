import { refuseLongText, refuseManyCells, type Limits } from "../../limits.js";
import type { TrackedChanges } from "../../reader.js";
import type { XmlHandler, XmlTag } from "../package/xml-stream.js";
import type { Styles } from "../styles/styles.js";
import { NO_PROPERTIES, type Draft, type ParagraphDraft } from "./drafts.js";
import { Fields } from "./fields.js";
import { newFrame, type Frame, type RunState } from "./frame.js";
import { SKIP, type Opened, type ReaderTable } from "./reader-table.js";
import type { Skipped } from "./skipped.js";
import type { StoryObserver } from "./story-observer.js";

/** What all stories of a file share. */
export interface StoryContext {
  readonly limits: Limits;
  readonly trackedChanges: TrackedChanges;
  readonly styles: Styles;
  readonly skipped: Skipped;
  readonly observer?: StoryObserver | undefined;
}

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
}

const TRANSPARENT: Opened = {};

/**
 * Reads a story (17.2: the body, a header, the notes) as it streams by: looks up each element in the table of readers that its parent
 * gave, and keeps what is open. Depth is a stack of its own.
 */
export class StoryReader implements XmlHandler {
  readonly part: string;
  readonly context: StoryContext;
  readonly notes: NoteReference[] = [];
  /** Relationships of the headers that the sections name. */
  readonly headers: string[] = [];
  /** Whether page numbers are left out, as they are in a header. */
  readonly isMargin: boolean;
  frame: Frame;
  /** The last character that was shown; asking the paragraph would copy its text each time. */
  before = "";
  readonly #sink: (draft: Draft) => void;
  readonly #observer: StoryObserver | undefined;
  readonly #opened: Opened[] = [];
  readonly #tables: ReaderTable[];
  #table: ReaderTable;
  /** Elements open inside of a skipped one, itself included. */
  #skipped = 0;
  #paragraphs = 0;
  #cells = 0;
  #isBroken = false;

  constructor(part: string, context: StoryContext, root: ReaderTable, sink: (draft: Draft) => void, isMargin = false) {
    this.part = part;
    this.context = context;
    this.isMargin = isMargin;
    this.#sink = sink;
    this.#observer = context.observer;
    this.#table = root;
    this.#tables = [];
    this.frame = newFrame(null, new Fields());
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    if (name === "w:p") this.#paragraphs++;
    this.#observer?.open(this, tag);
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    const read = this.#table.readers[name];
    const opened = read === undefined ? (this.#table.others === "skipped" ? SKIP : undefined) : read(this, tag);
    if (opened === SKIP) {
      this.#skipped = 1;
      return;
    }
    this.#opened.push(opened ?? TRANSPARENT);
    this.#tables.push(this.#table);
    if (opened?.table !== undefined) this.#table = opened.table;
  }

  close(_name: string, position: number): void {
    if (this.#skipped > 0) this.#skipped--;
    else {
      this.#opened.pop()!.close?.();
      this.#table = this.#tables.pop()!;
    }
    this.#observer?.close(this, position);
  }

  text(text: string): void {
    const { text: take } = this.#opened.at(-1) ?? TRANSPARENT;
    if (this.#skipped > 0 || take === undefined) return;
    // Before it is copied: one text may be as large as all that was unpacked.
    refuseLongText(text.length, this.context.limits);
    take(text);
  }

  /** The `w:p` whose start tag is being read, or was the last. */
  get paragraphIndex(): number {
    return this.#paragraphs - 1;
  }

  newParagraph(): ParagraphDraft {
    this.before = "";
    return { kind: "paragraph", part: this.part, index: this.paragraphIndex, text: "", properties: NO_PROPERTIES, isEndHidden: false, boxes: null };
  }

  /** Adds what has been read: behind the paragraph that it stands in, where there is one. */
  add(draft: Draft): void {
    const { paragraph, drafts } = this.frame;
    if (paragraph !== null) (paragraph.boxes ??= []).push(draft);
    else if (drafts !== null) drafts.push(draft);
    else this.#sink(draft);
  }

  /** Reads into drafts of their own until the element that began it closes with what is returned here. */
  enterFrame(drafts: Draft[], fields = new Fields()): () => void {
    const outer = this.frame;
    this.frame = newFrame(drafts, fields);
    return () => {
      this.frame = outer;
    };
  }

  /** Counts the places of the grid that a cell takes. @throws GoujiError `too-large` */
  countCells(places: number): void {
    this.#cells += places;
    refuseManyCells(this.#cells, this.context.limits);
  }

  get isShown(): boolean {
    const { run, fields } = this.frame;
    if (fields.isInstruction || (this.isMargin && fields.isPageNumber)) return false;
    return run === null || !(run.isMark || this.isHidden(run));
  }

  /** Words that the open paragraph shows, unless something hides them. */
  addText(text: string): void {
    const { paragraph } = this.frame;
    if (paragraph === null || text === "" || !this.isShown) return;
    if (this.#isBroken && paragraph.text !== "") paragraph.text += "\n";
    this.#isBroken = false;
    this.#observer?.words(this, paragraph, text);
    this.before = text.slice(-1);
    paragraph.text += text;
  }

  /** A page or column ends here: a new line, where words stand before it and behind. */
  breakPage(): void {
    this.#isBroken = this.isShown;
  }

  endParagraph(): void {
    this.#isBroken = false;
    this.frame.fields.endParagraph();
  }

  isHidden(run: RunState): boolean {
    run.isHidden ??= run.vanish ?? this.context.styles.isHidden(this.frame.paragraph?.properties.style ?? null, run.style);
    return run.isHidden;
  }
}
