import functionWords from "../../dictionaries/function-words.json";
import measures from "../../dictionaries/measures.json";
import type { Direction, Modality } from "../model/claim.js";
import type { Lexeme, WordLexeme } from "./lexeme.js";
import type { Connective } from "./lexicon.js";
import { Notes } from "./notes.js";
import type { PeriodToken } from "./periods.js";
import { isAct, isAside, isJoint, isWord, trimName, type Slice } from "./phrase-words.js";
import { findVerbs } from "./verb-group.js";

/** What the words before a figure say about it. Every string is the text's own; empty where the words leave it out. */
export interface Before {
  /** The thing counted or measured. */
  readonly thing: string;
  /** Who did it, where the thing follows its verb. */
  readonly agent: string;
  /** What was done. */
  readonly act: string;
  /** The act says little by itself: 开展, 帮助. */
  readonly weakAct: boolean;
  /** The name of the measure that ends the phrase: 面积, 成功率. */
  readonly measure: string;
  /** The verb belongs to the noun behind the figure: 纳入目录的6项…. */
  readonly relative: boolean;
  readonly change: { readonly word: string; readonly direction: Direction } | null;
  /** 占…: the words of the base, empty in 占比. `null` where the figure is no share. */
  readonly share: string | null;
  /** The word that says the figure is a level: 达到, 增至, 为. */
  readonly level: string;
  /** 为预算的: the words between a copula and the 的 before the figure, else `null`. */
  readonly ofBase: string | null;
  /** Said to be a mean: 人均, 平均每. */
  readonly average: boolean;
  readonly from: boolean;
  /** 对…, 将…: the verb follows the thing. */
  readonly prep: boolean;
  /** The figure goes on a list begun by the figure before. */
  readonly coordinate: boolean;
  /** 的 joins the figure to the one before it: 为年初预算500万元的96.4%. */
  readonly ofPrevious: boolean;
  /** The words before 加上 in the same stretch. */
  readonly addedTo: string;
  /** The names in a list A、B和C, where the phrase is one; else empty. */
  readonly names: readonly string[];
  readonly compare: string | null;
  readonly adjusted: boolean;
  readonly connectives: ReadonlySet<Connective>;
  readonly place: { readonly text: string; readonly level: string } | null;
  readonly modality: Exclude<Modality, "fact"> | null;
  readonly period: PeriodToken | null;
}

/**
 * Reads the stretch before a figure. `follows` says that another figure stands before it in the clause, `proportion` that the
 * figure is a percentage.
 */
export function readBefore(stretch: readonly Lexeme[], follows: boolean, slice: Slice, proportion = false): Before {
  const notes = new Notes(slice);
  const start = skipOpening(stretch, follows, notes);
  const ending = takeEnding(stretch, start, notes, slice);
  const { body, addedTo } = takeAddend(stretch.slice(start, ending.end), notes, slice);
  const sharing = body.findIndex((lexeme) => isWord(lexeme) && lexeme.word.connectives?.includes("share") === true);
  const share = sharing >= 0 ? trimShare(slice(body.slice(sharing + 1))) : null;
  if (sharing >= 0) notes.take(body[sharing]!);
  const equated = proportion && sharing < 0 ? takeBase(stretch, slice) : null;
  const phrase = sharing >= 0 ? body.slice(0, sharing) : equated ? body.slice(0, Math.max(0, equated.at - start)) : body;
  return {
    ...splitPhrase(phrase, notes, slice),
    names: splitNames(phrase, slice),
    change: ending.change,
    share,
    addedTo,
    level: notes.level,
    ofBase: equated?.words ?? null,
    average: notes.average,
    from: notes.from,
    prep: notes.prep,
    coordinate: notes.coordinate,
    ofPrevious: follows && stretch.length === 1 && slice(stretch) === "的",
    compare: notes.compare,
    adjusted: notes.adjusted,
    connectives: notes.connectives,
    place: notes.place,
    modality: notes.modality,
    period: notes.period,
  };
}

