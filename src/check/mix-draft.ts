import type { RelationOf } from "../model/relation.js";
import { caveat, disagreement } from "./disagreement.js";
import type { Member, Role } from "./disagreement.js";
import { judgeMix } from "./mix.js";
import type { BrokenMix, Measured } from "./mix.js";
import type { RuleContext } from "./rule.js";
import { quote, quoteEnglish } from "./wording.js";
import type { Wording } from "./wording.js";

/** What is said of a whole that its parts cannot make up. */
export interface MixSaid {
  /** 不在各分项的增幅（…）之间. */
  readonly why: Wording;
  /** What the whole's growth, or share of its budget, should be. */
  readonly due: Wording;
  /** What may excuse it. */
  readonly unless: Wording;
  readonly computed: string;
  readonly formula: string;
}

/** How a rule speaks of the mixes that it checks. */
export interface MixTerms {
  readonly of: Measured["of"];
  /** The part that a growth, or a share, plays. */
  readonly role: Role;
  readonly describe: (broken: BrokenMix) => MixSaid;
}

/** Reports a mix of the rule's kind that cannot be true. */
export function reportMix(relation: RelationOf<"mix">, context: RuleContext, { of, role, describe }: MixTerms): void {
  const broken = relation.of === of ? judgeMix(relation, context) : null;
  if (broken === null) return;
  const { grade, whole, parts } = broken;
  const { why, due, unless, computed, formula } = describe(broken);
  const note = caveat(grade, unless);
  context.report(
    disagreement({
      grade,
      at: whole.change,
      others: [["whole", whole.current], ...parts.flatMap(({ current, change }): Member[] => [["part", current], [role, change]])],
      message: {
        zh: `${quote(whole.change)}，${why.zh}，按分项推算应为${due.zh}${note.zh}。`,
        en: `${quoteEnglish(whole.change)} ${why.en}, which make ${due.en}${note.en}.`,
      },
      computed,
      formula,
    }),
  );
}
