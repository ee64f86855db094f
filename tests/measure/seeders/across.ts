import type { Claim, Report } from "../../../src/index.js";
import type { AcrossKind, AcrossTie } from "../../../src/model/across.js";
import { relateReports } from "../../../src/relate/across/index.js";
import { membersAcross } from "../../../src/model/across-members.js";
import { replace, type Bed, type Seeded, type Seeder } from "../seeder.js";
import { slipsOf } from "../slips.js";

/** A slip that moves a figure less may be within what rounding allows. */
const LEAST_SHIFT = 0.25;

/** Edits a figure of this year's report that last year's is tied to, for each tie of these kinds. */
export function breakAcross(...kinds: readonly AcrossKind[]): Seeder {
  return (bed, chance) =>
    tiesOf(bed, kinds).flatMap(({ tie, claim }): readonly Seeded[] => {
      if (tie.standing === "preliminary") return [];
      const slip = slipsOf(claim.quantity.text, chance).find(({ factor }) => Math.abs(factor - 1) >= LEAST_SHIFT && !Number.isInteger(Math.log10(factor)));
      return slip === undefined ? [] : [edited(bed, claim, slip.printed)];
    });
}

/** Puts last year's figure in the place of this year's, where both say the same thing. */
export const leaveStanding: Seeder = (bed) =>
  tiesOf(bed, ["grown"]).flatMap(({ tie, claim }) => {
    const last = bed.previous?.claims.find(({ id }) => id === membersAcross(tie)[1][0]);
    return last === undefined || last.quantity.text === claim.quantity.text ? [] : [edited(bed, claim, last.quantity.text)];
  });

function tiesOf({ report, previous }: Bed, kinds: readonly AcrossKind[]): readonly { readonly tie: AcrossTie; readonly claim: Claim }[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return relateReports(report, previous ?? NOTHING(report)).flatMap((tie) => {
    const claim = claims.get(membersAcross(tie)[0][0] ?? "");
    return claim === undefined || !kinds.includes(tie.kind) ? [] : [{ tie, claim }];
  });
}

/** A report that is tied to none. */
const NOTHING = (report: Report): Report => ({ ...report, claims: [], relations: [] });

function edited({ text, previousText }: Bed, { quantity }: Claim, words: string): Seeded {
  const { text: after, move } = replace(text, quantity.span, words);
  return { text: after, places: [move(quantity.span)], edit: `${quantity.text} → ${words}`, ...(previousText === undefined ? {} : { previous: previousText }) };
}
