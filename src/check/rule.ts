import type { Severity } from "../model/finding.js";
import type { RelationOf, RelationType, Relation } from "../model/relation.js";
import type { Section } from "../model/section.js";
import type { Span } from "../model/span.js";
import type { Figure } from "./figure.js";
import type { Grade } from "./grade.js";
import type { Remedy } from "./remedy.js";
import type { Wording } from "./wording.js";

/** What a rule has found, before it is put into one language and given its id. */
export interface Draft {
  readonly grade: Grade;
  readonly span: Span;
  readonly message: Wording;
  readonly related: readonly { readonly span: Span; readonly message: Wording }[];
  readonly figures: readonly Figure[];
  readonly stated: string | null;
  readonly computed: string | null;
  readonly formula: string | null;
  /** Single changes that would settle it. Two are as good as none. Looked for only when asked: the search is slow. */
  readonly remedies: () => readonly Remedy[];
  /** Names the fault where no figures do: the finding's id is made from it. */
  readonly identity?: string;
}

/** All that a rule may ask for and do. */
export interface RuleContext {
  /** The figure of a member. Relations with a member that the report lacks never reach a rule. */
  figure(id: string): Figure;
  /** The relations that a claim stands in. */
  relationsOf(id: string): readonly Relation[];
  report(draft: Draft): void;
}

/** One function for each type of relation that the rule looks at, and one for the sections. */
export type Handlers = {
  readonly [T in RelationType]?: (relation: RelationOf<T>, context: RuleContext) => void;
} & {
  readonly sections?: (sections: readonly Section[], context: RuleContext) => void;
};

export interface Rule {
  /** The fault that the rule finds. */
  readonly id: string;
  /** The level of its surest findings. */
  readonly severity: Severity;
  readonly summary: Wording;
  /** What holds in a sound report. */
  readonly formula: string;
  readonly check: Handlers;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