/** Passes over what opens a phrase without naming anything; returns where the phrase begins. */
function skipOpening(stretch: readonly Lexeme[], follows: boolean, notes: Notes): number {
  if (follows && stretch.length === 0) notes.coordinate = true;
  let start = 0;
  for (; start < stretch.length; start++) {
    const lexeme = stretch[start]!;
    if (isWord(lexeme) && lexeme.word.connectives?.includes("share")) break;
    // 通过…平台发布: a verb that is a preposition too opens a phrase as the latter.
    const opensWithPrep = start === 0 && isWord(lexeme) && lexeme.word.prep === true;
    if (follows && isJoint(lexeme)) notes.coordinate = true;
    else if (!isJoint(lexeme) && !isAside(lexeme) && !opensWithPrep) break;
    notes.take(lexeme);
  }
  return start;
}

/** Takes the words that stand directly before the figure: 为, 达到, 增长, 比上年增长. */
function takeEnding(
  stretch: readonly Lexeme[],
  start: number,
  notes: Notes,
  slice: Slice,
): { readonly end: number; readonly change: Before["change"] } {
  let end = stretch.length;
  const strip = (): void => {
    while (end > start) {
      const lexeme = stretch[end - 1]!;
      if (isWord(lexeme) && lexeme.word.connectives?.includes("share")) return;
      const isCopula = isWord(lexeme) && lexeme.word.to === true && !lexeme.word.act && !lexeme.word.noun;
      if (!isCopula && !isAside(lexeme) && !isJoint(lexeme)) return;
      if (isCopula) notes.level = slice([lexeme]);
      notes.take(lexeme);
      end--;
    }
  };
  strip();
  const last = stretch[end - 1];
  if (end === start || !isWord(last)) return { end, change: null };
  if (last.word.to && last.word.act === "stative") notes.level = slice([last]);
  if (last.word.change === undefined) return { end, change: null };
  const change = { word: slice([last]), direction: last.word.change };
  end--;
  strip();
  return { end, change };
}

/** 甲收入加上乙收入580万元: cuts off what the figure is added to. */
function takeAddend(phrase: readonly Lexeme[], notes: Notes, slice: Slice): { body: readonly Lexeme[]; addedTo: string } {
  const adding = phrase.findLastIndex((lexeme) => isWord(lexeme) && lexeme.word.connectives?.includes("add") === true);
  if (adding < 0) return { body: phrase, addedTo: "" };
  notes.take(phrase[adding]!);
  return { body: phrase.slice(adding + 1), addedTo: nameOf(phrase.slice(0, adding), notes, slice) };
}

/** 为年初预算的, 达到上年的, 完成预算的: the base that a percentage is said to be of. */
function takeBase(stretch: readonly Lexeme[], slice: Slice): { readonly at: number; readonly words: string } | null {
  const last = stretch.at(-1);
  if (last === undefined) return null;
  const text = slice([last]);
  if (!text.endsWith("的") && !(isWord(last) && last.word.modality === "budget")) return null;
  const at = stretch.findIndex((lexeme) => isWord(lexeme) && (lexeme.word.to === true || EQUATING.has(slice([lexeme]))));
  if (at < 0) return null;
  return { at, words: slice(stretch.slice(at)).replace(/的$/, "") };
}

/** Measures of people keep the verb before them apart: 参与 + 人数. */
const PERSONAL: ReadonlySet<string> = new Set(measures.personal);

/** Verbs that equate a figure with part of a base: 完成预算的98%. */
const EQUATING: ReadonlySet<string> = new Set(functionWords.equating);

/** 一般公共预算收入的比重 → 一般公共预算收入 */
function trimShare(base: string): string {
  return base.replace(/(?:的?比重|的?比例|的?份额|的)$/, "");
}

type Parts = Pick<Before, "thing" | "agent" | "act" | "weakAct" | "measure" | "relative">;

