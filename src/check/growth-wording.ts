import type { Figure } from "./figure.js";
import { isDoubling, perWhole } from "./growth.js";
import type { Growth } from "./growth.js";
import { printExactly, printRounded, readPrinting } from "./printing.js";
import * as r from "./rational.js";
import type { Rational } from "./rational.js";
import { inFormula, numeral, printedText, quote, quoteEnglish } from "./wording.js";

/** What is said of a change that does not come out, without the closing mark. */
export interface Description {
  readonly zh: string;
  readonly en: string;
  readonly computed: string;
  readonly formula: string;
}

/** 收入73.62亿元，与基数70.10亿元增加2.19亿元后的72.29亿元不符 */
export function describeBridge({ current, base, increment, down }: Growth): Description | null {
  if (base === undefined || increment === undefined) return null;
  const by = down ? r.negate(r.absolute(increment.value)) : increment.value;
  const due = r.add(base.value, by);
  const printing = readPrinting(current.claim);
  const [computed, apart] = [printExactly(due, printing), printExactly(r.absolute(r.subtract(current.value, due)), printing)];
  const [sign, zh, en] = down ? ["−", "减去", "less"] : ["+", "加上", "plus"];
  return {
    zh: `${quote(current)}，与基数${printedText(base)}${zh}${printedText(increment)}所得的${computed}不符，相差${apart}`,
    en: `${quoteEnglish(current)} disagrees with ${printedText(base)} ${en} ${printedText(increment)}, which make ${computed}, by ${apart}`,
    computed,
    formula: `${numeral(base)} ${sign} ${numeral(increment)} = ${printExactly(due, inFormula(printing))} ≠ ${numeral(current)}`,
  };
}

/** 税收增长6.0%，按本期数73.62亿元、基数70.10亿元计算应为5.0% */
export function describeRate({ current, base, change, points, down }: Growth): Description | null {
  const stated = change ?? points;
  if (base === undefined || stated === undefined || base.value.num === 0n) return null;
  const difference = r.subtract(current.value, base.value);
  const grown = stated === points ? difference : inUnit(r.divide(difference, base.value), stated);
  const { computed, sign, signed } = printGrowth(grown, stated, down);
  const [now, then] = [numeral(current), numeral(base)];
  const arithmetic = stated === points ? `${now} − ${then}` : isDoubling(stated) ? `${now} ÷ ${then}` : `(${now} − ${then}) ÷ ${then}`;
  return {
    zh: `${quote(stated)}，按本期数${printedText(current)}、基数${printedText(base)}计算应为${computed.zh}`,
    en: `${quoteEnglish(stated)} should be ${computed.en}, given ${printedText(current)} against ${printedText(base)}`,
    computed: computed.zh,
    formula: `${arithmetic} ${sign} ${signed} ≠ ${down ? "−" : ""}${numeral(stated)}`,
  };
}

/** 收入下降13.5%，按本期数24,493万元、减少3,308万元推算应为11.9% */
export function describeShare({ current, base, increment, change, down }: Growth): Description | null {
  if (increment === undefined || change === undefined) return null;
  const implied = down ? r.add(current.value, increment.value) : r.subtract(current.value, increment.value);
  const divisor = base?.value ?? implied;
  if (divisor.num === 0n) return null;
  const plain = r.divide(increment.value, divisor);
  const grown = inUnit(down ? r.negate(plain) : plain, change);
  const { computed, sign } = printGrowth(grown, change, down);
  const basis = base !== undefined ? numeral(base) : `(${numeral(current)} ${down ? "+" : "−"} ${numeral(increment)})`;
  const given = base ?? current;
  return {
    zh: `${quote(change)}，按${base !== undefined ? "基数" : "本期数"}${printedText(given)}、${down ? "减少额" : "增加额"}${printedText(increment)}推算应为${computed.zh}`,
    en: `${quoteEnglish(change)} should be ${computed.en}, given ${printedText(given)} and a change of ${printedText(increment)}`,
    computed: computed.zh,
    formula: `${numeral(increment)} ÷ ${basis} ${sign} ${computed.zh} ≠ ${numeral(change)}`,
  };
}

/** A plain growth in the unit of the printed change; 翻番 counts the whole, not the growth. */
function inUnit(growth: Rational, change: Figure): Rational {
  const units = r.multiply(growth, perWhole(change) ?? r.ONE);
  return isDoubling(change) ? r.add(units, r.ONE) : units;
}

/** The growth as it should have been printed; with its direction where that is not the printed one. */
function printGrowth(growth: Rational, stated: Figure, down: boolean) {
  const falls = growth.num < 0n;
  const turned = falls !== down && growth.num !== 0n;
  // 增长15% for a fall by 15 % differs in its direction already: no further decimals are needed to tell them apart.
  const rival = turned ? r.negate(r.absolute(stated.value)) : r.absolute(stated.value);
  const { text, exact } = printRounded(r.absolute(growth), readPrinting(stated.claim), rival);
  return {
    computed: {
      zh: turned ? `${falls ? "下降" : "增长"}${text}` : text,
      en: turned ? `${falls ? "a fall of" : "a rise of"} ${text}` : text,
    },
    sign: exact ? "=" : "≈",
    signed: falls ? `−${text}` : text,
  };
}
