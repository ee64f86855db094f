import { caveat, disagreement } from "../disagreement.js";
import type { Member, Role } from "../disagreement.js";
import type { Figure } from "../figure.js";
import { gradeTie, likely } from "../grade.js";
import type { Grade } from "../grade.js";
import { breaksBridge, breaksPoints, breaksRate, breaksShare, readGrowth } from "../growth.js";
import type { Breaks, Growth } from "../growth.js";
import { remediesOfGrowth } from "../growth-remedy.js";
import { describeBridge, describeRate, describeShare } from "../growth-wording.js";
import type { Description } from "../growth-wording.js";
import { judgeRebuiltPoints } from "../rebuilt-points.js";
import { defineRule } from "../rule.js";

const AMBIGUOUS = { zh: "；倍数的写法有歧义，请核对", en: "; the wording of multiples is ambiguous" };
const COMPARABLE = { zh: "；如按同口径计算，请核对口径", en: "; unless the current figure is not on the comparable basis" };

/** One equation: how it breaks, which figure the finding stands at, and what is said. */
interface Equation {
  readonly breaks: Breaks;
  readonly members: readonly (keyof Growth & Role)[];
  readonly describe: (growth: Growth) => Description | null;
}

const BRIDGE: Equation = { breaks: breaksBridge, members: ["current", "base", "increment"], describe: describeBridge };
const RATE: Equation = { breaks: breaksRate, members: ["change", "current", "base"], describe: describeRate };
const POINTS: Equation = { breaks: breaksPoints, members: ["points", "current", "base"], describe: describeRate };
const SHARE: Equation = { breaks: breaksShare, members: ["change", "current", "base", "increment"], describe: describeShare };

/** In this order: what breaks first is what is said. */
const EQUATIONS: readonly Equation[] = [BRIDGE, RATE, POINTS, SHARE];

/** 收入24,493万元，减少3,308万元，下降13.5%: it fell by 11.9 %. */
export const growthMismatch = defineRule({
  id: "growth-mismatch",
  severity: "error",
  summary: { zh: "增减额、增减幅度、百分点、倍数与本期数、基数不符", en: "A change, in percent, points or multiples, disagrees with the figures before and after" },
  formula: "本期数 = 基数 × (1 ± 增减幅度)；本期数 = 基数 ± 增减额；增减幅度 = 增减额 ÷ (本期数 ∓ 增减额)",
  check: {
    "rate-change"(relation, context) {
      const draft = judgeRebuiltPoints(relation, context);
      if (draft !== null) context.report(draft);
    },
    change(relation, context) {
      const growth = readGrowth(relation, context.figure);
      for (const equation of EQUATIONS) {
        const grade = gradeEquation(equation.breaks, growth);
        if (grade === null) continue;
        const description = equation.describe(growth);
        if (description === null) return;
        const printed = equation.members.flatMap((role): Member[] => {
          const figure = growth[role];
          return figure === undefined ? [] : [[role, figure]];
        });
        const at = pickPlace(equation, growth);
        const note = caveat(grade, growth.adjusted ? COMPARABLE : AMBIGUOUS);
        context.report(
          disagreement({
            grade,
            at,
            others: printed.filter(([, figure]) => figure !== at),
            message: { zh: `${description.zh}${note.zh}。`, en: `${description.en}${note.en}.` },
            computed: description.computed,
            formula: description.formula,
            remedies: () => remediesOfGrowth(growth, equation !== BRIDGE, EQUATIONS.map(({ breaks }) => breaks)),
          }),
        );
        return;
      }
    },
  },
});

function gradeEquation(breaks: Breaks, growth: Growth): Grade | null {
  const grade = gradeTie((slack) => breaks(growth, slack, "usual"), !growth.adjusted);
  const multiple = growth.change?.claim.quantity.dimension === "multiple";
  if (grade !== "proof" || !multiple || breaks(growth, (figure) => figure.proof, "loose")) return grade;
  return "reading";
}

/** A bridge fails at the increment where base and change bear out the current figure, else at the current figure. */
function pickPlace(equation: Equation, growth: Growth): Figure {
  const { current, base, change, increment, points } = growth;
  if (equation !== BRIDGE) return change ?? points ?? current;
  const borneOut = base !== undefined && change !== undefined && !breaksRate(growth, likely, "usual");
  return borneOut && increment !== undefined ? increment : current;
}