/** Splits a phrase into who, what was done, and to what. */
function splitPhrase(body: readonly Lexeme[], notes: Notes, slice: Slice): Parts {
  const none: Parts = { thing: "", agent: "", act: "", weakAct: false, measure: "", relative: false };
  if (body.length === 0) return none;
  for (const lexeme of body) if (isWord(lexeme)) notes.hear(lexeme.word);
  const relative = body.at(-1)!.kind === "text" && slice([body.at(-1)!]).endsWith("的");
  const measure = measureOf(body, slice);
  const rest = body.slice(0, body.length - measure.lexemes);
  const group = findVerbs(rest, slice, notes.prep);
  if (group === null) {
    return { ...none, relative, measure: measure.text, thing: nameOf(rest, notes, slice) + measure.keep };
  }
  const [from, to] = group;
  const before = nameOf(rest.slice(0, from), notes, slice);
  const behind = nameOf(rest.slice(to), notes, slice) + measure.keep;
  const verbs = rest.slice(from, to);
  const weakAct = verbs.every((lexeme) => !isAct(lexeme) || lexeme.word.act === "light" || lexeme.word.causative === true);
  // 开展工业产品[抽样送检]: the act is the verb that ends the name.
  const tail = rest.at(-1);
  const nounVerb = weakAct && measure.text === "" && rest.length - to > 1 && isAct(tail) && tail.word.act !== "stative" ? slice([tail]) : "";
  const thing = behind || (measure.text && !before ? "" : before);
  return { thing, agent: behind ? before : "", act: slice(verbs) + nounVerb, weakAct, measure: measure.text, relative };
}

/** The name of the measure that ends a phrase, how many lexemes it takes, and what of them stays with the thing. */
function measureOf(body: readonly Lexeme[], slice: Slice): { text: string; lexemes: number; keep: string } {
  const last = body.at(-1)!;
  if (isWord(last) && last.word.measure) {
    // 成交[金额], 开工[面积]: a verb directly before a measure is part of its name.
    const verb = body.at(-2);
    const lexemes = isAct(verb) && verb.word.act !== "light" && !PERSONAL.has(slice([last])) ? 2 : 1;
    return { text: slice(body.slice(-lexemes)), lexemes, keep: "" };
  }
  const text = last.kind === "text" ? slice([last]) : "";
  if (!measures.tails.some((tail) => text.endsWith(tail))) return { text: "", lexemes: 0, keep: "" };
  const previous = body.at(-2);
  if (text.length === 1) return previous ? { text: slice([previous]) + text, lexemes: 2, keep: "" } : { text: "", lexemes: 0, keep: "" };
  if (text.length <= 4) return { text, lexemes: 1, keep: "" };
  return { text: text.slice(-3), lexemes: 1, keep: text.slice(0, -3) };
}

/** A name without the asides in it; they go to the notes. */
function nameOf(body: readonly Lexeme[], notes: Notes, slice: Slice): string {
  const kept = body.filter((lexeme) => {
    if (!isAside(lexeme)) return true;
    notes.take(lexeme);
    return isWord(lexeme) && !lexeme.word.connectives && !lexeme.word.place;
  });
  let from = 0;
  let to = kept.length;
  const isLoose = (lexeme: Lexeme): boolean => isJoint(lexeme) || isAside(lexeme);
  while (from < to && (isLoose(kept[from]!) || (kept[from] as WordLexeme).word?.determiner)) from++;
  while (to > from && isLoose(kept[to - 1]!)) to--;
  return trimName(slice(kept.slice(from, to)));
}

/** A、B和C → three names; a phrase without joints gives none. */
function splitNames(body: readonly Lexeme[], slice: Slice): readonly string[] {
  const names: string[] = [];
  let from = 0;
  for (let i = 0; i <= body.length; i++) {
    if (i < body.length && !isJoint(body[i])) continue;
    const name = trimName(slice(body.slice(from, i)));
    if (name !== "") names.push(name);
    from = i + 1;
  }
  return names.length > 1 ? names : [];
}
