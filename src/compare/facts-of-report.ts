import comparison from "../../dictionaries/comparison.json";
import { ownPlaceNames } from "../indicators/own-place.js";
import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import { yearOfClaim } from "../places/index.js";
import { latestYearOf, soleYearOf } from "../structure/report-year.js";
import type { Fact } from "./fact.js";
import { flagsOfClaim, spansYears, type ReportFrame } from "./flags-of-claim.js";
import { plannedSections, sectionsOfYears } from "./planned-sections.js";
import { nameOf, plainNameOf } from "./plain-name.js";
import { readAround } from "./read-around.js";
import { createScopeFinder } from "./scope-of-fact.js";

/** Kinds that no two reports can be compared by: the sides of a ratio stand for nothing alone. */
const APART: ReadonlySet<Claim["kind"]> = new Set(["ratio"]);
/** How final a figure is said to be where it is none of what happened. */
const PLANNED = /预算/;
/** 社会保险基金收入预算31.78亿元: what was planned, though no word beside the figure says so. */
const NAMED_AS_PLAN = /预算(?:数|调整为?)?$/;
/** As a subject: 一般公共预算 may go on with 收入完成, 收入预算 does not. */
const PLAN_OF_FLOW = /(?:收入|支出)预算数?$/;

/** The claims of a report that may stand in its column: what happened, in its own place and in the year that it speaks of. */
export function factsOfReport(report: Report): readonly Fact[] {
  const { text, meta, claims } = report;
  const scopeOf = createScopeFinder(report);
  const own = ownPlaceNames(meta);
  const frame = frameOf(report);
  const planned = plannedSections(report, frame.year);
  const pastYears = sectionsOfYears(report);
  const sentences = new Map<number, Fact["sentence"]>();
  const sentenceAt = ({ sentence }: Claim): Fact["sentence"] => {
    const known = sentences.get(sentence.start) ?? { text: text.slice(sentence.start, sentence.end).trim(), span: sentence };
    sentences.set(sentence.start, known);
    return known;
  };
  return claims.flatMap((claim, index) => {
    if (!isFact(claim) || yearOfClaim(report, claim) !== frame.year) return [];
    const scope = scopeOf(claim);
    if (scope === "elsewhere") return [];
    const plainName = claim.indicator === null ? plainNameOf(claim, own) : "";
    if (claim.indicator === null && plainName === "") return [];
    const { quantity, period } = claim;
    const around = readAround(text, claim, frame.year);
    const base = around.base ?? claim.comparison?.to ?? null;
    const years = around.years ?? (claim.section === null ? null : (pastYears.get(claim.section) ?? null));
    if (period === null && (around.isAhead || (claim.section !== null && planned.has(claim.section)))) return [];
    // A growth over several years has no key of its own.
    if (around.isStart || around.isApproved || (claim.indicator !== null && around.base !== null)) return [];
    const isDecline = claim.direction === "down" && !quantity.decimal.startsWith("-");
    const [low, high] = isDecline ? [quantity.max, quantity.min] : [quantity.min, quantity.max];
    const sign = (decimal: string | null): string | null => (decimal !== null && isDecline ? negated(decimal) : decimal);
    return [{
      claim: claim.id,
      indicator: claim.indicator,
      name: nameOf(claim),
      plainName,
      kind: claim.kind,
      unit: quantity.unit,
      aspect: spansYears(period) ? "cumulative" : claim.aspect === "cumulative" ? null : claim.aspect,
      scope: scope.part,
      scopeWords: scope.words,
      base: base === "last-year" ? null : base,
      decimal: sign(quantity.decimal)!,
      min: sign(low),
      max: sign(high),
      text: quantity.text,
      span: quantity.span,
      sentence: sentenceAt(claim),
      flags: flagsOfClaim(claim, years === null ? frame : { ...frame, years }),
      carried: claim.carried,
      withGrowth: isFollowedByGrowth(claim, claims[index + 1]),
    } satisfies Fact];
  });
}

function frameOf({ meta }: Report): ReportFrame {
  const title = meta.title?.text ?? "";
  return {
    year: latestYearOf(meta),
    years: soleYearOf(meta) === null ? (meta.period?.text ?? null) : null,
    status: comparison.final.find((word) => title.includes(word)) ?? null,
  };
}

/** Targets, budgets and forecasts are other things than what happened. */
function isFact({ modality, status, kind, quantity, subject, action }: Claim): boolean {
  if (kind === "amount" && (NAMED_AS_PLAN.test(subject + action) || PLAN_OF_FLOW.test(subject))) return false;
  return modality === "fact" && !APART.has(kind) && quantity.unit !== "" && !(status !== null && PLANNED.test(status));
}

function isFollowedByGrowth(claim: Claim, next: Claim | undefined): boolean {
  return next !== undefined && next.kind === "change" && next.quantity.unit === "%" && next.sentence.start === claim.sentence.start && next.subject.startsWith(claim.subject);
}

const negated = (decimal: string): string => (decimal.startsWith("-") ? decimal.slice(1) : /^0*(?:\.0*)?$/.test(decimal) ? decimal : `-${decimal}`);
