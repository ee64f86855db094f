import { Mark, visit, type Entities, type Nodes, type Visitor } from "./nodes.js";
import type { Page } from "./parse-page.js";
import { tagOf } from "./tags.js";

/** How much of what kind of text the blocks of a page hold, by node; of its texts only `characters`. */
export interface TextMeasures {
  /** Characters that are shown, white space aside. */
  readonly characters: Int32Array;
  /** Of these, those of links that lead elsewhere. */
  readonly linked: Int32Array;
  /** Characters of its lines that read like a report: sentences, and cells with figures. */
  readonly prose: Int32Array;
}

/** A line of prose has so many characters with a full stop or two pauses; labels, menu items and headings have not. */
const LEAST_PROSE = 20;
/** A cell with a figure holds no more beside its digits: sign, points, per cent. Numbers of files and the like hold letters. */
const MOST_MARKS = 3;
/** Marks that part clauses count once, those that end sentences twice: 。 ， ； and, behind Chinese characters, . , ; too. */
const PAUSES: ReadonlyMap<number, number> = new Map([[0x3002, 2], [0xff0c, 1], [0xff1b, 1]]);
const HALF_WIDTH_PAUSES: ReadonlyMap<number, number> = new Map([[0x2e, 2], [0x2c, 1], [0x3b, 1]]);
const FIRST_HAN = 0x4e00;

function pausesAt(code: number, previous: number): number {
  return PAUSES.get(code) ?? (previous >= FIRST_HAN ? (HALF_WIDTH_PAUSES.get(code) ?? 0) : 0);
}

/**
 * Measures the text of all elements in one go. A line is what stands between two breaks: prose or not, that is seen only of the
 * whole line, whose figures often stand in elements of their own.
 */
export function measureText(page: Page): TextMeasures {
  const measurer = new TextMeasurer(page);
  visit(page.nodes, 0, page.nodes.count, measurer);
  return measurer;
}

class TextMeasurer implements TextMeasures, Visitor {
  readonly characters: Int32Array;
  readonly linked: Int32Array;
  readonly prose: Int32Array;
  readonly #nodes: Nodes;
  readonly #entities: Entities;
  readonly #source: string;
  /** The block in which the line stands, its parents before it. */
  readonly #blocks: number[] = [];
  #cells = 0;
  #line = emptyLine();

  constructor({ nodes, entities, source }: Page) {
    this.#nodes = nodes;
    this.#entities = entities;
    this.#source = source;
    this.characters = new Int32Array(nodes.count);
    this.linked = new Int32Array(nodes.count);
    this.prose = new Int32Array(nodes.count);
  }

  open(node: number): boolean {
    const { marks, tag } = this.#nodes;
    if ((marks[node]! & Mark.hidden) !== 0) return false;
    const { isBlock, name } = tagOf(tag[node]!);
    if (isBlock || name === "br") this.#endLine();
    if (isBlock) this.#blocks.push(node);
    if (name === "td" || name === "th") this.#cells++;
    return true;
  }

  close(node: number): void {
    const { isBlock, name } = tagOf(this.#nodes.tag[node]!);
    if (!isBlock) return;
    this.#endLine();
    this.#blocks.pop();
    if (name === "td" || name === "th") this.#cells--;
    const parent = this.#blocks.at(-1);
    if (parent === undefined) return;
    this.characters[parent]! += this.characters[node]!;
    this.linked[parent]! += this.linked[node]!;
    this.prose[parent]! += this.prose[node]!;
  }

  text(node: number): void {
    const { from, to, marks, value } = this.#nodes;
    const line = this.#line;
    const before = line.characters;
    let entity = value[node]!;
    let previous = 0;
    for (let at = from[node]!; at < to[node]!; at++) {
      let code = this.#source.charCodeAt(at);
      if (code === 0x26 && this.#entities.from[entity] === at) {
        code = this.#entities.codePoint[entity]!;
        at = this.#entities.to[entity++]! - 1;
      }
      if (code <= 0x20 || code === 0xa0 || code === 0x3000) continue;
      line.characters++;
      if (code >= 0x30 && code <= 0x39) line.digits++;
      else line.pauses += pausesAt(code, previous);
      previous = code;
    }
    const characters = line.characters - before;
    this.characters[node] = characters;
    if ((marks[node]! & Mark.link) !== 0) line.linked += characters;
  }

  #endLine(): void {
    const { characters, linked, pauses, digits } = this.#line;
    if (characters === 0) return;
    this.#line = emptyLine();
    const block = this.#blocks.at(-1);
    if (block === undefined) return;
    this.characters[block]! += characters;
    this.linked[block]! += linked;
    const isFigure = this.#cells > 0 && digits > 0 && characters - digits <= MOST_MARKS;
    if ((isFigure || (characters >= LEAST_PROSE && pauses > 1)) && linked * 2 < characters) this.prose[block]! += characters;
  }
}

interface Line {
  characters: number;
  linked: number;
  pauses: number;
  digits: number;
}

function emptyLine(): Line {
  return { characters: 0, linked: 0, pauses: 0, digits: 0 };
}

/** True for a menu, a list of files or of other pages, a share bar: links, and no prose between them. */
export function isMadeOfLinks({ characters, linked, prose }: TextMeasures, node: number): boolean {
  return linked[node]! > 0 && prose[node] === 0 && linked[node]! * 2 >= characters[node]!;
}
