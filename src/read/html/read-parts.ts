import type { Limits } from "../limits.js";
import { isFrame, type DocumentPart } from "../parts.js";
import { listIn, spansIn, type ListStyle } from "./attributes.js";
import { listLabel } from "./list-label.js";
import { isMadeOfLinks, type TextMeasures } from "./measure-text.js";
import { Mark, TEXT, visit, type Nodes, type Visitor } from "./nodes.js";
import { OpenTables } from "./open-tables.js";
import { ParagraphWriter } from "./paragraph-writer.js";
import type { Page } from "./parse-page.js";
import { SourceLines } from "./source-lines.js";
import { tagOf, type Tag } from "./tags.js";

/** Takes a part, and the node at which its words begin. */
export type Receiver = (part: DocumentPart, node: number) => void;

interface OpenList {
  next: number;
  readonly style: ListStyle;
}

/** Reads the nodes of a page as paragraphs and tables. */
export class PartReader implements Visitor {
  readonly #nodes: Nodes;
  readonly #measures: TextMeasures;
  readonly #lines: SourceLines;
  readonly #paragraph: ParagraphWriter;
  readonly #lists: OpenList[] = [];
  readonly #tables: OpenTables;
  /** The nodes at which parts in cells begin. */
  readonly #starts = new WeakMap<DocumentPart, number>();
  readonly #levels: number[] = [];
  #receive: Receiver = () => {};
  /** Elements open that keep white space, and that raise their words. */
  #pre = 0;
  #raised = 0;
  /** Pictures and the like, and links to files, that stood in what was read. */
  pictures = 0;
  files = 0;

  /** `flattensTables`: reads tables as the paragraphs in their cells. */
  constructor(page: Page, measures: TextMeasures, limits: Limits, { flattensTables = false }: { readonly flattensTables?: boolean } = {}) {
    this.#nodes = page.nodes;
    this.#measures = measures;
    this.#tables = new OpenTables(limits, flattensTables);
    this.#lines = new SourceLines(page.source);
    this.#paragraph = new ParagraphWriter(page, measures, this.#lines, limits);
  }

  /** Reads the nodes `from…to`. @throws GoujiError `too-large` */
  read(from: number, to: number, receive: Receiver): void {
    this.#receive = receive;
    visit(this.#nodes, from, to, this);
    this.#endParagraph();
  }

  text(node: number): void {
    this.#paragraph.addText(node, this.#pre > 0, this.#raised > 0);
  }

  open(node: number): boolean {
    const tag = tagOf(this.#nodes.tag[node]!);
    const marks = this.#nodes.marks[node]!;
    if ((marks & Mark.hidden) !== 0) {
      if (tag.isPicture && (marks & Mark.plain) === 0) this.#countPicture(marks);
      return false;
    }
    if (tag.name === "br") this.#paragraph.addBreak(this.#nodes.from[node]!, this.#dropsLinks);
    if (tag.isBlock) {
      this.#endParagraph();
      if (this.#dropsLinks && isMadeOfLinks(this.#measures, node)) {
        this.#countFiles(node);
        return false;
      }
      this.#openBlock(node, tag);
    }
    if ((marks & Mark.file) !== 0) this.files++;
    if ((marks & Mark.pre) !== 0) this.#pre++;
    if ((marks & Mark.raised) !== 0) this.#raised++;
    return true;
  }

  close(node: number): void {
    const tag = tagOf(this.#nodes.tag[node]!);
    if ((this.#nodes.marks[node]! & Mark.pre) !== 0) this.#pre--;
    if ((this.#nodes.marks[node]! & Mark.raised) !== 0) this.#raised--;
    if (!tag.isBlock) return;
    this.#endParagraph();
    this.#closeBlock(node, tag);
  }

  /** In a table, a link is what its cell says. */
  get #dropsLinks(): boolean {
    return this.#tables.holder === undefined;
  }

  #openBlock(node: number, tag: Tag): void {
    const { from, value } = this.#nodes;
    switch (tag.name) {
      case "ol":
      case "ul": {
        const list = tag.name === "ol" ? listIn(value[node]!) : { start: 1, style: "none" as const };
        this.#lists.push({ next: list.start, style: list.style });
        break;
      }
      case "li":
        this.#openItem(node);
        break;
      case "table":
        this.#tables.open(this.#lines.originOf(from[node]!));
        break;
      case "tr":
        this.#tables.openRow();
        break;
      case "td":
      case "th":
        this.#tables.openCell(spansIn(value[node]!));
        break;
      default:
        if (tag.level !== undefined) this.#levels.push(tag.level);
    }
  }

  #openItem(node: number): void {
    const list = this.#lists.at(-1);
    if (list === undefined) return;
    const { value, from } = this.#nodes;
    if (value[node]! >= 0) list.next = value[node]!;
    const label = listLabel(list.next++, list.style);
    if (label !== "") this.#paragraph.announceLabel(label, from[node]!);
  }

  #closeBlock(node: number, tag: Tag): void {
    if (tag.name === "ol" || tag.name === "ul") this.#lists.pop();
    else if (tag.name === "table") for (const part of this.#tables.close()) this.#emit(part, node);
    else if (tag.name === "td" || tag.name === "th") this.#tables.closeCell();
    else if (tag.level !== undefined) this.#levels.pop();
  }

  /** What a table holds that only frames it goes out part by part: lines of the page may be among them. Tables are never deep. */
  #receiveParts(part: DocumentPart, node: number): void {
    if (part.kind !== "table" || !isFrame(part)) {
      this.#receive(part, this.#starts.get(part) ?? node);
      return;
    }
    for (const cell of new Set(part.rows.flat())) for (const inner of cell.parts) this.#receiveParts(inner, node);
  }

  #endParagraph(): void {
    const part = this.#paragraph.take(this.#levels.at(-1), this.#dropsLinks);
    if (part !== null) this.#emit(part, this.#paragraph.start);
  }

  #emit(part: DocumentPart, node: number): void {
    const { holder } = this.#tables;
    if (holder === undefined) {
      this.#receiveParts(part, node);
    } else {
      holder.push(part);
      this.#starts.set(part, node);
    }
  }

  #countPicture(marks: number): void {
    if ((marks & Mark.file) !== 0) this.files++;
    else this.pictures++;
  }

  #countFiles(node: number): void {
    const { tag, marks, end } = this.#nodes;
    for (let inner = node; inner < end[node]!; inner++) {
      if (tag[inner] !== TEXT && (marks[inner]! & Mark.file) !== 0) this.files++;
    }
  }
}
