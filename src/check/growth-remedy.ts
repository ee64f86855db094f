import type { Figure } from "./figure.js";
import { likely } from "./grade.js";
import { hasSureBase, hasWrongBase } from "./growth.js";
import type { Breaks, Growth } from "./growth.js";
import { remediesByTrial, remedyOf } from "./remedy.js";
import type { Remedy } from "./remedy.js";
import { SLIP_NAMES, slipsOf } from "./slips.js";
import type { Slip, SlipKind } from "./slips.js";
import { numeral, printedText } from "./wording.js";

type Part = "current" | "base" | "increment" | "change" | "points";

/** Single changes after which a growth comes out by every one of its equations. */
export function remediesOfGrowth(growth: Growth, isOfRate: boolean, equations: readonly Breaks[]): readonly Remedy[] {
  const { current, base, increment, change, points } = growth;
  if (isOfRate && change !== undefined && hasWrongBase(growth, likely)) return [wrongBase(change, current)];
  const members = Object.fromEntries(
    Object.entries({ current, base, increment, change, points }).filter(([, figure]) => figure !== undefined),
  ) as Record<Part, Figure>;
  const holds = (mended: Partial<Record<Part, Figure>>): boolean => {
    const tried = { ...growth, ...mended };
    return hasSureBase(tried, likely) && equations.every((breaks) => !breaks(tried, likely, "usual"));
  };
  const other = base === undefined ? "increment" : "base";
  const beside = members[other];
  const scales = beside === undefined ? null : scalesApart(current, beside, other, holds);
  return scales ?? remediesByTrial(members, holds);
}

const UNIT_SLIPS: ReadonlySet<SlipKind> = new Set<SlipKind>(["scale", "myriad"]);

function wrongBase(change: Figure, current: Figure): Remedy {
  const [rate, basis] = [printedText(change), numeral(current)];
  return {
    claim: change.claim.id,
    wording: {
      zh: `${rate}恰为以本期数${basis}为基数所得，疑基数用错。`,
      en: `${rate} is what results with the current figure, ${basis}, as the base.`,
    },
  };
}

/**
 * 6亿元，增加2.2万元，增长55.2%; 8.3亿元，上年为6.8万元，增长22%: whichever of the two has the wrong unit, it is one slip, that they have
 * not the same. Growth alone cannot tell 6万 and 2.2万 from 6亿 and 2.2亿.
 */
function scalesApart(current: Figure, beside: Figure, role: "increment" | "base", holds: (mended: Partial<Record<Part, Figure>>) => boolean): readonly Remedy[] | null {
  const fitting = (part: Part, figure: Figure): Slip | undefined =>
    slipsOf(figure).find(({ kind, mended }) => UNIT_SLIPS.has(kind) && holds({ [part]: mended }));
  const [level, by] = [fitting("current", current), fitting(role, beside)];
  if (level === undefined || by === undefined) return null;
  const name = SLIP_NAMES[by.kind];
  const together = {
    zh: `${numeral(beside)}与${numeral(current)}若单位相同则吻合（疑${name.zh}）。`,
    en: `It would agree if ${numeral(beside)} and ${numeral(current)} had one unit (${name.en}?).`,
  };
  return [remedyOf(beside, by), remedyOf(current, level)].map((remedy) => ({ ...remedy, together }));
}
