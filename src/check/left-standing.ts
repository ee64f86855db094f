import type { AcrossTie } from "../model/across.js";
import type { Figure } from "./figure.js";
import type { Remedy } from "./remedy.js";
import { printedText } from "./wording.js";

/** Blames a figure that is the same as last year's; `null` for any other. */
export type BlameLeftStanding = (figure: Figure) => Remedy | null;

/** Where figures disagree and just one of them is the very figure of last year's report, that one was most likely left standing. */
export function blameLeftStanding(ties: readonly AcrossTie[]): BlameLeftStanding {
  const unchanged = new Set(ties.flatMap((tie) => (tie.kind === "unchanged-figure" ? [tie.claim] : [])));
  return (figure) => {
    if (!unchanged.has(figure.claim.id)) return null;
    const text = printedText(figure);
    return {
      claim: figure.claim.id,
      wording: { zh: `${text}与上年报告的数相同，疑未更新。`, en: `${text} is the figure of last year's report; it may not have been updated.` },
    };
  };
}
