import type { XmlTag } from "../../read/docx/package/xml-stream.js";
import type { ParagraphDraft } from "../../read/docx/story/drafts.js";
import type { StoryObserver } from "../../read/docx/story/story-observer.js";
import type { StoryReader } from "../../read/docx/story/story-reader.js";
import type { Element } from "./element.js";

/** Words that one element gives a paragraph. */
export interface Words {
  /** In the paragraph's own words. */
  readonly offset: number;
  readonly text: string;
  readonly element: Element;
  /** The fields that they are the result of, the outermost first. */
  readonly fields: readonly Field[];
  /** A raised number is read as a whole: cut in two, it would be read as others. */
  readonly isRaised: boolean;
}

/** A field that is written as a row of runs (17.16.18). */
export interface Field {
  readonly begin: Element;
  /** The `w:fldChar` that ends it, once that has been read. */
  end: Element | null;
}

/** A paragraph with its words as the reader took them, and where they stand in the part. */
export interface ParagraphMap {
  readonly element: Element;
  readonly words: Words[];
  /** The note that it belongs to: `footnote 2`. */
  readonly note: string | null;
}

/** Controls whose content is bound to data, chosen or plain text (17.5.2): Word writes it anew or allows no marks in it. */
const CLOSING: ReadonlySet<string> = new Set(["w:dataBinding", "w:text", "w:date", "w:dropDownList", "w:comboBox"]);
/** Nobody nests as many; of a file that forgets to end them no more are remembered at each word. */
const DEEPEST_FIELD = 50;
const COMMENT_MARKS: ReadonlySet<string> = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);
const NOTES: Readonly<Record<string, string>> = { "w:footnote": "footnote", "w:endnote": "endnote" };

/** Keeps, while a file is read, where its paragraphs have their words. Of no other paragraph than those that are wanted is anything kept. */
export class StoryMap implements StoryObserver {
  readonly paragraphs = new Map<string, ParagraphMap>();
  /** The mark of each note in the body, by `footnote 2`. */
  readonly noteMarks = new Map<string, Element>();
  /** Of the comments that the file has: those whose marks stand in its stories. */
  readonly commentIds = new Set<string>();
  readonly #isWanted: (part: string, paragraph: number) => boolean;
  #part = "";
  #top: Element | null = null;
  #note: string | null = null;
  #noteCount = 0;
  /** Those that are open. */
  #fields: Field[] = [];

  constructor(isWanted: (part: string, paragraph: number) => boolean) {
    this.#isWanted = isWanted;
  }

  open(story: StoryReader, tag: XmlTag): void {
    const { name } = tag;
    if (story.part !== this.#part || this.#top === null) this.#enter(story);
    const element: Element = { name, parent: this.#top, openEnd: tag.position, end: -1, isKept: false, properties: null, isClosed: false };
    this.#top = element;
    const { parent } = element;
    if (name === "w:t" || name === "w:delText" || name === "m:t") element.isKept = tag.get("xml:space") === "preserve";
    else if (name === "w:rPr" && parent?.name === "w:r") parent.properties ??= element;
    else if (name === "w:p") this.#addParagraph(story, element);
    else if (COMMENT_MARKS.has(name)) this.commentIds.add(tag.get("w:id") ?? "");
    else if (name === "w:fldChar") this.#readField(element, tag.get("w:fldCharType"));
    else if (CLOSING.has(name) && parent?.name === "w:sdtPr" && parent.parent !== null) parent.parent.isClosed = true;
    else if (NOTES[name] !== undefined) this.#note = `${NOTES[name]} ${tag.get("w:id") ?? ""}`;
  }

  words(story: StoryReader, paragraph: ParagraphDraft, text: string): void {
    const map = this.paragraphs.get(keyOf(story.part, paragraph.index));
    if (map === undefined) return;
    const isRaised = story.frame.run?.isRaised === true;
    map.words.push({ offset: paragraph.text.length, text, element: this.#top!, fields: this.#fields.slice(0, DEEPEST_FIELD), isRaised });
  }

  close(story: StoryReader, position: number): void {
    const element = this.#top!;
    element.end = position;
    this.#top = element.parent;
    // Only now: what a field without a result prints comes from its end.
    if (element === this.#fields.at(-1)?.end) this.#fields.pop();
    // Those that are hidden or deleted are no references to the reader, either.
    for (; this.#noteCount < story.notes.length; this.#noteCount++) {
      const { kind, id } = story.notes[this.#noteCount]!;
      if (!this.noteMarks.has(`${kind} ${id}`)) this.noteMarks.set(`${kind} ${id}`, element);
    }
  }

  paragraph(part: string, index: number): ParagraphMap | undefined {
    return this.paragraphs.get(keyOf(part, index));
  }

  #enter(story: StoryReader): void {
    this.#part = story.part;
    this.#top = null;
    this.#note = null;
    this.#noteCount = 0;
    this.#fields = [];
  }

  #addParagraph({ part, paragraphIndex }: StoryReader, element: Element): void {
    if (!this.#isWanted(part, paragraphIndex)) return;
    this.paragraphs.set(keyOf(part, paragraphIndex), { element, words: [], note: this.#note });
  }

  #readField(element: Element, type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === "begin") this.#fields.push({ begin: element, end: null });
    else if (type === "end" && field !== undefined) field.end = element;
  }
}

function keyOf(part: string, paragraph: number): string {
  return `${paragraph} ${part}`;
}
