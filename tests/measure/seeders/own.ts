import type { Claim, Relation } from "../../../src/index.js";
import { membersOf } from "../../../src/model/relation-members.js";
import type { GoldRelation } from "../../fixtures/gold.js";
import { isBroken, type Range } from "../broken.js";
import { replace, type Seeded, type Seeder } from "../seeder.js";
import { slipsOf } from "../slips.js";

/** Of the relations that the library itself found in one report, as many as are broken one by one. */
const MOST_A_REPORT = 12;

/**
 * Edits one figure of relations that the library itself found, so that they are provably broken: for ties that nobody has annotated.
 * What it measures is whether the rule sees a fault in a tie that is known, not whether ties are found.
 */
export function breakOwn(concerns: (relation: Relation, member: (id: string) => Claim) => boolean): Seeder {
  return ({ report, text }, chance) => {
    const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
    const member = (id: string): Claim => claims.get(id)!;
    const range = (id: string): Range => rangeOfClaim(member(id));
    const concerned = report.relations.filter((relation) => membersOf(relation).every((id) => claims.has(id)) && concerns(relation, member));
    const step = Math.max(1, Math.floor(concerned.length / MOST_A_REPORT));
    return concerned.filter((_, index) => index % step === 0).flatMap((relation): readonly Seeded[] => {
      const members = membersOf(relation);
      const said = relation as unknown as GoldRelation;
      if (isBroken(said, range)) return [];
      const victim = member(members[chance.below(members.length)]!);
      const slip = slipsOf(victim.quantity.text, chance).find(({ factor }) => {
        const slipped: Range = [range(victim.id)[0] * factor, range(victim.id)[1] * factor];
        return isBroken(said, (id) => (id === victim.id ? slipped : range(id)));
      });
      if (slip === undefined) return [];
      const { span } = victim.quantity;
      const { text: edited, move } = replace(text, span, slip.printed);
      const edit = `${text.slice(Math.max(0, span.start - 8), span.start)}[${victim.quantity.text} → ${slip.printed}]`;
      return [{ text: edited, places: members.map((id) => move(member(id).quantity.span)), edit }];
    });
  };
}

function rangeOfClaim({ quantity: { value, min, max } }: Claim): Range {
  return [min === null ? -Infinity : Number(min), max === null ? Infinity : Number(max)].map((end) => (Number.isNaN(end) ? value : end)) as unknown as Range;
}
