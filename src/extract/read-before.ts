import functionWords from "../../dictionaries/function-words.json";
import type { Aspect, Modality } from "../model/claim.js";
import { skipOpening, takeBase, takeEnding, takeVersus, trimShare, type Change } from "./endings.js";
import type { Lexeme } from "./lexeme.js";
import type { Connective } from "./lexicon.js";
import { nameOf, splitNames } from "./names.js";
import { Notes } from "./notes.js";
import type { PeriodToken } from "./periods.js";
import { isWord, type Slice } from "./phrase-words.js";
import { assignRoles, type Roles } from "./roles.js";

const MEANS: ReadonlySet<string> = new Set(functionWords.averages);

/** What the words before a figure say about it. Every string is the text's own; empty where the words leave it out. */
export interface Before extends Roles {
  readonly change: Change | null;
  /** 占…: the words of the base, empty in 占比. `null` where the figure is no share. */
  readonly share: string | null;
  /** The word that says the figure is a level: 达到, 增至, 为. */
  readonly level: string;
  /** The word behind the thing which says that the figure is a total: 一般公共预算收入[总计]. */
  readonly total: string;
  /** 为预算的: the words between a copula and the 的 before the figure, else `null`. */
  readonly ofBase: string | null;
  /** Said to be a mean: 人均, 平均每. */
  readonly average: boolean;
  /** The word that says so. */
  readonly mean: string;
  readonly from: boolean;
  /** 对…, 将…: the verb follows the thing. */
  readonly prep: boolean;
  /** The figure goes on a list begun by the figure before. */
  readonly coordinate: boolean;
  /** Nothing stands between this figure and the one before it: 912件1003人. */
  readonly touching: boolean;
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
  /** How final the figure is said to be: 快报, 决算. */
  readonly status: string | null;
  readonly aspect: Aspect | null;
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
  const versus = sharing < 0 && ending.change === null ? takeVersus(body, slice) : null;
  const equated = proportion && sharing < 0 ? takeBase(stretch, slice) : null;
  const phrase = sharing >= 0 ? body.slice(0, sharing) : versus ? body.slice(0, versus.at) : equated ? body.slice(0, Math.max(0, equated.at - start)) : body;
  const roles = assignRoles(phrase, stretch.slice(0, start), notes, slice);
  const isMean = MEANS.has(roles.thing);
  const mean = isMean ? roles.thing : notes.mean;
  return {
    ...roles,
    thing: isMean ? "" : roles.thing,
    names: splitNames(phrase, slice),
    change: ending.change ?? versus?.change ?? null,
    share,
    addedTo,
    level: notes.level,
    total: notes.total,
    ofBase: equated?.words ?? null,
    average: mean !== "",
    mean,
    from: notes.from,
    prep: notes.prep,
    coordinate: notes.coordinate,
    touching: follows && stretch.length === 0,
    ofPrevious: follows && stretch.length === 1 && slice(stretch) === "的",
    compare: versus?.compare ?? notes.compare,
    adjusted: notes.adjusted,
    connectives: notes.connectives,
    place: notes.place,
    modality: notes.modality,
    period: notes.period,
    status: notes.status,
    aspect: notes.aspect,
  };
}

/** 甲收入加上乙收入580万元: cuts off what the figure is added to. */
function takeAddend(phrase: readonly Lexeme[], notes: Notes, slice: Slice): { body: readonly Lexeme[]; addedTo: string } {
  const adding = phrase.findLastIndex((lexeme) => isWord(lexeme) && lexeme.word.connectives?.includes("add") === true);
  if (adding < 0) return { body: phrase, addedTo: "" };
  notes.take(phrase[adding]!);
  return { body: phrase.slice(adding + 1), addedTo: nameOf(phrase.slice(0, adding), notes, slice) };
}
