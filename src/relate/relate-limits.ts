import type { Statement } from "../extract/statement.js";
import { areAlike, levelsOf, type SentenceGroup } from "./nearby.js";
import type { Ties } from "./ties.js";

/** Ties a balance to the limit set for it: 政府债务余额 ≤ 政府债务限额, 一般债务 under 余额 to 一般债务 under 限额. */
export function relateLimits(sentences: readonly SentenceGroup[], ties: Ties): void {
  const limits: { readonly statement: Statement; readonly thing: string; readonly place: string | null }[] = [];
  for (const sentence of sentences) {
    let heading: "限额" | "余额" | null = null;
    let place: string | null = null;
    for (const level of levelsOf(sentence)) {
      if (level.number.dimension !== "money") continue;
      const { name } = level;
      if (/限额/.test(name)) heading = "限额";
      else if (/余额/.test(name)) heading = "余额";
      if (heading === null) continue;
      // 全市限额…，其中一般债务…: the place of the head is the parts' too.
      place = level.claim.scope?.place ?? (/限额|余额/.test(name) ? null : place);
      const thing = name.replace(/限额|余额|合计|共计/g, "");
      if (heading === "限额") limits.push({ statement: level, thing, place });
      else {
        const limit = limits.findLast((known) => known.thing === thing && known.place === place && areAlike(known.statement, level));
        if (limit && thing !== "")
          ties.add({ type: "at-most", wording: "余额≤限额", part: level.claim.id, whole: limit.statement.claim.id, basis: "part", strict: true });
      }
    }
  }
}
