import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { refuseManyCells, refuseManyElements, type Limits } from "../limits.js";
import { AttributeReader, LONGEST_VALUE } from "./attribute-reader.js";
import { marksOf, valueOf } from "./attributes.js";
import { Entities, Nodes, TEXT } from "./nodes.js";
import { OpenElements } from "./open-elements.js";
import { tagNamed, type Tag } from "./tags.js";

/** A page as a light tree over its source. */
export interface Page {
  readonly source: string;
  readonly nodes: Nodes;
  readonly entities: Entities;
  /** Of `<title>`. */
  readonly title: string;
  /** Contents of `<meta>` by name or property in lower case; the first that says something. */
  readonly metas: ReadonlyMap<string, string>;
}

/** More is no head of a page. */
const MOST_METAS = 200;

/** @throws GoujiError `too-large` */
export function parsePage(source: string, limits: Limits): Page {
  const parser = new PageParser(source, limits);
  const tokenizer = new Tokenizer({}, parser);
  tokenizer.write(source);
  tokenizer.end();
  return parser.page;
}

/**
 * Builds the tree from the tokens of htmlparser2. The tokenizer alone, and not its parser, for that one searches its whole stack
 * at each end tag, and for the source positions.
 */
class PageParser implements TokenizerCallbacks {
  readonly #limits: Limits;
  readonly #nodes = new Nodes();
  readonly #entities = new Entities();
  readonly #open: OpenElements;
  readonly #metas = new Map<string, string>();
  readonly #attributes: AttributeReader;
  readonly #source: string;
  #title = "";
  #tokens = 0;
  #cells = 0;
  #tag: Tag = tagNamed("");
  #tagFrom = 0;
  /** Where the text that is being read goes on if it is not interrupted by a tag. */
  #textEnd = -1;

  constructor(source: string, limits: Limits) {
    this.#source = source;
    this.#limits = limits;
    this.#attributes = new AttributeReader(source);
    this.#open = new OpenElements(this.#nodes);
    // The root is there even where the file is a piece of a page.
    const root = tagNamed("html");
    this.#open.push(this.#nodes.add(root.id, 0, 0, 0, 0), root);
  }

  get page(): Page {
    return { source: this.#source, nodes: this.#nodes, entities: this.#entities, title: this.#title, metas: this.#metas };
  }

  onopentagname(start: number, end: number): void {
    this.#count();
    this.#tag = tagNamed(this.#source.slice(start, end).toLowerCase());
    this.#tagFrom = start - 1;
    this.#attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.#attributes.begin(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.#attributes.addValue(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#attributes.addCodePoint(codePoint);
  }

  onattribend(): void {
    this.#attributes.end();
  }

  onopentagend(end: number): void {
    const tag = this.#tag;
    if (tag.name === "meta") this.#keepMeta();
    if ((tag.name === "html" || tag.name === "body") && this.#open.has(tag)) return;
    if (tag.name === "td" || tag.name === "th") refuseManyCells(++this.#cells, this.#limits);
    this.#open.endBefore(tag);
    const node = this.#nodes.add(tag.id, marksOf(tag, this.#attributes.values), this.#tagFrom, end + 1, valueOf(tag, this.#attributes.values));
    if (!tag.isVoid) this.#open.push(node, tag);
    this.#textEnd = -1;
  }

  onselfclosingtag(end: number): void {
    // HTML knows no empty-element tags: <div/> is a start tag. Word's <o:p/> and the like are meant to be empty.
    const isForeign = this.#tag.name.includes(":") || this.#tag.name === "";
    this.onopentagend(end);
    if (isForeign) this.#open.end(this.#tag);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase();
    // Browsers take </br> for <br>.
    if (name === "br") this.#nodes.add(tagNamed("br").id, 0, start - 2, end + 1, 0);
    if (!this.#open.end(tagNamed(name))) this.#count();
    this.#textEnd = -1;
  }

  ontext(start: number, end: number): void {
    const { hidden, titled } = this.#open;
    if (titled) this.#addToTitle(this.#source.slice(start, Math.min(end, start + LONGEST_VALUE)));
    if (!hidden) this.#extendText(start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    this.#count();
    const { hidden, titled } = this.#open;
    if (titled) this.#addToTitle(String.fromCodePoint(codePoint));
    if (hidden) return;
    const start = this.#source.lastIndexOf("&", end - 1);
    this.#extendText(start, end);
    this.#entities.add(start, end, codePoint);
  }

  oncomment(): void {
    this.#count();
    this.#textEnd = -1;
  }

  ondeclaration(): void {
    this.#textEnd = -1;
  }

  oncdata(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.#open.endAll();
  }

  #extendText(start: number, end: number): void {
    const nodes = this.#nodes;
    if (start === this.#textEnd) {
      nodes.to[nodes.count - 1] = end;
    } else {
      this.#count();
      nodes.add(TEXT, this.#open.linkMarks, start, end, this.#entities.count);
    }
    this.#textEnd = end;
  }

  #addToTitle(text: string): void {
    if (this.#title.length < LONGEST_VALUE) this.#title += text;
  }

  #keepMeta(): void {
    const { values } = this.#attributes;
    const name = (values.get("name") ?? values.get("property") ?? "").trim().toLowerCase();
    const content = (values.get("content") ?? "").trim();
    if (name !== "" && content !== "" && !this.#metas.has(name) && this.#metas.size < MOST_METAS) this.#metas.set(name, content);
  }

  /** Tags, comments, entities, and the texts that they tear the page into. */
  #count(): void {
    refuseManyElements(++this.#tokens, this.#limits);
  }
}
