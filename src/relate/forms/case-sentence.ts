import prose from "../../../dictionaries/forms/foi-prose.json";
import type { Match } from "./match-table.js";
import { classify, type WordClasses } from "./prose-words.js";
import { says, type Said, type Setting } from "./said.js";
import { tieField, wordsOf } from "./tie-field.js";

/** The cases of 表四 that a sentence speaks of: 行政复议9件，其中结果维持8件、尚未审结1件. */
export class CaseSentence {
  readonly number: number;
  readonly #tables: ReadonlyMap<string, Match | null>;
  readonly #setting: Setting;
  /** The block that outcomes are of. */
  #block: Block | null = null;
  /** Blocks that stand one behind the other; 均获维持 behind them may be said of all. */
  #row: (readonly [Said, Block])[] = [];

  constructor(number: number, tables: ReadonlyMap<string, Match | null>, setting: Setting) {
    this.number = number;
    this.#tables = tables;
    this.#setting = setting;
  }

  /** Whether it speaks of cases of the form. */
  read(said: Said): boolean {
    const behind = classify(said.around.behind, this.#setting.year);
    if (behind === null) return false;
    const block = prose.cases.find(({ must, may }) => says(said.before, must, may, this.#setting));
    if (block !== undefined) return this.#readCases(said, block, behind);
    this.#row = [];
    const outcome = this.#outcomeOf(said.before, []);
    if (outcome === undefined || this.#block === null || behind.size > 0) return false;
    this.#tie(said, this.#block, columnOf(outcome), true);
    return true;
  }

  /** 行政复议9件; 行政复议9件均获维持; 行政复议2件尚未审结. */
  #readCases(said: Said, block: Block, behind: WordClasses): boolean {
    this.#block = block;
    this.#row.push([said, block]);
    const outcome = this.#outcomeOf(behind, []);
    if (outcome !== undefined) this.#tie(said, block, columnOf(outcome), true);
    else if (behind.size === 0) {
      this.#tie(said, block, TOTAL, true);
      this.#readFate(classify(said.around.next, this.#setting.year), said.around.next);
    } else if (this.#outcomeOf(behind, ALL) !== undefined) {
      this.#tie(said, block, TOTAL, true);
      this.#readFate(behind, "");
    } else return false;
    return true;
  }

  /** 9件，均获维持: all of them came to one end. */
  #readFate(fate: WordClasses | null, words: string): void {
    const outcome = fate === null ? undefined : this.#outcomeOf(fate, ALL);
    if (outcome === undefined) return;
    this.#row.forEach(([earlier, block], index) => {
      // 复议7件，诉讼9件，均获维持: of the latter for sure, of both in all likelihood.
      this.#tie(earlier, block, columnOf(outcome), index === this.#row.length - 1, words);
    });
  }

  #outcomeOf(said: WordClasses, beside: readonly string[]): string | undefined {
    return Object.keys(prose.outcomes).find((name) => says(said, [name, ...beside], [], this.#setting));
  }

  #tie(said: Said, { table, columns }: Block, key: string, certain: boolean, fate = ""): void {
    const match = this.#tables.get(table);
    if (!match) return;
    const field = { rows: [""], columns: columns.map((path) => `${path}/${key}`) };
    tieField(said.statement, wordsOf(said.around) + fate, match, field, certain, this.#setting);
  }
}

const TOTAL = "total";
/** The class of 均 and the like. */
const ALL: readonly string[] = ["all"];

type Block = (typeof prose.cases)[number];

const columnOf = (outcome: string): string => prose.outcomes[outcome as keyof typeof prose.outcomes];
