import dictionary from "../../../dictionaries/across-reports.json";
import type { AcrossTie } from "../../model/across.js";
import type { Claim } from "../../model/claim.js";
import { isFact, isLevel, isOfYear } from "./facts.js";
import { standingOf, type Pair } from "./pair.js";
import { isOfLastYear } from "./relate-restated.js";
import { bySentence } from "./sentences.js";
import { plainSubject } from "./words.js";

/** A level and what is printed of its change since last year. */
interface Move {
  readonly current: Claim;
  increment?: Claim;
  change?: Claim;
}

/**
 * Ties a level of this year and its printed change to last year's level in its own report. Where last year's level is printed beside
 * it, that one is compared instead.
 */
export function relateGrown(pair: Pair): readonly AcrossTie[] {
  return bySentence(pair.report).flatMap((claims) =>
    movesIn(claims, pair).flatMap(({ current, increment, change }): readonly AcrossTie[] => {
      if (!isFact(current) || !isOfYear(current, pair.fit.year + pair.fit.gap) || isAtConstantPrices(current)) return [];
      const previous = pair.lastYear.find(current);
      const first = increment ?? change;
      if (previous === null || first === undefined || first.direction === null) return [];
      return [
        {
          kind: "grown",
          wording: [increment, change].flatMap((claim) => claim?.action ?? []).join("…"),
          current: current.id,
          previous: previous.id,
          ...(increment ? { increment: increment.id } : {}),
          ...(change ? { change: change.id } : {}),
          direction: first.direction,
          // Which level a change belongs to is read from where it stands: likely, no more.
          standing: standingOf(pair, current, previous, false),
        },
      ];
    }),
  );
}

/** The changes since last year of a sentence, by the level right before them. */
function movesIn(claims: readonly Claim[], pair: Pair): readonly Move[] {
  const moves: Move[] = [];
  let level: Claim | null = null;
  let move: Move | null = null;
  for (const claim of claims) {
    if (isOfLastYear(claim, pair)) {
      // The base is printed: nothing is left to look up.
      level = move = null;
    } else if (isLevel(claim)) {
      // 完成24,493万元，占年初预算的101%，减少3,308万元: a share stands between, and the changes go on with the amount.
      if (claim.kind === "share" && level !== null) continue;
      level = claim;
      move = null;
    } else if (level !== null && isChangeOf(claim, level, move)) {
      if (move === null) moves.push((move = { current: level }));
      if (claim.direction !== (move.increment ?? move.change ?? claim).direction) continue;
      if (claim.quantity.unit === level.quantity.unit) move.increment ??= claim;
      else move.change ??= claim;
    }
  }
  return moves;
}

function isChangeOf(change: Claim, level: Claim, move: Move | null): boolean {
  const { to = null, adjusted = false } = change.comparison ?? {};
  // 比上年增加41件，增长10.4%: the second change goes on from the first.
  const sinceLastYear = to === "last-year" || (to === null && move !== null);
  const thing = plainSubject(change);
  const named = thing === plainSubject(level) || thing === plainSubject(level) + level.action;
  return change.direction !== null && sinceLastYear && !adjusted && named && canMove(level, change);
}

/** Rates move by 百分点: of 优良率97%，提升2% nobody knows which is meant. */
function canMove(level: Claim, { quantity }: Claim): boolean {
  const isRate = level.quantity.dimension === "percent";
  if (quantity.dimension === "points") return isRate;
  return quantity.unit === level.quantity.unit ? !isRate : quantity.dimension === "percent" && !isRate;
}

function isAtConstantPrices(claim: Claim): boolean {
  return dictionary.constantPrices.some((word) => (claim.subject + claim.action).includes(word));
}
