import type { Standing } from "../model/across.js";
import type { Figure } from "./figure.js";
import { gradeTie } from "./grade.js";
import type { Grade, Slack } from "./grade.js";
import * as r from "./rational.js";
import { remedyOf } from "./remedy.js";
import type { Remedy } from "./remedy.js";
import type { Draft } from "./rule.js";
import { slipTowards } from "./slips.js";
import { quote, quoteEnglish } from "./wording.js";
import type { Wording } from "./wording.js";

/**
 * Grades a tie between two reports. Where a figure may have been revised since last year's report (快报, 同口径), the two need not
 * agree at all: that is worth a remark, and only where no reading of them agrees.
 */
export function gradeAcross(breaks: (slack: Slack) => boolean, standing: Standing): Grade | null {
  const grade = gradeTie(breaks, standing === "final");
  return grade !== null && standing === "preliminary" ? "remark" : grade;
}

/** What a message adds about its own sureness. */
export function caveatAcross(grade: Grade): Wording {
  if (grade === "proof") return { zh: "", en: "" };
  if (grade === "remark") return { zh: "；如上年数已作修订，请注明", en: "; if last year's figure has been revised, the text should say so" };
  return { zh: "；如口径已变，请注明", en: "; if they are not counted alike, the text should say so" };
}

/** A figure of last year's report as a finding points at it. */
export function inPrevious(figure: Figure): NonNullable<Draft["previous"]>[number] {
  return { figure, message: { zh: `上年报告：${quote(figure)}`, en: `last year's report: ${quoteEnglish(figure)}` } };
}

/** The slip that turns a figure into last year's. Of short numbers any other is one wrong digit away, which explains nothing. */
export function remediesTowards(figure: Figure, wanted: Figure): readonly Remedy[] {
  const slip = slipTowards(figure, wanted.value);
  return slip === null || slip.kind === "wrong" ? [] : [remedyOf(figure, slip)];
}

export function differenceOf(a: Figure, b: Figure): r.Rational {
  return r.absolute(r.subtract(a.value, b.value));
}
