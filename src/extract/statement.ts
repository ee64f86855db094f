import type { Claim } from "../model/claim.js";
import type { Sentence } from "../structure/passages.js";
import type { Clause } from "./clauses.js";
import type { Connective } from "./lexicon.js";
import type { NumberToken } from "./numbers.js";
import type { Before } from "./read-before.js";

/** A claim together with the words that made it: what the relations are read from. */
export interface Statement {
  readonly claim: Claim;
  readonly number: NumberToken;
  readonly before: Before;
  /** For a change, a share or a rate of points: the statement that it speaks of. */
  readonly base: Statement | null;
  /** The figure is a level (how many there are), not a change, a share or a rate of something else. */
  readonly isLevel: boolean;
  /** The percentage behind the figure is of it: 完成年初预算48亿元的101%. */
  readonly isBase: boolean;
  /** The action names a measure: 面积, 成功率. */
  readonly isMeasure: boolean;
  /** Subject and measure in one name: 小麦 + 面积. */
  readonly name: string;
  readonly utterance: Utterance;
}

/** A clause and what it states. A clause without figures may still tie others together: 收支平衡. */
export interface Utterance {
  readonly statements: readonly Statement[];
  readonly clause: Clause;
  readonly connectives: ReadonlySet<Connective>;
  /** 等 behind the last figure ends the list: 甲3亿元、乙2亿元等. */
  readonly endsList: boolean;
  /** The clause names a set whose members follow: 审结的案件中, 败诉案件102件中. What it says of the set's things and what was done to them. */
  readonly among: { readonly thing: string; readonly act: string } | null;
  /** What a clause without figures speaks of. */
  readonly topic: string;
  /** What the clauses without figures before it in the sentence speak of. */
  readonly topics: readonly string[];
  /** Running number of the sentence in the report. */
  readonly sentence: number;
  /** Running number of the stretch between two ； in the report; what stands in brackets has that of its host. */
  readonly group: number;
  /** Running number of the paragraph in the report. */
  readonly passage: number;
  readonly where: Sentence;
}
