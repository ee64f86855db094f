import { checkReport, parseReport, rules, type Finding, type Rule, type Span } from "../../src/index.js";
import { seeded } from "../forms/seeded.js";
import type { Bed, Seeded } from "./seeder.js";
import { seedings } from "./seeders/index.js";
import { readPublished, readSources, type Source } from "./source.js";
import { atOf, Verdicts } from "./verdicts.js";

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly hits: number;
}

/** How well a rule does. */
export interface Measured {
  readonly rule: string;
  readonly basis: "annotated" | "own";
  /** Of the errors seeded for it, those that a finding points at. */
  readonly recall: Share;
  /** Of its findings, over untouched and seeded reports, those that point at a seeded error or at a mistake that is known. */
  readonly precision: Share;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export interface Measurement {
  readonly rules: readonly Measured[];
  /** How many reports errors were seeded into, and how many published reports were checked as they are. */
  readonly beds: number;
  readonly published: number;
  /** Findings over published reports that nobody has read: `file rule at`. */
  readonly unread: readonly string[];
}

type Tallies = ReadonlyMap<string, Tally>;

/**
 * Seeds errors into the annotated reports under `root`, checks published ones as they are, and counts what is found. The same
 * seed gives the same errors.
 */
export async function measureRules(root: string): Promise<Measurement> {
  const tallies: Tallies = new Map(rules.map((rule) => [rule.id, new Tally(rule)]));
  const beds = await measureSeeded(root, tallies);
  const { published, unread } = await measurePublished(root, tallies);
  return { rules: [...tallies.values()].map((tally) => tally.measured()), beds, published, unread };
}

async function measurePublished(root: string, tallies: Tallies): Promise<Pick<Measurement, "published" | "unread">> {
  const verdicts = new Verdicts(root);
  const unread: string[] = [];
  let published = 0;
  for (const { file, bytes } of readPublished(root)) {
    const report = await parseReport(bytes, { filename: file }).catch(() => null);
    if (report === null) continue;
    published++;
    for (const finding of checkReport(report)) {
      const verdict = verdicts.of(file, report.text, finding);
      const tally = tallies.get(finding.rule)!;
      if (verdict !== undefined) tally.found(finding, verdict.right, file);
      else if (tally.counts(finding)) unread.push(`${file}\t${finding.rule}\t${atOf(report.text, finding.span, finding.stated)}\t${finding.severity}\t${finding.message}`);
    }
  }
  return { published, unread };
}

async function measureSeeded(root: string, tallies: Tallies): Promise<number> {
  const beds: Bed[] = [];
  for (const source of readSources(root)) beds.push(await prepare(source));
  for (const bed of beds) {
    const known = checkReport(bed.report, bed.previous === undefined ? {} : { previous: bed.previous });
    for (const finding of known) {
      const isRight = (bed.gold?.findings ?? []).some((mistake) => pointsAt(finding, [mistake]));
      tallies.get(finding.rule)?.found(finding, isRight, bed.name);
    }
    for (const { rule, basis, seed } of seedings) {
      const tally = tallies.get(rule)!;
      tally.basis = basis;
      for (const error of seed(bed, seeded(`${rule} ${bed.name}`))) {
        const fresh = await findFresh(error, known);
        tally.seeded(fresh.some((finding) => pointsAt(finding, error.places)), `${bed.name}: ${error.edit}`);
        for (const finding of fresh) tallies.get(finding.rule)?.found(finding, pointsAt(finding, error.places), `${bed.name}: ${error.edit}`);
      }
    }
  }
  return beds.length;
}

async function prepare(source: Source): Promise<Bed> {
  const report = await parseReport(source.text, { filename: `${source.name}.txt` });
  const { previousText } = source;
  return { ...source, report, ...(previousText === undefined ? {} : { previous: await parseReport(previousText, { filename: "last.txt" }) }) };
}

/** What is found in the seeded report and was not found before. Hints count no more than they do for the exit status. */
async function findFresh({ text, previous }: Seeded, known: readonly Finding[]): Promise<readonly Finding[]> {
  const report = await parseReport(text, { filename: "seeded.txt" });
  const last = previous === undefined ? {} : { previous: await parseReport(previous, { filename: "last.txt" }) };
  const before = new Set(known.map(({ rule, message }) => `${rule} ${message}`));
  return checkReport(report, last).filter(({ rule, message }) => !before.has(`${rule} ${message}`));
}

function pointsAt(finding: Finding, places: readonly Span[]): boolean {
  return [finding.span, ...finding.related.map(({ span }) => span)].some((span) => places.some((place) => span.start < place.end && place.start < span.end));
}

class Tally {
  basis: Measured["basis"] = "annotated";
  readonly #rule: string;
  readonly #hints: boolean;
  readonly #missed: string[] = [];
  readonly #wrong: string[] = [];
  #seeds = 0;
  #findings = 0;

  constructor({ id, severity, setting }: Rule) {
    this.#rule = id;
    this.#hints = (setting ?? severity) === "info";
  }

  seeded(isFound: boolean, edit: string): void {
    this.#seeds++;
    if (!isFound) this.#missed.push(edit);
  }

  found(finding: Finding, isRight: boolean, where: string): void {
    if (!this.counts(finding)) return;
    this.#findings++;
    if (!isRight) this.#wrong.push(`${where}: ${finding.message}`);
  }

  /** A hint of a rule that finds faults claims nothing; a rule that only hints is measured by its hints. */
  counts({ severity }: Finding): boolean {
    return severity !== "info" || this.#hints;
  }

  measured(): Measured {
    const share = (of: number, misses: number): Share => ({ of, hits: of - misses });
    return {
      rule: this.#rule,
      basis: this.basis,
      recall: share(this.#seeds, this.#missed.length),
      precision: share(this.#findings, this.#wrong.length),
      missed: this.#missed,
      wrong: this.#wrong,
    };
  }
}
