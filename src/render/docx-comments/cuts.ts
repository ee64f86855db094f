import { contentEndOf, isEmptyTag, rawNameOf, startOf, startTagOf, type Element } from "./element.js";
import type { Edit } from "./edits.js";
import { cutText, type TextCut } from "./cut-text.js";
import { outermostAt, type Spot } from "./spot.js";
import type { Words } from "./story-map.js";
import { unitsOf, type Unit } from "./text-units.js";

/** A place of a part at which marks can be put in, once the run there is closed before them and opened again behind. */
interface Cut {
  readonly at: number;
  /** What stands up to here is replaced, where anything is. */
  readonly until?: number;
  readonly close: string;
  readonly open: string;
}

/**
 * Finds the places for marks in a part, and cuts the runs there. A run is cut by writing its end tag and its start tag with its properties
 * once more: nothing is taken away.
 */
export class Cuts {
  readonly #source: string;
  readonly #cuts = new Map<number, Cut>();
  /** The texts that are cut, each with its run and the places. */
  readonly #texts = new Map<Element, { readonly run: Element; readonly units: readonly Unit[]; readonly counts: Set<number> }>();
  /** Read once of each text, also where it has to stay whole: a long one may have many findings. */
  readonly #units = new Map<Element, readonly Unit[] | null>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Where the marks go that belong to a spot. */
  place(spot: Spot): number {
    return this.#placeInText(spot) ?? this.#placeAtEdge(spot);
  }

  /** All edits, with the marks that are to stand at each place; where none are to stand, nothing is cut. */
  edits(marksAt: ReadonlyMap<number, string>): readonly Edit[] {
    const edits: Edit[] = [];
    const put = ({ at, until = at, close, open }: Cut): void => void edits.push({ start: at, end: until, text: close + marksAt.get(at)! + open });
    for (const cut of this.#cuts.values()) if (marksAt.has(cut.at)) put(cut);
    for (const [text, { run, units, counts }] of this.#texts) {
      const marked = [...counts].filter((count) => marksAt.has(units[count]!.start)).sort((a, b) => a - b);
      if (marked.length === 0) continue;
      const { cuts, more } = cutText(this.#source, text, units, marked);
      for (const cut of cuts) put(this.#withRun(cut, run));
      edits.push(...more);
    }
    return edits;
  }

  #placeInText(spot: Spot): number | null {
    const { run, text } = spot;
    if (text === null || run === null) return null;
    const { element } = text.words;
    const units = this.#unitsOf(text.words);
    if (units === null) return null;
    // The halves of a pair cannot stand in two texts.
    const count = (units[text.count]!.code & 0xfc00) === 0xdc00 ? text.count - 1 : text.count;
    if (count === 0) return this.#placeAtEdge({ ...spot, side: "before" });
    const known = this.#texts.get(element) ?? { run, units, counts: new Set() };
    this.#texts.set(element, known);
    known.counts.add(count);
    return units[count]!.start;
  }

  #unitsOf({ element, text }: Words): readonly Unit[] | null {
    const known = this.#units.get(element);
    if (known !== undefined) return known;
    const units = unitsOf(this.#source, element, text);
    this.#units.set(element, units);
    return units;
  }

  #placeAtEdge({ side, element, run, paragraph }: Spot): number {
    const source = this.#source;
    const isBefore = side === "before";
    if (element === paragraph) return this.#add(endOf(source, paragraph));
    const edgeOf = (each: Element): number => (isBefore ? startOf(source, each) : each.end);
    if (run !== null) {
      const at = edgeOf(element);
      const contentStart = run.properties?.end ?? run.openEnd;
      const isAtEdge = isBefore ? isBlankBetween(source, contentStart, at) : isBlankBetween(source, at, contentEndOf(source, run));
      if (!isAtEdge) return this.#add(this.#withRun({ at, close: "", open: "" }, run));
    }
    return this.#add({ at: edgeOf(outermostAt(source, run ?? element, side)), close: "", open: "" });
  }

  #add(cut: Cut): number {
    if (!this.#cuts.has(cut.at)) this.#cuts.set(cut.at, cut);
    return cut.at;
  }

  #withRun({ at, close, open }: Cut | TextCut, run: Element): Cut {
    const source = this.#source;
    const properties = run.properties === null ? "" : source.slice(startOf(source, run.properties), run.properties.end);
    return { at, close: `${close}</${rawNameOf(source, run)}>`, open: startTagOf(source, run) + properties + open };
  }
}

/** Behind all that a paragraph has; `<w:p/>` has nothing, and needs an end tag. */
function endOf(source: string, paragraph: Element): Cut {
  if (!isEmptyTag(source, paragraph)) return { at: contentEndOf(source, paragraph), close: "", open: "" };
  return { at: paragraph.end - 2, until: paragraph.end, close: ">", open: `</${rawNameOf(source, paragraph)}>` };
}

function isBlankBetween(source: string, start: number, end: number): boolean {
  return source.slice(start, end).trim() === "";
}
