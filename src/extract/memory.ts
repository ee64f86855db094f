import type { Statement } from "./statement.js";

/** A sentence reaches no further back over its own figures than this: keeps long enumerations linear. */
const REACH = 64;

/**
 * The figures that later ones may lean on. A level *governs* when the text names its thing or its act; a bare name on a list
 * (其中甲类12件、乙类8件) does not, and what follows the list speaks of the whole again.
 */
export class Memory {
  /** Levels of the current sentence, latest last, as far as they can be reached. */
  #levels: Statement[] = [];
  /** The latest level of the sentence by unit, and the latest that governs. */
  readonly #byUnit = new Map<string, Statement>();
  readonly #governing = new Map<string, Statement>();
  /** What stood before the bracket that the text is in. */
  #outside: { readonly levels: Statement[]; readonly byUnit: Map<string, Statement | undefined>; readonly latest: Statement | null } | null = null;
  /** The levels that govern, of this paragraph and of those before, by unit. */
  readonly #paragraph = new Map<string, Statement>();
  readonly #report = new Map<string, Statement>();
  #lastGoverning: Statement | null = null;
  /** The level that the sentence before began with. */
  carriedOver: Statement | null = null;
  /** The latest statement of any kind in this sentence. */
  latest: Statement | null = null;

  startSentence(): void {
    this.carriedOver = this.#levels[0] ?? this.carriedOver;
    this.#levels = [];
    this.#byUnit.clear();
    this.#governing.clear();
    this.#lastGoverning = null;
    this.#outside = null;
    this.latest = null;
  }

  startPassage(): void {
    this.startSentence();
    this.carriedOver = null;
    for (const [unit, statement] of this.#paragraph) this.#report.set(unit, statement);
    this.#paragraph.clear();
  }

  /** What stands in brackets is an aside: behind them the text speaks of the figure before them again. */
  leaveBracket(): void {
    if (this.#outside === null) return;
    const { levels, byUnit, latest } = this.#outside;
    this.#levels = levels;
    for (const [unit, level] of byUnit) {
      if (level) this.#byUnit.set(unit, level);
      else this.#byUnit.delete(unit);
    }
    this.latest = latest;
    this.#outside = null;
  }

  keep(statement: Statement, governs: boolean): void {
    const { unit } = statement.number;
    if (statement.utterance.clause.inside !== null) {
      this.#outside ??= { levels: [...this.#levels], byUnit: new Map(), latest: this.latest };
      const { byUnit } = this.#outside;
      if (!byUnit.has(unit)) byUnit.set(unit, this.#byUnit.get(unit));
    }
    this.latest = statement;
    if (!statement.isLevel) return;
    if (this.#levels.length === 2 * REACH) this.#levels = [this.#levels[0]!, ...this.#levels.slice(-REACH)];
    this.#levels.push(statement);
    this.#byUnit.set(unit, statement);
    if (!governs) return;
    this.#governing.set(unit, statement);
    this.#paragraph.set(unit, statement);
    this.#lastGoverning = statement;
  }

  get levels(): readonly Statement[] {
    return this.#levels;
  }

  /** What a figure without a name speaks of, counted alike if possible. */
  governing(unit: string): Statement | null {
    return this.#governing.get(unit) ?? this.#byUnit.get(unit) ?? null;
  }

  /** The level counted alike that a list in this sentence can be part of. */
  whole(unit: string): Statement | null {
    return this.#governing.get(unit) ?? this.#paragraph.get(unit) ?? null;
  }

  /** The level counted in the same unit that the paragraph was about. */
  inParagraph(unit: string): Statement | null {
    return this.#paragraph.get(unit) ?? null;
  }

  /** The same, where the paragraph has none yet. */
  inReport(unit: string): Statement | null {
    return this.#report.get(unit) ?? null;
  }

  /** The latest level whatever its unit. */
  anyLevel(): Statement | null {
    return this.#lastGoverning ?? this.#levels.at(-1) ?? null;
  }

  /** A general word stands for the special one that the paragraph used. */
  resolve(topic: string): string {
    if (topic === "") return "";
    const special = [this.#lastGoverning, this.carriedOver].find((level) => level?.claim.subject.endsWith(topic) === true);
    return special?.claim.subject ?? topic;
  }

  /** The level named by a more special word: 行政诉讼案件 for 案件. */
  namedLike(general: string, unit: string): Statement | null {
    const fits = (level: Statement | null): level is Statement => level?.claim.subject.endsWith(general) === true;
    const named = this.#levels.findLast(fits);
    if (named) return named;
    return [this.inParagraph(unit), this.carriedOver, this.inReport(unit)].find(fits) ?? null;
  }
}
