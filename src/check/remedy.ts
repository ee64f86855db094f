import type { Figure } from "./figure.js";
import * as r from "./rational.js";
import type { Rational } from "./rational.js";
import { printMended, SLIP_NAMES, slipsOf, slipTowards } from "./slips.js";
import type { Slip } from "./slips.js";
import { numeral, signOf } from "./wording.js";
import type { Wording } from "./wording.js";

/** A single change that would settle a disagreement. It becomes a suggestion only where it is the only one. */
export interface Remedy {
  /** The id of the claim that would change. */
  readonly claim: string;
  readonly wording: Wording;
  /** What is said where another remedy would mend the same slip at its other end; the very same object in both. */
  readonly together?: Wording;
}

/** Two remedies are as good as none, so the search stops there. */
const ENOUGH = 2;

/**
 * Slips that would make a linear tie come out to the last digit. `excess` is by how much the members on the one side (sign 1)
 * outdo those on the other (sign −1): mending one of them has to take up all of it.
 */
export function remediesOfSum(members: readonly (readonly [Figure, 1 | -1])[], excess: Rational): readonly Remedy[] {
  const found: Remedy[] = [];
  for (const [figure, sign] of members) {
    const wanted = sign === 1 ? r.subtract(figure.value, excess) : r.add(figure.value, excess);
    const slip = slipTowards(figure, wanted);
    if (slip !== null) found.push(remedyOf(figure, slip));
  }
  return found;
}

/** Slips of any one member after which `holds`; for ties that are not linear. */
export function remediesByTrial<K extends string>(
  members: Readonly<Record<K, Figure>>,
  holds: (members: Readonly<Record<K, Figure>>) => boolean,
): readonly Remedy[] {
  const found: Remedy[] = [];
  for (const key of Object.keys(members) as K[]) {
    let here = 0;
    for (const slip of slipsOf(members[key])) {
      if (!holds({ ...members, [key]: slip.mended })) continue;
      found.push(remedyOf(members[key], slip));
      if (++here === ENOUGH) break;
    }
  }
  return found;
}

export function remedyOf(figure: Figure, slip: Slip): Remedy {
  const [printed, name] = [numeral(figure), SLIP_NAMES[slip.kind]];
  const mended = printMended(slip) + signOf(figure.claim.quantity);
  return {
    claim: figure.claim.id,
    wording: {
      zh: `${printed}若为${mended}则吻合（疑${name.zh}）。`,
      en: `It would agree if ${printed} were ${mended} (${name.en}?).`,
    },
  };
}
