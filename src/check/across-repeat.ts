import type { Standing } from "../model/across.js";
import { caveatAcross, differenceOf, gradeAcross, inPrevious, remediesTowards } from "./across.js";
import { isComparable } from "./figure.js";
import type { Figure } from "./figure.js";
import { meet } from "./interval.js";
import { printExactly, readPrinting } from "./printing.js";
import type { Draft } from "./rule.js";
import { numeral, printedText, quote, quoteEnglish } from "./wording.js";
import type { Wording } from "./wording.js";

/** One fact that both reports state: the finding where they disagree, `null` where they need not. `lead` says what this report's figure is. */
export function judgeRestated(own: Figure, last: Figure, standing: Standing, lead: Wording): Draft | null {
  if (!isComparable(own, last)) return null;
  const grade = gradeAcross((slack) => !meet(slack(own), slack(last)), standing);
  if (grade === null) return null;
  const apart = printExactly(differenceOf(own, last), readPrinting(own.claim));
  const note = caveatAcross(grade);
  return {
    grade,
    span: own.claim.quantity.span,
    message: {
      zh: `${lead.zh}${quote(own)}，与上年报告的${quote(last)}不一致，相差${apart}${note.zh}。`,
      en: `${lead.en}${quoteEnglish(own)} disagrees with ${quoteEnglish(last)} in last year's report, by ${apart}${note.en}.`,
    },
    related: [],
    previous: [inPrevious(last)],
    figures: [own],
    stated: own.claim.quantity.text,
    computed: printedText(last),
    formula: `${numeral(own)} ≠ ${numeral(last)}`,
    remedies: () => remediesTowards(own, last),
  };
}
