import type { Observation, ObservationKind, ObservationOf } from "../model/observation.js";
import type { Relation } from "../model/relation.js";
import { membersOf } from "../model/relation-members.js";
import type { Report } from "../model/report.js";
import { figureOf } from "./figure.js";
import type { Figure } from "./figure.js";
import type { RuleContext } from "./rule.js";

/** A report as the rules ask for it. */
export interface Records extends Omit<RuleContext, "report"> {
  has(id: string): boolean;
  /** The same for last year's report. */
  hasPrevious(id: string): boolean;
}

/** Looks claims up by id and reads each number once. */
export function readRecords(report: Report, previous: Report | null = null): Records {
  const find = figureFinder(report);
  const findPrevious = figureFinder(previous);
  let ties: Map<string, Relation[]> | undefined;
  const observations = new Map<ObservationKind, Observation[]>();
  for (const observation of report.observations) file(observations, observation.kind, observation);
  return {
    has: (id) => find(id) !== null,
    hasPrevious: (id) => findPrevious(id) !== null,
    figure: (id) => insist(find(id), id),
    previousFigure: (id) => insist(findPrevious(id), id),
    relationsOf(id) {
      ties ??= tieUp(report.relations);
      return ties.get(id) ?? [];
    },
    observationsOf: <K extends ObservationKind>(kind: K) => (observations.get(kind) ?? []) as readonly Observation[] as readonly ObservationOf<K>[],
  };
}

function figureFinder(report: Report | null): (id: string) => Figure | null {
  const claims = new Map(report?.claims.map((claim) => [claim.id, claim]));
  const figures = new Map<string, Figure | null>();
  return (id) => {
    let figure = figures.get(id);
    if (figure === undefined) {
      const claim = claims.get(id);
      figure = claim === undefined ? null : figureOf(claim);
      figures.set(id, figure);
    }
    return figure;
  };
}

function insist(figure: Figure | null, id: string): Figure {
  if (figure === null) throw new RangeError(`no claim ${id}`);
  return figure;
}

function tieUp(relations: readonly Relation[]): Map<string, Relation[]> {
  const ties = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const id of new Set(membersOf(relation))) {
      file(ties, id, relation);
    }
  }
  return ties;
}

function file<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
