import { checkReport } from "../check/check-report.js";
import { rules } from "../check/rules/index.js";
import type { RuleSetting } from "../check/rule.js";
import type { Lang } from "../check/wording.js";
import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import { membersOf } from "../model/relation-members.js";
import type { Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import { groupBy, groupByEach } from "./group-by.js";
import type { Left } from "./report-diff.js";
import { splitMembers } from "./roles.js";
import type { Split } from "./roles.js";

/** What is asked of the new draft. */
export interface LeftQuestion {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Whether a claim changed since the old draft; `null` for one that is new. */
  readonly hasMoved: (id: string) => boolean | null;
  /** Levels as the drafts are checked with: a rule that is off says nothing here either. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Ids of findings of the new draft that somebody lets stand. */
  readonly ignored: ReadonlySet<string>;
  readonly lang: Lang;
}

/** A draft in which more ties than this have a member that moved was written anew: only those that the check itself finds broken count. */
const MOST_JUDGED = 400;

/**
 * The relations of the new draft in which one side moved, the other stayed, and that do not hold any more. Each is judged alone, by the
 * rules and their arithmetic: in a check of the whole, one finding may speak for several.
 */
export function findLeft(question: LeftQuestion): readonly Left[] {
  const { report, findings, hasMoved, ignored } = question;
  const split = report.relations.flatMap((relation) => {
    const parts = splitMembers(relation, hasMoved);
    return parts === null ? [] : [{ relation, parts }];
  });
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const byClaim = groupByEach(findings, ({ claims: own }) => own);
  const told = split.flatMap(({ relation, parts }, index): Told[] => {
    const known = findingsOn(relation, byClaim);
    const broken = index < MOST_JUDGED ? judgeAlone(relation, claims, question) : known;
    const [said] = broken.filter(({ id, claims: own }) => !ignored.has(id) && speaksOf(own, parts));
    return said === undefined ? [] : [{ left: toLeft(relation, parts, said, known), isFound: known.some(({ id }) => id === said.id) }];
  });
  return withoutEchoes(told);
}

interface Told {
  readonly left: Left;
  /** Whether the check of the whole draft says it, too. */
  readonly isFound: boolean;
}

/** Two relations may bind the same figures (其中 and a step of the work): what the check leaves unsaid then is said no second time here. */
function withoutEchoes(told: readonly Told[]): readonly Left[] {
  const keyOf = ({ left: { stayed, moved } }: Told): string => [stayed, moved].map((ids) => ids.toSorted().join(" ")).join("\n");
  return [...groupBy(told, keyOf).values()].flatMap((group) => {
    const found = group.filter(({ isFound }) => isFound);
    return (found.length > 0 ? found : group.slice(0, 1)).map(({ left }) => left);
  });
}

function toLeft({ type, id }: Relation, { kind, stayed, moved }: Split, { message, formula, computed, claims }: Finding, known: readonly Finding[]): Left {
  const alone = stayed.length === 1 && claims[0] === stayed[0];
  return {
    kind: type === "same" ? "restated" : kind,
    relation: type,
    relationId: id,
    basis: "tie",
    stayed,
    moved,
    findings: known.filter(({ claims: own }) => speaksOf(own, { stayed, moved })).map((finding) => finding.id),
    message,
    formula,
    computed: alone ? computed : null,
  };
}

/** Whether a finding is about what moved and what stayed, not about one side alone. */
function speaksOf(claims: readonly string[], { stayed, moved }: Pick<Split, "stayed" | "moved">): boolean {
  const own = new Set(claims);
  return stayed.some((id) => own.has(id)) && moved.some((id) => own.has(id));
}

/** Every rule is asked, also one that is silent unless somebody wants it: the draft's own changes give the reason to look. */
const ALL: Readonly<Record<string, RuleSetting>> = Object.fromEntries(rules.flatMap(({ id, setting }) => (setting === "off" ? [[id, "info" as const]] : [])));

function judgeAlone(relation: Relation, claims: ReadonlyMap<string, Claim>, { report, rules: levels, lang }: LeftQuestion): readonly Finding[] {
  const members = [...new Set(membersOf(relation))].flatMap((id) => claims.get(id) ?? []);
  const notes = report.observations.filter(({ kind }) => kind === "rounding-note");
  const alone: Report = { ...report, claims: members, relations: [relation], observations: notes, sections: [], tables: [] };
  return checkReport(alone, { rules: { ...ALL, ...levels }, lang });
}

/** The findings whose claims all are members of a relation. */
function findingsOn(relation: Relation, byClaim: ReadonlyMap<string, readonly Finding[]>): readonly Finding[] {
  const members = new Set(membersOf(relation));
  const near = new Set([...members].flatMap((id) => byClaim.get(id) ?? []));
  return [...near].filter(({ claims }) => claims.every((id) => members.has(id)));
}
