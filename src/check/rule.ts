import type { AcrossKind, AcrossTieOf } from "../model/across.js";
import type { Severity } from "../model/finding.js";
import type { ObservationKind, ObservationOf } from "../model/observation.js";
import type { RelationOf, RelationType, Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import type { Section } from "../model/section.js";
import type { Span } from "../model/span.js";
import type { Figure } from "./figure.js";
import type { Grade } from "./grade.js";
import type { Remedy } from "./remedy.js";
import type { Wording } from "./wording.js";

/** What a rule is set to: its level, or `off`. */
export type RuleSetting = "off" | Severity;

/** What a rule has found, before it is put into one language and given its id. */
export interface Draft {
  readonly grade: Grade;
  readonly span: Span;
  readonly message: Wording;
  readonly related: readonly { readonly span: Span; readonly message: Wording }[];
  readonly figures: readonly Figure[];
  /** Figures of last year's report that these disagree with. */
  readonly previous?: readonly { readonly figure: Figure; readonly message: Wording }[];
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
  /** The figure of a claim of last year's report, for ties across reports. */
  previousFigure(id: string): Figure;
  /** The relations that a claim stands in. */
  relationsOf(id: string): readonly Relation[];
  /** What the text says beside its figures, of one kind, in the order of the text. */
  observationsOf<K extends ObservationKind>(kind: K): readonly ObservationOf<K>[];
  report(draft: Draft): void;
}

/** One function for each type of relation, kind of observation and kind of tie to last year's report that the rule looks at, and for what else it wants to see. */
export type Handlers = {
  readonly [T in RelationType]?: (relation: RelationOf<T>, context: RuleContext) => void;
} & {
  readonly [K in ObservationKind]?: (observation: ObservationOf<K>, context: RuleContext) => void;
} & {
  readonly [K in AcrossKind]?: (tie: AcrossTieOf<K>, context: RuleContext) => void;
} & {
  /** Each claim, prose and tables. */
  readonly claim?: (figure: Figure, context: RuleContext) => void;
  readonly sections?: (sections: readonly Section[], context: RuleContext) => void;
  /** The report as a whole, once: for what its frame says. */
  readonly report?: (report: Report, context: RuleContext) => void;
};

export interface Rule {
  /** The fault that the rule finds. */
  readonly id: string;
  /** The level of its surest findings. */
  readonly severity: Severity;
  /** What it is set to unless the user says otherwise, where that is not its own level: a rule that is too often wrong. */
  readonly setting?: RuleSetting;
  readonly summary: Wording;
  /** What holds in a sound report. */
  readonly formula: string;
  readonly check: Handlers;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
