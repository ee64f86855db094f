import type { Use } from "../model/quantity.js";
import { classAt, BLANK, isDigit, isLetter } from "./number-chars.js";
import { endsWith, liesAhead, useByContext } from "./number-context.js";
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

const LIST_MARKS = "、和及与至—-–～~,，";
const CITED = ["条", "款", "章", "节", "编"];
const LABELS = ["表", "图", "附件", "附表", "附录", "专栏", "注", "附注", "备注", "公式", "案例", "专题", "栏目"];
const RANKED = ["名", "位", "强", "大"];
const CIRCLE = ["圈"];
const ENUMERATES = ["是", "要", "则"];
const CLAUSE_STARTS = "。；：，、！？,;:.!?（(“”\n\u3000 ";
const INDICES = ["指数", "系数", "PMI", "CPI", "PPI", "GDP平减指数", "容积率"];
const COPULAS = ["为", "达", "达到", "是", "升至", "降至", "到", "至", "在", "仅", "分别为", "约为"];

/** What a number is there for. The order of the questions is the order in which one reading excludes the next. */
export function useOf(place: NumberInPlace): Use {
  const { text, numeral, unit, end } = place;
  const before = previousChar(text, numeral.start);
  if (before === "第") return unit && CITED.includes(unit.name) ? "citation" : followsCited(text, end) ? "citation" : "ordinal";
  const mark = markedUse(place, before) ?? listUse(place) ?? codeUse(place);
  if (mark) return mark;
  if (isCongress(text, numeral, end)) return "ordinal";
  if (before === "每" || numeral.vague) return unit?.unit.use === "date" ? "date" : "phrase";
  if (before === "前" && (!unit || RANKED.includes(unit.name)) && !numeral.decimal) return "ordinal";
  return unit ? unitUse(place, unit) : bareUse(place);
}

function previousChar(text: string, at: number): string {
  let i = at - 1;
  if ((classAt(text, i) & BLANK) !== 0) i--;
  return text[i] ?? "\n";
}

function followsCited(text: string, at: number): boolean {
  return CITED.some((word) => text.startsWith(word, at));
}

/** Enumerators, footnotes, document numbers and labels: told by the marks around them. */
function markedUse({ text, numeral, unit, end }: NumberInPlace, before: string): Use | undefined {
  const after = text[numeral.end] ?? "\n";
  if (before === "〔" || (before === "[" && after === "]" && /^〔|\]\s?\d+号/.test(text.slice(numeral.end, numeral.end + 8)))) return "document-number";
  if (before === "〕" || ((before === "]" || before === "）" || before === ")") && unit?.name === "号")) return "document-number";
  if (before === "[" && after === "]") return "citation";
  const bracketed = (before === "（" || before === "(") && (after === "）" || after === ")");
  if (bracketed) return numeral.yearLike ? "date" : "enumerator";
  const opens = opensClause(text, numeral.start);
  if (numeral.script === "han" && ENUMERATES.includes(after) && opens) return "enumerator";
  if ("、.．)）".includes(after) && opensLine(text, numeral.start) && !unit && !numeral.decimal) return "enumerator";
  if (after === "." && !isDigit(text, numeral.end + 1) && !unit && opens && !isLetter(text, numeral.end + 1)) return "enumerator";
  if (!unit && !numeral.decimal && end === numeral.end && LABELS.some((word) => endsWithOver(text, word, numeral.start))) return "citation";
  return undefined;
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
    if (lettered && !(unit && unit.dimension !== "other" && unit.unit.use === undefined)) return "code";
    if (before === "/" && !unit) return "code";
    const digits = numeral.end - numeral.start;
    if (!unit && !numeral.decimal && numeral.scale === 0 && digits >= 11) return "code";
    if (!unit && digits === 5 && !numeral.decimal && /^(?:12[0-9]|95[0-9]|96[0-9])/.test(text.slice(numeral.start, numeral.start + 3))) return "code";
  }
  const joins = "+＋·•×✕*＊";
  if (before !== "" && joins.includes(before)) return "phrase";
  if (after !== "" && joins.includes(after) && (unit === undefined || unit.start > numeral.end)) return "phrase";
  return previous?.use === "code" && previous.end + 1 === numeral.start && (before === "-" || before === ".") ? "code" : undefined;
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
    if (figure === "一" || figure === "零") return unit.use ?? "phrase";
  }
  if (numeral.upper !== undefined) return "phrase";
  if ((dimension === "time" || dimension === "length") && liesAhead(CIRCLE, text, end)) return "phrase";
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
  const copula = COPULAS.filter((word) => endsWith(text, word, numeral.start)).sort((a, b) => b.length - a.length)[0] ?? "";
  const end = numeral.start - copula.length;
  return INDICES.some((word) => endsWith(text, word, end)) && (numeral.decimal || copula !== "");
}
