import dictionary from "../../../dictionaries/across-reports.json";
import periods from "../../../dictionaries/periods.json";
import type { Standing } from "../../model/across.js";
import type { Message } from "../../model/document.js";
import type { Report } from "../../model/report.js";

/** How a report stands to the one given as last year's. */
export interface Fitness {
  /** The year that last year's report is of. */
  readonly year: number;
  /** Years between the two: 1 where the one follows the other. */
  readonly gap: number;
  /** Both reports are of one place and of one genre, as far as both say. */
  readonly sure: boolean;
  /** Whether the figures of such reports are revised later: `likely` where it is not known which reports they are. */
  readonly standing: Standing;
}

/** Why nothing can be compared with the report that was given as last year's; `null` where it fits. */
export function judgePrevious(report: Report, previous: Report): Message | null {
  const reason = misfit(report, previous);
  return reason === null ? null : { code: "previous-report-unfit", message: `所给上年报告未用于核对：${reason}` };
}

/** `null` where the two reports cannot be compared. */
export function fitTogether(report: Report, previous: Report): Fitness | null {
  if (misfit(report, previous) !== null) return null;
  const [year, now] = [yearOf(previous)!, yearOf(report)!];
  const [a, b] = [report.meta, previous.meta];
  return {
    year,
    gap: now - year,
    sure: a.place !== null && b.place !== null && a.genre !== null && b.genre !== null,
    standing: leastOf(standingOf(report), standingOf(previous)),
  };
}

function misfit(report: Report, previous: Report): string | null {
  const [now, then] = [yearOf(report), yearOf(previous)];
  if (now === null) return "看不出本报告是哪一个整年度的";
  if (then === null) return "看不出它是哪一个整年度的";
  if (then >= now) return `它是${then}年度的，并不早于本报告的${now}年度`;
  const [here, there] = [report.meta.place, previous.meta.place];
  if (here !== null && there !== null && (here.level !== there.level || !isSamePlace(here.text, there.text))) {
    return `它是${there.text}的，本报告是${here.text}的`;
  }
  const [kind, other] = [report.meta.genre, previous.meta.genre];
  if (kind !== null && other !== null && kind.key !== other.key) return "它与本报告不是同一类报告";
  return null;
}

/** 上半年, 一季度: the frame gives such a report its whole year. */
const PARTS_OF_YEAR = Object.keys(periods.months);

/** The one whole year that a report is of: a report on five years has figures of each, one on half a year compares with another half. */
function yearOf({ meta: { period, title } }: Report): number | null {
  if (period === null || PARTS_OF_YEAR.some((word) => title?.text.includes(word) === true)) return null;
  const year = period.end.slice(0, 4);
  return period.start === `${year}-01-01` && period.end === `${year}-12-31` ? Number(year) : null;
}

/** 临川市云山区 is 云山区, and 云山 where the text leaves the level out. Renamed places are not looked through. */
function isSamePlace(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replace(/\s+/g, "")) as [string, string];
  return x.endsWith(y) || y.endsWith(x) || isBareName(x, y) || isBareName(y, x);
}

function isBareName(bare: string, full: string): boolean {
  return full.startsWith(bare) && full.length === bare.length + 1;
}

function standingOf({ meta }: Report): Standing {
  if (meta.genre === null) return "likely";
  const isFinal = dictionary.finalGenres.includes(meta.genre.key) || dictionary.finalTitles.some((word) => meta.title?.text.includes(word) === true);
  return isFinal ? "final" : "preliminary";
}

function leastOf(a: Standing, b: Standing): Standing {
  return (["preliminary", "likely"] as const).find((standing) => a === standing || b === standing) ?? "final";
}
