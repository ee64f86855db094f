import type { Column, ComparedPlace } from "../model/comparison.js";
import type { PlaceLevel } from "../model/meta.js";
import type { Report } from "../model/report.js";
import { placeOfReport } from "../places/index.js";
import { latestYearOf } from "../structure/report-year.js";
import { fingerprint } from "../text/hash.js";
import type { Fact } from "./fact.js";
import { factsOfReport } from "./facts-of-report.js";

/** What is kept of a report. */
export interface Digest {
  readonly column: Column;
  readonly level: PlaceLevel | null;
  readonly facts: readonly Fact[];
  readonly textMark: string;
  readonly claimsMark: string;
}

/** Fewer figures than this may agree by chance. */
const FEW = 20;

export function digestOf(report: Report, name: string): Digest {
  const { meta, text, claims } = report;
  const place = placeOfReport(report);
  const figures = claims.map(({ quantity }) => `${quantity.decimal}${quantity.unit}`);
  const compared: ComparedPlace | null = place && { name: meta.place?.text ?? place.name, code: place.code, series: place.series };
  return {
    column: {
      sources: [name],
      title: meta.title?.text ?? null,
      place: compared,
      year: latestYearOf(meta),
      genre: meta.genre?.key ?? null,
      date: meta.date?.iso ?? null,
    },
    level: place?.level ?? null,
    facts: factsOfReport(report),
    textMark: fingerprint(text),
    claimsMark: claims.length < FEW ? "" : fingerprint(figures.join("\n")),
  };
}

/**
 * Each report once. Two files hold the same report where their texts are the same, or where all figures are, in the same order (a page
 * and the text saved from it), and neither place nor year speak against it. What only one of them prints (title, day) is taken from that one. Two meetings of
 * a year, or a corrected edition, differ in a figure and stay two.
 */
export function mergeSameReports(digests: readonly Digest[]): readonly Digest[] {
  const kept: Digest[] = [];
  const byMark = new Map<string, number[]>();
  for (const digest of digests) {
    const marks = [digest.textMark, digest.claimsMark].filter(Boolean);
    const at = marks.flatMap((mark) => byMark.get(mark) ?? []).find((index) => areOne(kept[index]!, digest));
    const index = at ?? kept.length;
    if (at === undefined) kept.push(digest);
    else kept[at] = merged(kept[at]!, digest);
    for (const mark of marks) byMark.set(mark, [...(byMark.get(mark) ?? []), index]);
  }
  return kept;
}

function areOne(a: Digest, b: Digest): boolean {
  if (a.textMark === b.textMark) return true;
  const fit = <T>(left: T | null, right: T | null): boolean => left === null || right === null || left === right;
  const [one, other] = [a.column, b.column];
  return fit(one.place?.series ?? null, other.place?.series ?? null) && fit(one.year, other.year) && fit(one.genre, other.genre);
}

function merged(a: Digest, b: Digest): Digest {
  const { sources, title, place, year, genre, date } = a.column;
  const more = b.column;
  return {
    ...a,
    level: a.level ?? b.level,
    column: {
      sources: [...new Set([...sources, ...more.sources])],
      title: title ?? more.title,
      place: place ?? more.place,
      year: year ?? more.year,
      genre: genre ?? more.genre,
      date: date ?? more.date,
    },
  };
}
