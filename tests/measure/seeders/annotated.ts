import type { GoldRelation } from "../../fixtures/gold.js";
import { idsOf, isBroken, rangeOf, type PrintedNumber, type Range } from "../broken.js";
import { replace, type Seeded, type Seeder } from "../seeder.js";
import { slipsOf } from "../slips.js";
import type { AnnotatedClaim } from "../source.js";

const ROLES = ["whole", "parts", "minus", "part", "rate", "numerator", "denominator", "current", "base", "increment", "change", "claims", "average", "total", "count"];

/** Edits one figure of each annotated relation that `concerns` picks, so that it is provably broken. */
export function breakAnnotated(concerns: (relation: GoldRelation) => boolean): Seeder {
  return ({ text, gold }, chance) => {
    const claims = new Map<string, AnnotatedClaim>((gold?.claims ?? []).map((claim) => [claim.id, claim]));
    const printed = (claim: AnnotatedClaim): PrintedNumber => ({ ...claim, text: text.slice(claim.start, claim.end) });
    const range = (id: string): Range => rangeOf(printed(claims.get(id)!));
    return (gold?.relations ?? []).filter(concerns).flatMap((relation): readonly Seeded[] => {
      const members = ROLES.flatMap((role) => idsOf(relation, role));
      if (members.length === 0 || !members.every((id) => claims.has(id)) || isBroken(relation, range)) return [];
      const victim = claims.get(members[chance.below(members.length)]!)!;
      const slip = slipsOf(text.slice(victim.start, victim.end), chance).find(({ printed: words, factor }) => {
        const slipped = rangeOf({ ...victim, text: words, value: victim.value * factor });
        return isBroken(relation, (id) => (id === victim.id ? slipped : range(id)));
      });
      if (slip === undefined) return [];
      const { text: edited, move } = replace(text, victim, slip.printed);
      const edit = `${text.slice(Math.max(0, victim.start - 8), victim.start)}[${text.slice(victim.start, victim.end)} → ${slip.printed}]`;
      return [{ text: edited, places: members.map((id) => move(claims.get(id)!)), edit }];
    });
  };
}
