import { GoujiError } from "../model/errors.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import { figureOf } from "./figure.js";
import type { Figure } from "./figure.js";
import { membersOf } from "../model/relation-members.js";
import type { Draft, Rule, RuleContext } from "./rule.js";
import { rules } from "./rules/index.js";
import { settle } from "./settle.js";
import type { Caught } from "./settle.js";
import type { Lang } from "./wording.js";

/** What a rule is set to: its level, or `off`. */
export type RuleSetting = "off" | Severity;

export interface CheckOptions {
  /**
   * Levels by rule id. `off` silences a rule; another level replaces the rule's own, and holds down its less sure findings:
   * with `warning` nothing of the rule is an error, with `error` a doubtful reading stays the warning that it is.
   */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The language of the messages; Chinese unless said otherwise. */
  readonly lang?: Lang;
}

type Handler = (relation: Relation, context: RuleContext) => void;

/**
 * Finds the figures of a report that cannot all be true. Findings come in the order of the text.
 * @throws GoujiError `bad-config` for a rule or level that there is none of.
 */
export function checkReport(report: Report, options: CheckOptions = {}): Finding[] {
  const settings = options.rules ?? {};
  validate(settings);
  const active = rules.filter((rule) => settings[rule.id] !== "off");
  const caught: Caught[] = [];
  const records = readRecords(report);
  const contextFor = (rule: Rule, relation: Relation | null): RuleContext => ({
    ...records,
    report: (draft: Draft) => void caught.push({ rule, relation, draft }),
  });

  const handlers = new Map<string, readonly (readonly [Rule, Handler])[]>();
  for (const relation of report.relations) {
    if (!membersOf(relation).every(records.has)) continue;
    let concerned = handlers.get(relation.type);
    if (concerned === undefined) {
      concerned = active.flatMap((rule) => {
        const handler = rule.check[relation.type] as Handler | undefined;
        return handler === undefined ? [] : [[rule, handler] as const];
      });
      handlers.set(relation.type, concerned);
    }
    for (const [rule, handler] of concerned) handler(relation, contextFor(rule, relation));
  }
  for (const rule of active) rule.check.sections?.(report.sections, contextFor(rule, null));
  return settle(caught, records, settings, options.lang ?? "zh");
}

interface Records extends Omit<RuleContext, "report"> {
  has(id: string): boolean;
}

/** Looks claims up by id and reads each number once. */
function readRecords(report: Report): Records {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const figures = new Map<string, Figure | null>();
  const find = (id: string): Figure | null => {
    let figure = figures.get(id);
    if (figure === undefined) {
      const claim = claims.get(id);
      figure = claim === undefined ? null : figureOf(claim);
      figures.set(id, figure);
    }
    return figure;
  };
  let ties: Map<string, Relation[]> | undefined;
  return {
    has: (id) => find(id) !== null,
    figure(id) {
      const figure = find(id);
      if (figure === null) throw new RangeError(`no claim ${id}`);
      return figure;
    },
    relationsOf(id) {
      ties ??= tieUp(report.relations);
      return ties.get(id) ?? [];
    },
  };
}

function tieUp(relations: readonly Relation[]): Map<string, Relation[]> {
  const ties = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const id of new Set(membersOf(relation))) {
      const known = ties.get(id);
      if (known === undefined) ties.set(id, [relation]);
      else known.push(relation);
    }
  }
  return ties;
}

const SETTINGS: ReadonlySet<string> = new Set<RuleSetting>(["off", "info", "warning", "error"]);

function validate(settings: Readonly<Record<string, RuleSetting>>): void {
  for (const [id, setting] of Object.entries(settings)) {
    if (!rules.some((rule) => rule.id === id)) throw new GoujiError("bad-config", `没有名为 ${id} 的规则`);
    if (!SETTINGS.has(setting)) throw new GoujiError("bad-config", `规则 ${id} 的级别 ${setting} 无效，应为 off、info、warning 或 error`);
  }
}
