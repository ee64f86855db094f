import type { Figure } from "./figure.js";
import type { Grade } from "./grade.js";
import type { Remedy } from "./remedy.js";
import type { Draft } from "./rule.js";
import { printedText } from "./wording.js";
import type { Wording } from "./wording.js";

/** The part that a figure plays in a tie. */
export const ROLES = {
  whole: { zh: "总数", en: "whole" },
  part: { zh: "分项", en: "part" },
  minus: { zh: "减项", en: "subtracted" },
  earlier: { zh: "前一环节", en: "earlier stage" },
  rate: { zh: "比率", en: "rate" },
  numerator: { zh: "分子", en: "numerator" },
  denominator: { zh: "分母", en: "denominator" },
  current: { zh: "本期数", en: "current" },
  base: { zh: "基数", en: "base" },
  increment: { zh: "增减额", en: "increment" },
  change: { zh: "增减幅度", en: "change" },
  points: { zh: "增减点数", en: "change in points" },
  cell: { zh: "表中", en: "in the table" },
  mention: { zh: "另一处", en: "other mention" },
  average: { zh: "平均数", en: "average" },
  total: { zh: "总额", en: "total" },
  count: { zh: "个数", en: "count" },
  term: { zh: "相关数", en: "term" },
  share: { zh: "占比", en: "share" },
  start: { zh: "期初数", en: "start" },
  end: { zh: "期末数", en: "end" },
  index: { zh: "指数", en: "index" },
} as const satisfies Record<string, Wording>;

export type Role = keyof typeof ROLES;

/** A figure and the part it plays. */
export type Member = readonly [Role, Figure];

export interface Disagreement {
  readonly grade: Grade;
  /** The figure that the others contradict: the finding stands there. */
  readonly at: Figure;
  readonly others: readonly Member[];
  readonly message: Wording;
  readonly computed: string | null;
  readonly formula: string | null;
  readonly remedies?: () => readonly Remedy[];
}

/** A draft that stands at one figure and points at the others. */
export function disagreement({ at, others, remedies = () => [], ...said }: Disagreement): Draft {
  return {
    ...said,
    remedies,
    span: at.claim.quantity.span,
    stated: at.claim.quantity.text,
    figures: [at, ...others.map(([, figure]) => figure)],
    related: others.map(([role, figure]) => ({
      span: figure.claim.quantity.span,
      message: { zh: `${ROLES[role].zh}：${printedText(figure)}`, en: `${ROLES[role].en}: ${printedText(figure)}` },
    })),
  };
}

/** What a message adds about its own sureness; nothing for a proof. */
export function caveat(grade: Grade, whenReading: Wording): Wording {
  if (grade === "reading") return whenReading;
  if (grade === "hedge") return { zh: "（已按约数的通常幅度放宽）", en: " (beyond the usual reach of the hedge words)" };
  return { zh: "", en: "" };
}
