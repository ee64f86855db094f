import actions from "../../dictionaries/actions.json";
import aspects from "../../dictionaries/aspects.json";
import changes from "../../dictionaries/changes.json";
import connectives from "../../dictionaries/connectives.json";
import functionWords from "../../dictionaries/function-words.json";
import measures from "../../dictionaries/measures.json";
import modality from "../../dictionaries/modality.json";
import nouns from "../../dictionaries/nouns.json";
import scopes from "../../dictionaries/scopes.json";
import statuses from "../../dictionaries/statuses.json";
import type { Aspect, Direction, Modality } from "../model/claim.js";
import { Trie } from "../text/trie.js";

/** How readily a verb stands inside a name: `strong` splits a noun phrase wherever it stands, `nominal` only at its edge, `weak` only at its beginning. */
export type ActStrength = "strong" | "nominal" | "weak" | "light" | "stative";

export type Connective = Exclude<keyof typeof connectives, "comment">;

/** Everything that one word can be; the clause decides which of it counts. */
export interface Word {
  act?: ActStrength;
  causative?: true;
  change?: Direction;
  /** The figure behind it is a level: 达到, 增加至, 为. */
  to?: true;
  from?: true;
  measure?: true;
  /** A measure that is itself a thing and is not cut off it: 地区生产总值. */
  whole?: true;
  place?: string;
  modality?: Exclude<Modality, "fact">;
  adverb?: true;
  /** Says that the figure is a mean: 人均, 平均每. */
  average?: true;
  determiner?: true;
  joint?: true;
  prep?: true;
  /** Too general to name a thing by itself: 案件, 事项. */
  head?: true;
  /** Makes a name of the verb before it: 培训[班], 监测[点]. */
  closer?: true;
  /** Hides the other words inside it. */
  noun?: true;
  /** 的: what stands before it describes what stands behind. */
  of?: true;
  /** 中, 方面: what stands before it is where or among what. */
  locative?: true;
  /** How final the figure is: 快报, 决算. */
  status?: true;
  aspect?: Aspect;
  connectives?: readonly Connective[];
}

export type Lexicon = Trie<Readonly<Word>>;

const MODALITIES = ["target", "forecast", "budget", "requirement"] as const;

/** House vocabulary that a caller adds to the built-in dictionaries. */
export interface Vocabulary {
  /** Verbs that say what was done: 受理. */
  readonly actions?: readonly string[];
  /** Names to be read whole. */
  readonly names?: readonly string[];
  /** Names of measures: 群众安全感. */
  readonly measures?: readonly string[];
}

/** Gathers the dictionaries into one trie; a word of several classes gets one entry with all of them. */
export function buildLexicon(extra: Vocabulary = {}): Lexicon {
  const words = new Map<string, Word>();
  const give = (list: readonly string[], change: Word): void => {
    for (const text of list) {
      const word = words.get(text);
      if (word) Object.assign(word, change);
      else words.set(text, { ...change });
    }
  };
  give(nouns.nouns, { noun: true });
  give(extra.names ?? [], { noun: true });
  give(measures.whole, { whole: true });
  give(measures.names, { measure: true });
  give(extra.measures ?? [], { measure: true });
  give(functionWords.heads, { head: true });
  give(functionWords.closers, { closer: true });
  give(functionWords.determiners, { determiner: true });
  give(functionWords.adverbs, { adverb: true });
  give(functionWords.averages, { average: true });
  give(functionWords.joints, { joint: true });
  give(functionWords.preps, { prep: true });
  give(statuses.words, { status: true });
  for (const aspect of ["cumulative", "stock"] as const) give(aspects.words[aspect], { aspect });
  give(functionWords.of, { of: true });
  give(functionWords.locatives, { locative: true });
  give(actions.weak, { act: "weak" });
  give(actions.strong, { act: "strong" });
  give(extra.actions ?? [], { act: "strong" });
  give(actions.nominal, { act: "nominal" });
  give(actions.stative, { act: "stative" });
  give(actions.light, { act: "light" });
  give(actions.causative, { causative: true });
  give(changes.up, { change: "up" });
  give(changes.down, { change: "down" });
  give(changes.to, { to: true });
  // 缩短为, 提升至: a word of change with one of these says what level was reached.
  for (const word of [...changes.up, ...changes.down]) if (word.length === 2) give(["为", "至", "到"].map((end) => word + end), { to: true });
  give(changes.from, { from: true });
  for (const [text, level] of Object.entries(scopes.places)) give([text], { place: level });
  for (const kind of MODALITIES) give(modality[kind], { modality: kind });
  for (const [kind, list] of Object.entries(connectives)) {
    if (kind === "comment") continue;
    for (const text of list as readonly string[]) {
      const before = words.get(text)?.connectives ?? [];
      give([text], { connectives: [...before, kind as Connective] });
    }
  }
  const lexicon: Lexicon = new Trie();
  for (const [text, word] of words) lexicon.add(text, word);
  return lexicon;
}
