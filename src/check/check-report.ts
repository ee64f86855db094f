import type { AcrossKind, AcrossTie } from "../model/across.js";
import { membersAcross } from "../model/across-members.js";
import { GoujiError } from "../model/errors.js";
import type { Finding } from "../model/finding.js";
import type { Observation, ObservationKind } from "../model/observation.js";
import type { Relation, RelationType } from "../model/relation.js";
import type { Report } from "../model/report.js";
import { membersOf } from "../model/relation-members.js";
import { relateReports } from "../relate/across/index.js";
import { blameLeftStanding } from "./left-standing.js";
import { readRecords } from "./records.js";
import type { Draft, Rule, RuleContext, RuleSetting } from "./rule.js";
import { rules } from "./rules/index.js";
import { settle } from "./settle.js";
import type { Caught } from "./settle.js";
import type { Lang } from "./wording.js";

export interface CheckOptions {
  /**
   * Levels by rule id. `off` silences a rule; another level replaces the rule's own, and holds down its less sure findings:
   * with `warning` nothing of the rule is an error, with `error` a doubtful reading stays the warning that it is.
   */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The language of the messages; Chinese unless said otherwise. */
  readonly lang?: Lang;
  /**
   * Last year's report of the same place and kind. What this report says of last year, and what it began with, is held against it;
   * one of another place, kind or year is left aside: `judgePrevious` says why.
   */
  readonly previous?: Report;
}

/**
 * Finds the figures of a report that cannot all be true. Findings come in the order of the text.
 * @throws GoujiError `bad-config` for a rule or level that there is none of.
 */
export function checkReport(report: Report, options: CheckOptions = {}): Finding[] {
  validate(options.rules ?? {});
  const settings = { ...defaults, ...options.rules };
  const active = rules.filter((rule) => settings[rule.id] !== "off");
  const caught: Caught[] = [];
  const { previous } = options;
  const records = readRecords(report, previous);
  const contextFor = (rule: Rule, relation: Relation | null): RuleContext => ({
    ...records,
    report: (draft: Draft) => void caught.push({ rule, relation, draft }),
  });

  const handlersOf = handlerFinder(active);
  for (const relation of report.relations) {
    if (!membersOf(relation).every(records.has)) continue;
    for (const [rule, handler] of handlersOf(relation.type)) handler(relation, contextFor(rule, relation));
  }
  for (const observation of report.observations) {
    for (const [rule, handler] of handlersOf(observation.kind)) handler(observation, contextFor(rule, null));
  }
  const ties = previous === undefined ? [] : relateReports(report, previous);
  for (const tie of ties) {
    const [own, last] = membersAcross(tie);
    if (!own.every(records.has) || !last.every(records.hasPrevious)) continue;
    for (const [rule, handler] of handlersOf(tie.kind)) handler(tie, contextFor(rule, null));
  }
  for (const rule of active) {
    const { claim: judgeClaim, sections: judgeSections, report: judgeReport } = rule.check;
    const context = contextFor(rule, null);
    if (judgeClaim !== undefined) for (const { id } of report.claims) if (records.has(id)) judgeClaim(records.figure(id), context);
    judgeSections?.(report.sections, context);
    judgeReport?.(report, context);
  }
  return settle(caught, records, settings, options.lang ?? "zh", blameLeftStanding(ties));
}

type Handler = (subject: Relation | Observation | AcrossTie, context: RuleContext) => void;
type Handlings = readonly (readonly [Rule, Handler])[];

/** The rules that look at a type of relation, a kind of observation or of tie, looked up once each. */
function handlerFinder(active: readonly Rule[]): (name: RelationType | ObservationKind | AcrossKind) => Handlings {
  const found = new Map<string, Handlings>();
  return (name) => {
    let handlings = found.get(name);
    if (handlings === undefined) {
      handlings = active.flatMap((rule) => {
        const handler = rule.check[name] as Handler | undefined;
        return handler === undefined ? [] : [[rule, handler] as const];
      });
      found.set(name, handlings);
    }
    return handlings;
  };
}

/** Rules that are not at their own level unless somebody asks for it. */
const defaults: Readonly<Record<string, RuleSetting>> = Object.fromEntries(
  rules.flatMap(({ id, setting }) => (setting === undefined ? [] : [[id, setting]])),
);

const SETTINGS: ReadonlySet<string> = new Set<RuleSetting>(["off", "info", "warning", "error"]);

function validate(settings: Readonly<Record<string, RuleSetting>>): void {
  for (const [id, setting] of Object.entries(settings)) {
    if (!rules.some((rule) => rule.id === id)) throw new GoujiError("bad-config", `没有名为 ${id} 的规则`);
    if (!SETTINGS.has(setting)) throw new GoujiError("bad-config", `规则 ${id} 的级别 ${setting} 无效，应为 off、info、warning 或 error`);
  }
}
