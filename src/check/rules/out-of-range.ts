import words from "../../../dictionaries/bounds.json";
import { disagreement } from "../disagreement.js";
import type { Figure } from "../figure.js";
import type { Grade } from "../grade.js";
import { isBelow, point } from "../interval.js";
import { readPrinting } from "../printing.js";
import * as r from "../rational.js";
import { defineRule } from "../rule.js";
import type { Draft, RuleContext } from "../rule.js";
import { nameClaim, printedText, quote, quoteEnglish } from "../wording.js";
import type { Wording } from "../wording.js";

const ALL: Readonly<Record<string, r.Rational>> = { percent: r.whole(100), "per-mille": r.whole(1000) };
const WHOLE: ReadonlySet<string> = new Set(words.whole);

/** What is wrong with a figure by itself. */
interface Fault {
  readonly grade: Grade;
  readonly why: Wording;
  readonly formula: string;
}

/** 抽检合格率914.02%: no more than all can pass. */
export const outOfRange = defineRule({
  id: "out-of-range",
  severity: "error",
  summary: { zh: "数值超出可能的范围", en: "A figure lies outside the range that it can have" },
  formula: "0 ≤ 办结率、合格率、满意度、占比等 ≤ 100%；件数、人数为不小于零的整数",
  check: {
    claim(figure, context) {
      const fault = faultOfRate(figure) ?? faultOfShare(figure, context) ?? faultOfCount(figure);
      if (fault !== null) context.report(draftOf(figure, fault));
    },
    report({ claims, text }, context) {
      for (const { id, kind, quantity, sentence } of claims) {
        if (kind !== "count" || !quantity.decimal.includes(".")) continue;
        const { start, end } = quantity.span;
        const said = text.slice(Math.max(sentence.start, start - AROUND), Math.min(sentence.end, end + AROUND));
        const fault = words.means.some((word) => said.includes(word)) ? null : faultOfFraction(context.figure(id));
        if (fault !== null) context.report(draftOf(context.figure(id), fault));
      }
    },
  },
});

/** Words of a mean stand no farther from the figure than this. */
const AROUND = 60;

function draftOf(figure: Figure, { grade, why, formula }: Fault): Draft {
  return disagreement({
    grade,
    at: figure,
    others: [],
    message: { zh: `${quote(figure)}，${why.zh}。`, en: `${quoteEnglish(figure)}: ${why.en}.` },
    computed: null,
    formula,
  });
}

const OVER: Wording = { zh: "不可能超过100%", en: "it cannot pass 100 %" };
const OTHER_BASE: Wording = { zh: "；如以他项为基数，请写明", en: "; if the base is another one, the text should say so" };
const FRACTION: Wording = { zh: "应为整数；如为平均数，请写明", en: "it should be a whole number; if it is a mean, the text should say so" };
const BELOW: Wording = { zh: "不可能小于零", en: "it cannot be below nought" };

/** A rate that is named for some of all there are: 合格率102%. */
function faultOfRate(figure: Figure): Fault | null {
  const { kind, action, quantity } = figure.claim;
  const all = ALL[quantity.dimension];
  const named = (ends: readonly string[]): boolean => ends.some((end) => action.endsWith(end));
  if (all === undefined || (kind !== "rate" && kind !== "share") || named(words.unbounded)) return null;
  const grade: Grade | null = named(words.shares) ? "proof" : named(words.likely) ? "remark" : null;
  if (grade === null) return null;
  const name = `${nameClaim(figure.claim)}${printedText(figure)}`;
  const note = grade === "proof" ? { zh: "", en: "" } : OTHER_BASE;
  if (isBelow(point(all), figure.proof)) return { grade, why: { zh: OVER.zh + note.zh, en: OVER.en + note.en }, formula: `${name} > 100%` };
  return isBelow(figure.proof, point(r.ZERO)) ? { grade, why: BELOW, formula: `${name} < 0` } : null;
}

/** 占比102%: unless what it is measured against is no whole of it. */
function faultOfShare(figure: Figure, context: RuleContext): Fault | null {
  const { kind, action, quantity } = figure.claim;
  const all = ALL[quantity.dimension];
  if (all === undefined || kind !== "share" || !action.startsWith("占") || !isBelow(point(all), figure.proof)) return null;
  if (words.bases.some((word) => namesBase(action, word) || printedBases(figure, context).some((base) => namesBase(base, word)))) return null;
  return { grade: "reading", why: { zh: OVER.zh + OTHER_BASE.zh, en: OVER.en + OTHER_BASE.en }, formula: `${printedText(figure)} > 100%` };
}

/** 为年度计划310亿元的106%: the names of the figures that it is a share of. */
function printedBases({ claim }: Figure, context: RuleContext): readonly string[] {
  return context.relationsOf(claim.id).flatMap((tie) => {
    if (tie.type !== "rate" || tie.rate !== claim.id) return [];
    const base = context.figure(tie.denominator).claim;
    return [base.subject + base.action];
  });
}

/** 占预算调整数; but 占一般公共预算收入: of an income its taxes are a part. */
function namesBase(action: string, word: string): boolean {
  const at = action.lastIndexOf(word);
  return at >= 0 && !words.sides.some((side) => action.includes(side, at + word.length));
}

/** -3家: only a balance falls below nought. */
function faultOfCount(figure: Figure): Fault | null {
  const { quantity, subject, action } = figure.claim;
  if (!isOfThings(figure) || !isBelow(figure.proof, point(r.ZERO))) return null;
  const isBalance = words.net.some((word) => (action + subject).includes(word));
  return isBalance ? null : { grade: "reading", why: BELOW, formula: `${quantity.text} < 0` };
}

/** 3.5人; 3.5万人 is a rounded number of them. */
function faultOfFraction(figure: Figure): Fault | null {
  const { scale } = readPrinting(figure.claim);
  if (!isOfThings(figure) || scale !== "" || r.isWhole(figure.value) || figure.claim.aspect === "average") return null;
  return { grade: "reading", why: FRACTION, formula: `${printedText(figure)} ∉ ℤ` };
}

function isOfThings({ claim: { kind, quantity, direction } }: Figure): boolean {
  return kind === "count" && quantity.dimension === "count" && WHOLE.has(quantity.unit) && direction === null;
}
