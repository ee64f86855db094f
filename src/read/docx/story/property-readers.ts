import { NO_PROPERTIES, type Merge, type ParagraphProperties } from "./drafts.js";
import { onOpen, SKIP, type ElementReader, type ReaderTable } from "./reader-table.js";
import type { StoryReader } from "./story-reader.js";
import type { XmlTag } from "../package/xml-stream.js";
import { isOn, wholeNumber } from "../package/xml-values.js";

/** Word has no more columns than this in a table; a larger span is taken for as many. */
const MOST_COLUMNS = 63;

/** What a run says of itself (17.3.2.28). */
export const RUN_PROPERTIES: ReaderTable = {
  others: "skipped",
  readers: {
    "w:rStyle": onOpen((story, tag) => {
      if (story.frame.run !== null) story.frame.run.style = tag.get("w:val") ?? null;
    }),
    "w:vanish": onOpen((story, tag) => {
      if (story.frame.run !== null) story.frame.run.vanish = isOn(tag);
    }),
    "w:vertAlign": onOpen((story, tag) => {
      if (story.frame.run !== null) story.frame.run.isRaised = tag.get("w:val") === "superscript";
    }),
    "w:rPrChange": (story) => readFormer(story, () => {
      if (story.frame.run !== null) Object.assign(story.frame.run, { style: null, vanish: null, isRaised: false });
    }),
    "w:rPr": (story) => (story.frame.run === null ? SKIP : undefined),
  },
};

/** What the mark at the end of a paragraph says of itself: the end may be inserted, deleted or hidden like any word. */
const MARK_PROPERTIES: ReaderTable = {
  others: "skipped",
  readers: {
    ...RUN_PROPERTIES.readers,
    "w:ins": endOnly("accepted"),
    "w:moveTo": endOnly("accepted"),
    "w:del": endOnly("original"),
    "w:moveFrom": endOnly("original"),
    // 17.3.2.36: hidden always, so that a heading and the text behind it share a line.
    "w:specVanish": onOpen(({ frame }, tag) => {
      if (frame.paragraph !== null && isOn(tag)) frame.paragraph.isEndHidden = true;
    }),
  },
};

const NUMBERING_PROPERTIES: ReaderTable = {
  others: "skipped",
  readers: {
    "w:numId": property((tag) => ({ numbering: tag.get("w:val")?.trim() ?? null })),
    "w:ilvl": property((tag) => ({ numberingLevel: wholeNumber(tag) })),
  },
};

/** What a section says of itself: only its headers are wanted (17.10.5). */
export const SECTION_PROPERTIES: ReaderTable = {
  others: "skipped",
  readers: {
    "w:headerReference": onOpen((story, tag) => {
      const id = tag.get("r:id");
      if (id !== undefined) story.headers.push(id);
    }),
  },
};

/** What a paragraph says of itself (17.3.1.26). */
export const PARAGRAPH_PROPERTIES: ReaderTable = {
  others: "skipped",
  readers: {
    "w:pStyle": property((tag) => ({ style: tag.get("w:val") ?? null })),
    "w:outlineLvl": property((tag) => ({ outlineLevel: wholeNumber(tag) })),
    "w:numPr": () => ({ table: NUMBERING_PROPERTIES }),
    "w:sectPr": () => ({ table: SECTION_PROPERTIES }),
    "w:rPr": ({ frame }) => {
      frame.run = frame.mark;
      return { table: MARK_PROPERTIES, close: () => void (frame.run = null) };
    },
    "w:pPrChange": (story) => readFormer(story, () => {
      if (story.frame.paragraph !== null) story.frame.paragraph.properties = NO_PROPERTIES;
    }),
    "w:pPr": () => undefined,
  },
};

/** What a table row says of itself (17.4.81). */
export const ROW_PROPERTIES: ReaderTable = {
  others: "skipped",
  readers: {
    "w:gridBefore": onOpen(({ frame }, tag) => {
      if (frame.row !== null) frame.row.before = columns(wholeNumber(tag) ?? 0, 0);
    }),
    "w:ins": removedIn("original", ({ frame }) => frame.row),
    "w:del": removedIn("accepted", ({ frame }) => frame.row),
  },
};

/** What a table cell says of itself (17.4.69). */
export const CELL_PROPERTIES: ReaderTable = {
  others: "skipped",
  readers: {
    "w:gridSpan": onOpen(({ frame }, tag) => {
      if (frame.cell !== null) frame.cell.span = columns(wholeNumber(tag) ?? 1, 1);
    }),
    "w:vMerge": onOpen(({ frame }, tag) => {
      if (frame.cell !== null) frame.cell.vertical = mergeOf(tag);
    }),
    "w:hMerge": onOpen(({ frame }, tag) => {
      if (frame.cell !== null) frame.cell.horizontal = mergeOf(tag);
    }),
    "w:cellIns": removedIn("original", ({ frame }) => frame.cell),
    "w:cellDel": removedIn("accepted", ({ frame }) => frame.cell),
    "w:cellMerge": onOpen(({ frame, context }, tag) => {
      const merge = tag.get(context.trackedChanges === "accepted" ? "w:vMerge" : "w:vMergeOrig");
      if (frame.cell !== null && merge !== undefined) frame.cell.vertical = merge === "cont" ? "continue" : "restart";
    }),
  },
};

/** The properties as they were before a tracked change of format stand inside of it, whole (17.13.5.29, 17.13.5.31). */
function readFormer(story: StoryReader, forget: () => void): ReturnType<ElementReader> {
  if (story.context.trackedChanges === "accepted") return SKIP;
  forget();
  return undefined;
}

function property(read: (tag: XmlTag) => Partial<ParagraphProperties>): ElementReader {
  return onOpen(({ frame }, tag) => {
    if (frame.paragraph !== null) frame.paragraph.properties = { ...frame.paragraph.properties, ...read(tag) };
  });
}

/** The paragraph ends here only in one of the two readings. */
function endOnly(reading: "accepted" | "original"): ElementReader {
  return onOpen(({ frame, context }) => {
    if (frame.paragraph !== null && context.trackedChanges !== reading) frame.paragraph.isEndHidden = true;
  });
}

function removedIn(reading: "accepted" | "original", find: (story: StoryReader) => { isRemoved: boolean } | null): ElementReader {
  return onOpen((story) => {
    const found = find(story);
    if (found !== null && story.context.trackedChanges === reading) found.isRemoved = true;
  });
}

function mergeOf(tag: XmlTag): Merge {
  return tag.get("w:val") === "restart" ? "restart" : "continue";
}

function columns(count: number, least: number): number {
  return Math.min(Math.max(count, least), MOST_COLUMNS);
}
