import { UNDERSTOOD } from "../package/namespaces.js";
import type { Draft } from "./drafts.js";
import { readFieldCharacter, readInstruction, readSimpleField } from "./field-readers.js";
import { readParagraph, readRun } from "./paragraph-readers.js";
import { CELL_PROPERTIES, PARAGRAPH_PROPERTIES, ROW_PROPERTIES, RUN_PROPERTIES, SECTION_PROPERTIES } from "./property-readers.js";
import { onOpen, skip, SKIP, type ElementReader, type ReaderTable } from "./reader-table.js";
import type { NoteReference, StoryReader } from "./story-reader.js";
import { readCell, readRow, readTable } from "./table-readers.js";
import { readBreak, readSymbol, readText, says } from "./text-readers.js";

/** Text boxes, drawn (20.4.2.38) or in VML (part 4, 19.1.2.22): what they hold comes behind the paragraph that they are anchored in. */
const readTextBox: ElementReader = (story) => {
  if (!story.isShown) return SKIP;
  const drafts: Draft[] = [];
  const leave = story.enterFrame(drafts);
  return {
    close() {
      leave();
      for (const draft of drafts) story.add(draft);
    },
  };
};

/** The first choice that this reader understands, or else the fallback: never both (part 3, 10.2.1). */
const readAlternatives: ElementReader = () => {
  let isTaken = false;
  const take = (isFit: boolean): ReturnType<ElementReader> => {
    if (isTaken || !isFit) return SKIP;
    isTaken = true;
    return { table: CONTENT };
  };
  return {
    table: {
      others: "skipped",
      readers: {
        "mc:Choice": (_, tag) => take((tag.get("Requires") ?? "").trim().split(/\s+/).every((prefix) => UNDERSTOOD.has(tag.prefixOf(prefix)))),
        "mc:Fallback": () => take(true),
      },
    },
  };
};

/** Read in one of the two readings of the tracked changes alone. */
function only(reading: "accepted" | "original", read: ElementReader = () => undefined): ElementReader {
  return (story, tag) => (story.context.trackedChanges === reading ? read(story, tag) : SKIP);
}

function readNoteReference(kind: NoteReference["kind"]): ElementReader {
  return onOpen((story, tag) => {
    const id = tag.get("w:id");
    if (id === undefined || !story.isShown) return;
    story.notes.push({ kind, id });
    // 17.11.6: the author typed a mark of his own into the same run.
    const custom = tag.get("w:customMarkFollows");
    if (story.frame.run !== null && custom !== undefined && custom !== "0" && custom !== "false") story.frame.run.isMark = true;
  });
}

function skipped(what: Parameters<StoryReader["context"]["skipped"]["add"]>[0]): ElementReader {
  return onOpen((story) => {
    if (story.isShown) story.context.skipped.add(what);
  });
}

const READERS: Readonly<Record<string, ElementReader>> = {
  "w:p": readParagraph,
  "w:pPr": ({ frame }) => (frame.paragraph === null ? SKIP : { table: PARAGRAPH_PROPERTIES }),
  "w:r": readRun,
  "w:rPr": ({ frame }) => (frame.run === null ? SKIP : { table: RUN_PROPERTIES }),
  "w:sectPr": () => ({ table: SECTION_PROPERTIES }),

  "w:t": readText,
  "w:delText": only("original", readText),
  "w:tab": says("\t"),
  "w:ptab": says("\t"),
  "w:br": readBreak,
  "w:cr": says("\n"),
  // As Word itself saves it to plain text: the grammar of figures knows this hyphen.
  "w:noBreakHyphen": says("-"),
  "w:sym": readSymbol,

  "w:ins": only("accepted"),
  "w:moveTo": only("accepted"),
  "w:del": only("original"),
  "w:moveFrom": only("original"),

  "w:fldChar": readFieldCharacter,
  "w:fldSimple": readSimpleField,
  "w:instrText": readInstruction,
  "w:delInstrText": skip,

  "w:footnoteReference": readNoteReference("footnote"),
  "w:endnoteReference": readNoteReference("endnote"),

  "w:tbl": readTable,
  "w:tr": readRow,
  "w:tc": readCell,
  "w:trPr": ({ frame }) => (frame.row === null ? SKIP : { table: ROW_PROPERTIES }),
  "w:tcPr": ({ frame }) => (frame.cell === null ? SKIP : { table: CELL_PROPERTIES }),
  "w:tblPr": skip,
  "w:tblGrid": skip,
  "w:tblPrEx": skip,

  "w:sdtPr": skip,
  "w:sdtEndPr": skip,
  "w:customXmlPr": skip,
  "w:smartTagPr": skip,

  // What stands over the words in small print says how to read them.
  "w:rt": skip,
  "w:rubyPr": skip,

  // Math is a run of characters on a line: a bar and a raised exponent keep figures apart.
  "m:r": readRun,
  "m:t": readText,
  "m:den": says("/"),
  "m:sup": says("^"),

  "mc:AlternateContent": readAlternatives,
  "w:txbxContent": readTextBox,
  "w:object": () => ({ table: OBJECT }),
  "pic:pic": skipped("picture"),
  "v:imagedata": skipped("picture"),
  "c:chart": skipped("chart"),
  "cx:chart": skipped("chart"),
  "dgm:relIds": skipped("diagram"),
  "w:altChunk": skipped("document"),
  "w:subDoc": skipped("document"),
};

/** All that holds words, at any depth: what has no reader only wraps. */
export const CONTENT: ReaderTable = { others: "transparent", readers: READERS };

/** An embedded object shows a picture of itself. */
const OBJECT: ReaderTable = {
  others: "transparent",
  readers: { ...READERS, "v:imagedata": skip, "o:OLEObject": skipped("object") },
};
