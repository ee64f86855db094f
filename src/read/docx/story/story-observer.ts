import type { XmlTag } from "../package/xml-stream.js";
import type { ParagraphDraft } from "./drafts.js";
import type { StoryReader } from "./story-reader.js";

/**
 * Told of each element of a story and of the words that the reader takes from it, so that whoever writes into the file finds them
 * where the reader did. Positions are those of `XmlTag`.
 */
export interface StoryObserver {
  /** Before the element is read; those that are skipped come, too. */
  open(story: StoryReader, tag: XmlTag): void;
  /** Words are about to be added to those that the paragraph has; the element that they come from is the last that was opened and not closed. */
  words(story: StoryReader, paragraph: ParagraphDraft, text: string): void;
  /** After the element has been read. */
  close(story: StoryReader, position: number): void;
}
