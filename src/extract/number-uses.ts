import data from "../../dictionaries/number-contexts.json";
import type { Use } from "../model/quantity.js";
import { BLANK, classAt, isDigit, isLetter, skipBlanks } from "./number-chars.js";
import { endsWith, liesAhead, useByContext } from "./number-context.js";
import type { Coefficient } from "./intervals.js";
import type { Numeral } from "./numerals.js";
import type { NumberToken } from "./number-token.js";
import type { UnitMatch } from "./units.js";

/** A number and what stands around it. */
export interface NumberInPlace {
  readonly text: string;
  readonly numeral: Numeral;
  readonly unit: UnitMatch | undefined;
  /** Past the unit, or past the numeral where there is none. */
  readonly end: number;
  readonly range: boolean;
  readonly previous: NumberToken | undefined;
}

const { beforeFront, cited, circles, copulas, enumerates, indices, labels, ranked, roads } = data.words;
const LIST_MARKS = "、和及与至";
const CLAUSE_STARTS = "。；：，、！？,;:.!?（(“”\n\u3000 ";

/** What a number is there for. The order of the questions is the order in which one reading excludes the next. */
export function useOf(place: NumberInPlace): Use {
  const { text, numeral, unit, end } = place;
  const before = previousChar(text, numeral.start);
  if (before === "第" && unit?.unit.use === "date") return "date"; // 第一季度
  if (before === "第") return isCited(text, unit, end) ? "citation" : "ordinal";
  const mark = markedUse(place, before) ?? listUse(place) ?? codeUse(place);
  if (mark) return mark;
  if (isCongress(text, numeral, end)) return "ordinal";
  if (before === "每" || numeral.vague) return unit?.unit.use === "date" ? "date" : "phrase";
  if (before === "前" && isRank(place)) return "ordinal";
  return unit ? unitUse(place, unit) : bareUse(place);
}

/** 前10名, 前20家: but 目前20家 is a count. */
function isRank({ text, numeral, unit }: NumberInPlace): boolean {
  if (numeral.decimal || (unit && unit.dimension !== "count" && !ranked.includes(unit.name))) return false;
  const front = text.lastIndexOf("前", numeral.start - 1);
  return front === 0 || !beforeFront.includes(text[front - 1]!);
}

function previousChar(text: string, at: number): string {
  let i = at - 1;
  if ((classAt(text, i) & BLANK) !== 0) i--;
  return text[i] ?? "\n";
}

/** 第三十二条, 第5款, 第四章. */
function isCited(text: string, unit: UnitMatch | undefined, end: number): boolean {
  return unit ? cited.includes(unit.name) : cited.some((word) => text.startsWith(word, end));
}

/** Enumerators, footnotes, document numbers and labels: told by the marks around them. */
function markedUse({ text, numeral, unit }: NumberInPlace, before: string): Use | undefined {
  const after = text[numeral.end] ?? "\n";
  if (before === "〔" || (numeral.yearLike && "[［（(".includes(before) && isDigit(text, skipBlanks(text, numeral.end + 1)))) return "document-number";
  if (before === "〕" || ("]］）)".includes(before) && unit?.name === "号")) return "document-number";
  if (before === "[" && after === "]") return "citation";
  const bracketed = (before === "（" || before === "(") && (after === "）" || after === ")");
  if (bracketed) return numeral.yearLike ? "date" : "enumerator";
  const opens = opensClause(text, numeral.start);
  if (numeral.script === "han" && enumerates.includes(after) && opens) return "enumerator";
  if ("、.．)）".includes(after) && opensLine(text, numeral.start) && !unit && !numeral.decimal && !numeral.yearLike) return "enumerator";
  if (after === "." && !isDigit(text, numeral.end + 1) && !unit && opens && !isLetter(text, numeral.end + 1)) return "enumerator";
  if (unit || numeral.decimal || numeral.script === "han") return undefined;
  if (labels.some((word) => endsWithOver(text, word, numeral.start))) return "citation";
  return roads.some((word) => endsWith(text, word, numeral.start)) ? "code" : undefined;
}

function endsWithOver(text: string, word: string, at: number): boolean {
  return endsWith(text, word, at) || ((classAt(text, at - 1) & BLANK) !== 0 && endsWith(text, word, at - 1));
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || CLAUSE_STARTS.includes(text[at - 1]!);
}

function opensLine(text: string, at: number): boolean {
  let i = at - 1;
  while ((classAt(text, i) & BLANK) !== 0 && i > at - 8) i--;
  return i < 0 || text[i] === "\n";
}

