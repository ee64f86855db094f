import type { Paragraph, PlainBlock } from "../plain-blocks.js";
import type { Chance } from "../seeded.js";
import type { ListItem } from "./numbering.js";
import { authorOf, rsid, writeRuns } from "./runs.js";
import { writeTable } from "./table.js";
import { HEADING_STYLES } from "./styles.js";
import { element } from "./xml.js";

export interface BodyStyle {
  readonly chance: Chance;
  readonly isTracked: boolean;
  /** The title is one paragraph with breaks (`w:br`), not a paragraph a line. */
  readonly hasSoftBreaks: boolean;
  /** The list of a paragraph whose label is printed by Word; nothing where the label is typed. */
  readonly itemOf: (paragraph: Paragraph) => ListItem | undefined;
  /** Headings have their number from their style. */
  readonly isMultilevel: boolean;
}

/** The body of document.xml, and the own words of each of its `w:p` in order. */
export interface Body {
  readonly xml: string;
  readonly words: readonly string[];
}

export function writeBody(blocks: readonly PlainBlock[], style: BodyStyle): Body {
  const words: string[] = [];
  const xml = (style.hasSoftBreaks ? joinTitle(blocks) : blocks).map((block) => {
    if (block.kind === "table") return writeTable(block, (cell) => plain(cell, style, words));
    return writeParagraph(block, style, words);
  });
  return { xml: xml.join(""), words };
}

/** The lines of a title in one paragraph, as an author sets them who ends lines with Shift+Enter. */
function joinTitle(blocks: readonly PlainBlock[]): readonly PlainBlock[] {
  const joined: PlainBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === "title" && last?.kind === "title") joined[joined.length - 1] = { ...last, text: `${last.text}\n${block.text}` };
    else joined.push(block);
  }
  return joined;
}

/** Writes one `w:p` of a paragraph: its words from the `from`-th on, and what its mark says. */
type WritePiece = (words: string, from: number, mark?: string) => string;

function writeParagraph(paragraph: Paragraph, style: BodyStyle, words: string[]): string {
  const { chance, isTracked } = style;
  const item = style.itemOf(paragraph);
  const label = item === undefined ? 0 : (paragraph.label?.text.length ?? 0);
  // The blank that was typed behind a number is Word's to set when the number is.
  const own = label === 0 ? paragraph.text : paragraph.text.slice(label).trimStart();
  const bold = paragraph.bold - (paragraph.text.length - own.length);
  const properties = propertiesOf(paragraph, item, style);
  const write: WritePiece = (text, from, mark = "") => {
    words.push(text);
    const runs = writeRuns(text, { chance, bold: Math.max(0, bold - from), isTracked });
    return element("w:p", rsid(chance), element("w:pPr", {}, properties, mark), runs);
  };
  return isTracked ? writeReviewed(own, { write, chance, words, isBody: paragraph.kind === "body" }) : write(own, 0);
}

const DELETED_PARAGRAPH = "（此段删去：全年另有受理案件999件，审结998件。）";
/** A paragraph long enough to have been two before a reviewer joined them. */
const JOINED_CHARACTERS = 60;

interface Review {
  readonly write: WritePiece;
  readonly chance: Chance;
  readonly words: string[];
  readonly isBody: boolean;
}

/** A paragraph that a reviewer left as it was, made of two, or put in the place of a deleted one. */
function writeReviewed(own: string, { write, chance, words, isBody }: Review): string {
  // A paragraph whose mark is deleted goes on with the next one (ECMA-376 part 1, 17.13.5.15).
  const mark = element("w:rPr", {}, element("w:del", authorOf(chance)));
  if (own.length >= JOINED_CHARACTERS && chance.happens(0.3)) {
    const at = JOINED_CHARACTERS / 2 + chance.below(own.length - JOINED_CHARACTERS);
    return write(own.slice(0, at), 0, mark) + write(own.slice(at), at);
  }
  if (!isBody || !chance.happens(0.2)) return write(own, 0);
  words.push("");
  const deleted = element("w:r", {}, element("w:delText", {}, DELETED_PARAGRAPH));
  return element("w:p", {}, element("w:pPr", {}, mark), element("w:del", authorOf(chance), deleted)) + write(own, 0);
}

/** A paragraph of a table cell. */
function plain(text: string, { chance }: BodyStyle, words: string[]): string {
  words.push(text);
  return element("w:p", rsid(chance), writeRuns(text, { chance, bold: 0, isTracked: false }));
}

/** In the order of `CT_PPrBase`: style, numbering, spacing, indent, alignment. */
function propertiesOf({ kind, level }: Paragraph, item: ListItem | undefined, { isMultilevel }: BodyStyle): string {
  const style = kind === "heading" ? String(Math.min(level, HEADING_STYLES)) : kind === "title" ? "a3" : null;
  const isLinked = kind === "heading" && isMultilevel && level <= HEADING_STYLES;
  const direct = item !== undefined && !isLinked;
  // A heading without a number takes itself out of the list that its style is linked to.
  const isOut = isLinked && item === undefined;
  return [
    style === null ? "" : element("w:pStyle", { "w:val": style }),
    direct ? numberingOf(item.level, item.numId) : isOut ? numberingOf(0, 0) : "",
    kind === "body" ? element("w:ind", { "w:firstLineChars": 200, "w:firstLine": 640 }) : "",
    kind === "frame" ? element("w:jc", { "w:val": "center" }) : kind === "closing" ? element("w:jc", { "w:val": "right" }) : "",
  ].join("");
}

function numberingOf(level: number, numId: number): string {
  return element("w:numPr", {}, element("w:ilvl", { "w:val": level }), element("w:numId", { "w:val": numId }));
}
