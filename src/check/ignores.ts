import { GoujiError } from "../model/errors.js";
import type { Finding } from "../model/finding.js";
import { IgnoreSchema } from "../model/ignore.js";
import type { Ignore } from "../model/ignore.js";
import type { Report } from "../model/report.js";
import { fitsPath } from "../text/wildcard.js";
import { createBasisFinder, foldFigures } from "./basis.js";
import type { Basis } from "./basis.js";
import { rules } from "./rules/index.js";

/** A finding that may stand, and the ignore that says why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

/** An ignore that fits nothing in the report, or nothing any more. */
export interface UnusedIgnore {
  readonly ignore: Ignore;
  /** The figures, as printed, that the rule finds at odds in that place now; `null` where it finds none. */
  readonly now: readonly string[] | null;
}

export interface AppliedIgnores {
  /** Those that remain. */
  readonly findings: Finding[];
  readonly ignored: IgnoredFinding[];
  /** Of the ignores that concern this report, not of those for other files. */
  readonly unused: UnusedIgnore[];
}

/**
 * Sets aside the findings that somebody has looked into and lets stand. `findings` are those of `checkReport(report)`.
 * An ignore for a `file` concerns no report without a name (`parseReport`'s option `filename`).
 * @throws GoujiError `bad-config` for a rule that there is none of, or an ignore that lacks its place or its reason.
 */
export function applyIgnores(findings: readonly Finding[], report: Report, ignores: readonly Ignore[]): AppliedIgnores {
  ignores.forEach(validate);
  const concerned = ignores.filter(({ file }) => file === undefined || fitsPath(file, report.source.name)).map(prepare);
  const byRule = groupByRule(concerned);
  const basisOf = createBasisFinder(report);
  const remaining: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const watch = byRule.get(finding.rule);
    const basis = watch && basisOf(finding);
    const fitting = basis ? watch.ignores.filter((each) => fits(each, finding, basis)) : [];
    for (const each of fitting) each.used = true;
    if (fitting[0] !== undefined) ignored.push({ finding, ignore: fitting[0].ignore });
    else {
      remaining.push(finding);
      if (basis) watch.standing.push(basis);
    }
  }
  const unused = concerned
    .filter(({ used }) => !used)
    .map(({ ignore }) => ({ ignore, now: figuresNow(ignore, byRule.get(ignore.rule)?.standing ?? []) }));
  return { findings: remaining, ignored, unused };
}

interface Prepared {
  readonly ignore: Ignore;
  /** Its figures as they are compared. */
  readonly figures: string | null;
  used: boolean;
}

/** The ignores of one rule, and the findings that it is left with. */
interface Watch {
  readonly ignores: Prepared[];
  readonly standing: Basis[];
}

function prepare(ignore: Ignore): Prepared {
  return { ignore, figures: ignore.figures === undefined ? null : foldFigures(ignore.figures), used: false };
}

function groupByRule(concerned: readonly Prepared[]): ReadonlyMap<string, Watch> {
  const groups = new Map<string, Watch>();
  for (const each of concerned) {
    const group = groups.get(each.ignore.rule);
    if (group === undefined) groups.set(each.ignore.rule, { ignores: [each], standing: [] });
    else group.ignores.push(each);
  }
  return groups;
}

/**
 * Whatever the ignore says has to be so. Figures may be left unsaid only where there are none or the id stands for them, which it
 * has to where some of them stand in last year's report.
 */
function fits({ ignore: { id, within }, figures }: Prepared, finding: Finding, basis: Basis): boolean {
  if (id !== undefined && id !== finding.id) return false;
  if (id === undefined && finding.previous !== undefined) return false;
  const fit = figures === null ? id !== undefined || basis.figures.length === 0 : figures === basis.folded;
  return fit && (within === undefined || basis.isWithin(within));
}

/** What stands where the ignore once fitted: its place, and at least one of its figures. */
function figuresNow({ figures, within }: Ignore, standing: readonly Basis[]): readonly string[] | null {
  const known = new Set(figures?.map((figure) => foldFigures([figure])));
  const isNear = (basis: Basis): boolean => basis.figures.some((figure) => known.has(foldFigures([figure])));
  return standing.find((basis) => isNear(basis) && (within === undefined || basis.isWithin(within)))?.figures ?? null;
}

function validate(ignore: Ignore, index: number): void {
  const { error } = IgnoreSchema.safeParse(ignore);
  if (error) throw new GoujiError("bad-config", `${["ignores", index, ...(error.issues[0]?.path ?? [])].join(".")} 不合要求：须有 rule、reason，以及 within 或 id`);
  if (!rules.some(({ id }) => id === ignore.rule)) throw new GoujiError("bad-config", `没有名为 ${ignore.rule} 的规则`);
}