/** 第三十一、三十二条; 二十届二中、三中全会: what a list begins as, it goes on as. */
function listUse({ text, numeral, unit, previous }: NumberInPlace): Use | undefined {
  const plenum = text[numeral.end] === "中" && numeral.script === "han" && ("、和全及".includes(text[numeral.end + 1] ?? " ") || text.startsWith("历次", numeral.end + 1));
  if (plenum && !unit) return "ordinal";
  if (!previous || previous.end + 1 !== numeral.start || !LIST_MARKS.includes(text[previous.end]!)) return undefined;
  const { use } = previous;
  if (use !== "ordinal" && use !== "citation") return undefined;
  return unit && unit.name !== previous.unit && previous.unit !== "" ? undefined : use;
}

/** Phone numbers, versions, models, and figures joined by marks: 0598, A320, 1+N, 3·15, 7×24. */
function codeUse({ text, numeral, unit, previous }: NumberInPlace): Use | undefined {
  const before = text[numeral.start - 1] ?? "";
  const after = text[numeral.end] ?? "";
  if (numeral.broken) return "code";
  if (numeral.script === "arabic") {
    if (isLetter(text, numeral.end) && !unit) return "code";
    const lettered = isLetter(text, numeral.start - 1) || ((before === "-" || before === "." || before === "_") && isLetter(text, numeral.start - 2)) || before === "_" || before === "@";
    if (lettered && unit && isLetter(text, unit.start)) return "code"; // P2P
    if (lettered && !(unit && unit.dimension !== "other" && unit.unit.use === undefined)) return "code";
    if (before === "/" && !unit) return "code";
    const digits = numeral.end - numeral.start;
    if (!unit && !numeral.decimal && numeral.scale === 0 && digits >= 11) return "code";
    if (!unit && digits === 5 && !numeral.decimal && isHotline(numeral.coefficient)) return "code";
  }
  const joins = "+＋·•×✕*＊";
  if (before !== "" && joins.includes(before)) return "phrase";
  if (after !== "" && joins.includes(after) && (unit === undefined || unit.start > numeral.end)) return "phrase";
  return previous?.use === "code" && previous.end + 1 === numeral.start && (before === "-" || before === ".") ? "code" : undefined;
}

/** 12345, 12309, 95598, 96110: lines that the whole country or a trade shares. */
function isHotline(figure: Coefficient): boolean {
  return (figure >= 12300 && figure < 12400) || (figure >= 95000 && figure < 97000);
}

/** 党的二十大, 十九届: a congress has a number, not a size. */
function isCongress(text: string, numeral: Numeral, end: number): boolean {
  if (numeral.script !== "han" || numeral.coefficient < 12 || numeral.coefficient > 30 || numeral.exponent !== 0) return false;
  return text[numeral.end] === "大" && end <= numeral.end + 1;
}

function unitUse(place: NumberInPlace, match: UnitMatch): Use {
  const { text, numeral, end, range } = place;
  const { unit, dimension } = match;
  const share = dimension === "percent" || dimension === "points" || dimension === "multiple" || dimension === "per-mille";
  if (numeral.script === "han" && numeral.end === numeral.start + 1 && !share) {
    const figure = text[numeral.start];
    // 二 orders, 两 counts; 一 mostly does neither: 一个, 一批, 一系列.
    if (figure === "二") return unit.use === "date" ? "date" : "ordinal";
    if (figure === "一") {
      const use = useByContext(unit.rules, text, numeral, end, range) ?? unit.use;
      return use && use !== "claim" ? use : "phrase";
    }
  }
  if (numeral.upper !== undefined) return "phrase";
  if ((dimension === "time" || dimension === "length") && liesAhead(circles, text, end)) return "phrase";
  // 5万吨级码头, 100兆瓦级储能: a class of things.
  if (dimension !== "count" && dimension !== "time" && text[end] === "级") return "phrase";
  return useByContext(unit.rules, text, numeral, end, range) ?? unit.use ?? "claim";
}

/** A number without a unit. */
function bareUse({ text, numeral }: NumberInPlace): Use {
  if (numeral.yearLike && numeral.coefficient >= 1900 && numeral.coefficient <= 2100) return "date";
  return speaksOfIndex(text, numeral) ? "claim" : "unknown";
}

/** 居民消费价格指数为102.1: an index has no unit. */
function speaksOfIndex(text: string, numeral: Numeral): boolean {
  if (numeral.script !== "arabic" || numeral.scale > 0) return false;
  const copula = copulas.filter((word) => endsWith(text, word, numeral.start)).sort((a, b) => b.length - a.length)[0] ?? "";
  const end = numeral.start - copula.length;
  return indices.some((word) => endsWith(text, word, end)) && (numeral.decimal || copula !== "");
}
