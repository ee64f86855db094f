import type { Limits } from "../limits.js";
import type { ParagraphPart } from "../parts.js";
import { startsWithNumbering } from "../text/numbering-mark.js";
import { InlineText } from "./inline-text.js";
import type { TextMeasures } from "./measure-text.js";
import { Mark } from "./nodes.js";
import type { Page } from "./parse-page.js";
import type { SourceLines } from "./source-lines.js";

/** More is a paragraph that someone set in the type of a heading. */
const LONGEST_HEADING = 100;

/** Writes one paragraph after the other from the texts of a page. */
export class ParagraphWriter {
  readonly #page: Page;
  readonly #measures: TextMeasures;
  readonly #lines: SourceLines;
  readonly #text: InlineText;
  #label: { readonly text: string; readonly from: number } | null = null;
  #characters = 0;
  /** Of the line: where it begins among the stretches, its characters and those of links. */
  #lineStart = 0;
  #lineCharacters = 0;
  #lineLinked = 0;
  /** The node at which the words begin. */
  start = -1;

  constructor(page: Page, measures: TextMeasures, lines: SourceLines, limits: Limits) {
    this.#page = page;
    this.#measures = measures;
    this.#lines = lines;
    this.#text = new InlineText(page, limits);
  }

  /** What is printed in front of the words that come next, if any come. */
  announceLabel(text: string, from: number): void {
    this.#label = { text, from };
  }

  addText(node: number, keepsSpace: boolean, isRaised: boolean): void {
    const { from, to, value, marks } = this.#page.nodes;
    const characters = this.#measures.characters[node]!;
    if (characters > 0) this.#begin(node);
    if (!isRaised || !this.#text.addRaised(from[node]!, to[node]!)) this.#text.add(from[node]!, to[node]!, value[node]!, keepsSpace);
    this.#characters += characters;
    this.#lineCharacters += characters;
    if ((marks[node]! & Mark.link) !== 0) this.#lineLinked += characters;
  }

  /** `dropsLinks`: a line that is a link to elsewhere is no part of the report. */
  addBreak(from: number, dropsLinks: boolean): void {
    this.#endLine(dropsLinks);
    this.#text.addBreak(from);
    this.#lineStart = this.#text.length;
  }

  /** Gives the paragraph, unless it is empty, and begins a new one. */
  take(level: number | undefined, dropsLinks: boolean): ParagraphPart | null {
    if (this.#text.isEmpty) return null;
    this.#endLine(dropsLinks);
    const isHeading = level !== undefined && this.#characters <= LONGEST_HEADING;
    const runs = this.#text.take(this.#lines);
    this.#characters = 0;
    this.#lineStart = 0;
    if (runs.length === 0) return null;
    return isHeading ? { kind: "heading", level, runs } : { kind: "paragraph", runs };
  }

  #begin(node: number): void {
    if (this.#text.isEmpty) this.start = node;
    const label = this.#label;
    if (label === null) return;
    this.#label = null;
    const { source, nodes } = this.#page;
    // Lists whose numbers a style sheet hides have them typed.
    if (!startsWithNumbering(source.slice(nodes.from[node], nodes.to[node]).trimStart(), 0)) this.#text.addGenerated(label.text, label.from);
  }

  #endLine(dropsLinks: boolean): void {
    if (dropsLinks && this.#lineLinked > 0 && this.#lineLinked * 2 >= this.#lineCharacters) this.#text.cutBack(this.#lineStart);
    this.#lineCharacters = 0;
    this.#lineLinked = 0;
  }
}
