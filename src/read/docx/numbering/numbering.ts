import type { ParagraphProperties } from "../story/drafts.js";
import { formatNumber } from "./number-formats.js";
import type { Level, ListDefinition, NumberingDefinitions } from "./numbering-definitions.js";
import type { Styles } from "../styles/styles.js";

/** The label of a paragraph as Word prints it. */
export interface Label {
  readonly text: string;
  readonly suffix: Level["suffix"];
}

const DEEPEST_LEVEL = 8;
/** Numbering styles that lead to one another in a circle lead nowhere. */
const LONGEST_LINK = 9;

/** A list with its levels: those of its own in place of those that it shares. */
interface List {
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
  /** The numbers reached: lists of one abstract numbering go on each other's. */
  readonly counters: (number | undefined)[];
  /** Levels whose override has had its effect. */
  readonly begun: Set<number>;
}

/** Numbers paragraphs in the order in which they are asked for. */
export class Numbering {
  readonly #definitions: NumberingDefinitions;
  readonly #styles: Styles;
  readonly #lists = new Map<string, List | null>();
  readonly #counters = new Map<string, (number | undefined)[]>();

  constructor(definitions: NumberingDefinitions, styles: Styles) {
    this.#definitions = definitions;
    this.#styles = styles;
  }

  /** Counts the paragraph; `null` where it has no number. */
  next(paragraph: ParagraphProperties): Label | null {
    const style = this.#styles.paragraph(paragraph.style);
    const list = this.#listOf(paragraph.numbering ?? style.numbering);
    if (list === null) return null;
    const isOwn = paragraph.numbering !== null || paragraph.numberingLevel !== null;
    const number = isOwn ? (paragraph.numberingLevel ?? 0) : levelByStyle(list, style.numberingStyles) ?? style.numberingLevel ?? 0;
    const level = Math.min(Math.max(number, 0), DEEPEST_LEVEL);
    const definition = list.levels.get(level);
    if (definition === undefined) return null;
    count(list, level);
    if (definition.isHidden) return null;
    const text = labelOf(list, level, definition);
    return text === "" ? null : { text, suffix: definition.suffix };
  }

  /** Number 0 means none (17.9.18). */
  #listOf(id: string | null): List | null {
    if (id === null) return null;
    const known = this.#lists.get(id);
    if (known !== undefined) return known;
    const list = this.#makeList(id);
    this.#lists.set(id, list);
    return list;
  }

  #makeList(id: string): List | null {
    const definition = this.#definitions.lists.get(id);
    if (definition === undefined || id === "0") return null;
    const abstract = this.#abstractOf(definition);
    const counters = this.#counters.get(abstract) ?? [];
    this.#counters.set(abstract, counters);
    const levels = new Map([...(this.#definitions.abstracts.get(abstract)?.levels ?? []), ...definition.levels]);
    return { levels, starts: definition.starts, counters, begun: new Set() };
  }

  /** An abstract numbering may only name a numbering style, whose list has the levels. */
  #abstractOf(definition: ListDefinition): string {
    let { abstract } = definition;
    for (let step = 0; step < LONGEST_LINK; step++) {
      const link = this.#definitions.abstracts.get(abstract)?.styleLink ?? null;
      const linked = link === null ? null : this.#styles.paragraph(link).numbering;
      const next = linked === null ? undefined : this.#definitions.lists.get(linked);
      if (next === undefined) break;
      abstract = next.abstract;
    }
    return abstract;
  }
}

/** 17.9.23: numbering that a style brings is on the level that is tied to the style. */
function levelByStyle({ levels }: List, styles: readonly string[]): number | null {
  for (const style of styles) {
    for (const [number, level] of levels) if (level.style === style) return number;
  }
  return null;
}

function count(list: List, level: number): void {
  const { counters, starts, begun } = list;
  const override = starts.get(level);
  if (override !== undefined && !begun.has(level)) {
    begun.add(level);
    counters[level] = override;
  } else {
    const reached = counters[level];
    counters[level] = reached === undefined ? startOf(list, level) : reached + 1;
  }
  // A level that is skipped counts as begun.
  for (let higher = 0; higher < level; higher++) counters[higher] ??= startOf(list, higher);
  for (let deeper = level + 1; deeper <= DEEPEST_LEVEL; deeper++) {
    // [MS-OI29500] 2.1.281: the level that is named, or any higher one, makes it begin anew.
    if (level < (list.levels.get(deeper)?.restart ?? deeper)) counters[deeper] = undefined;
  }
}

function startOf({ levels, starts }: List, level: number): number {
  return starts.get(level) ?? levels.get(level)?.start ?? 1;
}

function labelOf({ levels, counters }: List, level: number, definition: Level): string {
  return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const value = counters[index];
    const format = levels.get(index)?.format;
    if (index > level || value === undefined || format === undefined) return "";
    return formatNumber(definition.isLegal && format(value) !== "" ? String : format, value);
  });
}
