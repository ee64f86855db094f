import { checkReport } from "../check/check-report.js";
import type { CheckOptions } from "../check/check-report.js";
import type { Finding } from "../model/finding.js";
import { SCHEMA_VERSION } from "../model/report.js";
import type { Report } from "../model/report.js";
import type { Span } from "../model/span.js";
import { alignUnits } from "./align-units.js";
import { diffClaims } from "./diff-claims.js";
import { readDraft } from "./draft.js";
import type { Draft } from "./draft.js";
import { findLeft } from "./find-left.js";
import { findRestated } from "./find-restated.js";
import type { Kept } from "./find-restated.js";
import { compareFigures } from "./figures.js";
import { matchClaims } from "./match-claims.js";
import type { Matching } from "./matching.js";
import { pairFindings } from "./pair-findings.js";
import type { FindPartner } from "./pair-findings.js";
import type { ReportDiff } from "./report-diff.js";

export interface DiffOptions extends Omit<CheckOptions, "previous"> {
  /** The findings of each draft, where they are at hand or some of them are to be left out; else both are checked. */
  readonly findings?: GivenFindings;
}

export interface GivenFindings {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  /** Those of the new draft that were left out because somebody lets them stand: what they say is no longer pointed at. */
  readonly ignored?: readonly Finding[];
}

/**
 * What changed between two drafts of one report: figures, what stayed though something that it is bound to moved, findings. Takes time
 * linear in the drafts, whatever they say.
 * @throws GoujiError `bad-config` as `checkReport` does
 */
export function diffReports(before: Report, after: Report, options: DiffOptions = {}): ReportDiff {
  const { findings: given, ...checking } = options;
  const found: GivenFindings = given ?? { before: checkReport(before, checking), after: checkReport(after, checking) };
  const [old, now] = [readDraft(before), readDraft(after)];
  const units = alignUnits(old.units, now.units);
  const matching = matchClaims(old, now, units);

  const claims = diffClaims(old, now, matching);
  const [become, was] = [partnerFinder(old, now, matching.toAfter), partnerFinder(now, old, matching.toBefore)];
  const findings = pairFindings(found.before, found.after, { after: become, before: was, standsFor: placeJudge(old, now, units) });
  const tied = findLeft({
    report: after,
    findings: found.after,
    hasMoved: (id) => was(id)?.altered ?? null,
    rules: options.rules ?? {},
    ignored: new Set(found.ignored?.map(({ id }) => id)),
    lang: options.lang ?? "zh",
  });
  const left = [...tied, ...findRestated(keptClaims(old, now, matching), found.after, tied)];

  const count = <T extends string>(list: readonly { readonly status: T }[], status: T): number => list.filter((each) => each.status === status).length;
  return {
    schemaVersion: SCHEMA_VERSION,
    before: { source: before.source, title: before.meta.title?.text ?? null },
    after: { source: after.source, title: after.meta.title?.text ?? null },
    claims,
    left,
    findings,
    totals: {
      claims: {
        same: count(claims, "same"),
        reworded: count(claims, "reworded"),
        changed: count(claims, "changed"),
        appeared: count(claims, "appeared"),
        went: count(claims, "went"),
        moved: claims.filter(({ moved }) => moved).length,
      },
      findings: { new: count(findings, "new"), altered: count(findings, "altered"), open: count(findings, "open"), settled: count(findings, "settled") },
      left: left.length,
    },
  };
}

/** The partner of a claim in the other draft. Its figure is altered where another number or direction stands there, not another word. */
function partnerFinder(own: Draft, other: Draft, partners: Int32Array): FindPartner {
  const places = new Map(own.claims.map(({ id }, index) => [id, index]));
  return (id) => {
    const place = places.get(id);
    const claim = place === undefined ? undefined : other.claims[partners[place]!];
    return claim === undefined ? null : { claim, altered: compareFigures(own.claims[place!]!, claim).length > 0 };
  };
}

function keptClaims(old: Draft, now: Draft, matching: Matching): readonly Kept[] {
  return [...matching.pairs()].map(([i, j]) => {
    const [before, after] = [old.claims[i]!, now.claims[j]!];
    return { before, after, moved: compareFigures(before, after).length > 0 };
  });
}

/** Whether two places are in units that stand for each other. */
function placeJudge(old: Draft, now: Draft, units: Matching): (before: Span, after: Span) => boolean {
  return (before, after) => {
    const [i, j] = [unitAt(old, before), unitAt(now, after)];
    return i >= 0 && j >= 0 && units.toAfter[i] === j;
  };
}

function unitAt({ units }: Draft, { start }: Span): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (units[middle]!.span.start <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
