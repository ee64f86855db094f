import type { Finding, Severity } from "../model/finding.js";
import type { Relation } from "../model/relation.js";
import { isComparable } from "./figure.js";
import { GRADES } from "./grade.js";
import { identify } from "./identity.js";
import type { BlameLeftStanding } from "./left-standing.js";
import { membersOf } from "../model/relation-members.js";
import type { Remedy } from "./remedy.js";
import type { Draft, Rule, RuleContext } from "./rule.js";
import type { Lang } from "./wording.js";

/** A draft, the rule that wrote it and the relation that it is about. */
export interface Caught {
  readonly rule: Rule;
  readonly relation: Relation | null;
  readonly draft: Draft;
}

/** A text with more disagreements than this has been misread, or is an attack: it gets its findings, but no suggestions. */
const MOST_SEARCHES = 200;
/** How far the search looks around: enough for any real table, and no cost in a hostile one. */
const MOST_TIES = 100;
const MOST_MEMBERS = 100;

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Turns drafts into findings: each disagreement once, in the order of the text, with a suggestion where one change settles it. */
export function settle(
  caught: readonly Caught[],
  context: Pick<RuleContext, "figure" | "relationsOf">,
  settings: Readonly<Record<string, Severity | "off">>,
  lang: Lang,
  blame: BlameLeftStanding,
): Finding[] {
  const drafts = pickSurest(caught).toSorted(byPlace);
  const findRemedy = remedyFinder(caught, drafts, context, blame);
  const seen = new Map<string, number>();
  return drafts.flatMap(({ rule, draft }) => {
    const remedy = findRemedy(draft);
    // A guess lives by the one slip that explains it.
    if (draft.grade === "guess" && remedy === undefined) return [];
    const name = identify(rule.id, draft);
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return {
      id: occurrence === 1 ? name : `${name}-${occurrence}`,
      rule: rule.id,
      severity: level(rule, draft, settings[rule.id]),
      message: draft.message[lang],
      span: draft.span,
      related: draft.related.map(({ span, message }) => ({ span, message: message[lang] })),
      ...(draft.previous === undefined ? {} : { previous: draft.previous.map((each) => ({ span: each.figure.claim.quantity.span, message: each.message[lang] })) }),
      claims: draft.figures.map(({ claim }) => claim.id),
      stated: draft.stated,
      computed: draft.computed,
      formula: draft.formula,
      confidence: GRADES[draft.grade].confidence,
      ...(remedy === undefined ? {} : { suggestion: remedy.wording[lang] }),
    };
  });
}

/**
 * Finds the one change that settles a draft and contradicts nothing else: not of a figure that another tie bears out, and not of
 * one when another figure of the same draft is at odds with more of the report.
 */
function remedyFinder(
  caught: readonly Caught[],
  drafts: readonly Caught[],
  { figure, relationsOf }: Pick<RuleContext, "figure" | "relationsOf">,
  blame: BlameLeftStanding,
): (draft: Draft) => Remedy | undefined {
  const broken = new Set(caught.map(({ relation }) => relation));
  const quarrels = new Map<string, number>();
  for (const { draft } of drafts) {
    for (const { claim } of draft.figures) quarrels.set(claim.id, (quarrels.get(claim.id) ?? 0) + 1);
  }
  // A complete sum or a repetition that holds speaks for each of its members: none of them is off by one slip.
  const vouches = (tie: Relation): boolean => {
    if (broken.has(tie)) return false;
    const exact = tie.type === "same" || (tie.type === "sum" && tie.complete && tie.open !== true && tie.disjoint !== false);
    if (!exact) return false;
    const [first, ...rest] = membersOf(tie).slice(0, MOST_MEMBERS).map(figure);
    return first !== undefined && rest.every((other) => isComparable(first, other));
  };
  let searches = 0;
  return (draft) => {
    if (draft.grade !== "guess" && ++searches > MOST_SEARCHES) return undefined;
    const most = draft.figures.reduce((count, { claim }) => Math.max(count, quarrels.get(claim.id) ?? 0), 0);
    // Nothing explains a figure that does not come out as well as its being last year's.
    const old = draft.formula === null ? [] : draft.figures.flatMap((each) => blame(each) ?? []);
    const suspects = (old.length > 0 ? old : draft.remedies()).filter(({ claim }) => quarrels.get(claim) === most);
    const open = suspects.filter(({ claim }) => !relationsOf(claim).slice(0, MOST_TIES).some(vouches));
    return open.length === 1 ? open[0] : oneSlipOf(open);
  };
}

/** Remedies that mend one and the same slip at either end: two figures of which one has the wrong unit. */
function oneSlipOf(remedies: readonly Remedy[]): Remedy | undefined {
  const [first] = remedies;
  const together = first?.together;
  return first && together && remedies.every((other) => other.together === together) ? { ...first, wording: together } : undefined;
}

/** Of drafts about the very same claims only the surest stays, and the first of equals: one disagreement, one finding. */
function pickSurest(caught: readonly Caught[]): Caught[] {
  const best = new Map<string, Caught>();
  for (const one of caught) {
    const { draft } = one;
    const key =
      draft.figures.length > 0
        ? [...draft.figures.map(({ claim }) => claim.id).toSorted(), "", ...(draft.previous ?? []).map((each) => each.figure.claim.id).toSorted()].join("\u0000")
        : `${one.rule.id}\u0000${draft.span.start}\u0000${draft.span.end}`;
    const other = best.get(key);
    if (other === undefined || GRADES[draft.grade].confidence > GRADES[other.draft.grade].confidence) best.set(key, one);
  }
  return [...best.values()];
}

function byPlace(a: Caught, b: Caught): number {
  return a.draft.span.start - b.draft.span.start || a.draft.span.end - b.draft.span.end;
}

function level(rule: Rule, draft: Draft, setting: Severity | "off" | undefined): Severity {
  const own = GRADES[draft.grade].severity;
  if (setting === undefined || setting === "off") return own;
  return own === rule.severity || RANK[own] > RANK[setting] ? setting : own;
}
