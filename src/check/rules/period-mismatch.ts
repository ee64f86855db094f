import type { Report } from "../../model/report.js";
import { overlaps } from "../../model/span.js";
import type { Span } from "../../model/span.js";
import { GENRES } from "../../genres/index.js";
import { soleYearOf } from "../../structure/report-year.js";
import { draftOf } from "../observed.js";
import type { Remark } from "../observed.js";
import { defineRule } from "../rule.js";
import type { RuleContext } from "../rule.js";
import { isTitled, judgeFrame } from "../stale-frame.js";
import type { Wording } from "../wording.js";

/** A report on 2025 that is dated 2024. */
export const periodMismatch = defineRule({
  id: "period-mismatch",
  severity: "warning",
  summary: { zh: "标题年份、成文日期、发文字号和正文所说的年份不相符", en: "Title year, date, document number and text do not fit together" },
  formula: "成文日期晚于报告年份的起始；发文字号的年份 = 成文年份；正文“现将……年情况报告如下”的年份 = 标题年份",
  check: {
    report(report, context) {
      const year = soleYearOf(report.meta);
      if (year === null) return;
      const title = beside(report.meta.title, { zh: "标题", en: "title" });
      // That the year itself is wrong is for stale-year to say, once.
      const stale = judgeFrame(report, context.observationsOf("date")) !== null;
      judgeDate(report, year, title, stale, context);
      judgeNumber(report, year, title, context);
      if (isTitled(report.meta) && !stale) judgeAnnouncement(year, title, context);
    },
  },
});

type Related = NonNullable<Remark["related"]>;

/** The piece of the frame that the other one contradicts; nothing where it stands in the margin alone. */
function beside(mention: { readonly text: string; readonly span: Span | null } | null, name: Wording): Related {
  if (mention === null || mention.span === null) return [];
  return [{ span: mention.span, message: { zh: `${name.zh}：${mention.text}`, en: `${name.en}: ${mention.text}` } }];
}

/** Full years are reported on when they are over: in the first months of the same year nobody can have written that. */
const EARLY_MONTH = 3;

function judgeDate(report: Report, year: number, title: Related, stale: boolean, context: RuleContext): void {
  const { date } = report.meta;
  if (date === null || date.span === null) return;
  const [dated, month] = date.iso.split("-").map(Number) as [number, number];
  const early = dated < year || (dated === year && month <= EARLY_MONTH);
  const impossible = (early && looksBack(report, year, context)) || (dated < year && (isGivenLater(report) || hasHeadingOn(year, context))) || (dated < year - 1 && plansFor(report, year, context));
  if (impossible) {
    const message = {
      zh: `报告的年份是${year}年，成文日期却是${date.text}，请核对年份。`,
      en: `The report is on ${year} but is dated ${date.iso}.`,
    };
    context.report(draftOf({ text: date.text, span: date.span }, { grade: "reading", message, related: title }, String(year)));
  } else if (dated > year + 1 && !stale) {
    const message = { zh: `报告的年份是${year}年，成文日期是${date.text}，相隔较久，请核对。`, en: `The report is on ${year} and is dated ${date.iso}.` };
    context.report(draftOf({ text: date.text, span: date.span }, { grade: "remark", message, related: title }, String(year)));
  }
}

/**
 * The title, or the heading that the year was taken from, reports on the whole of the year, 2024年度法治政府建设情况的报告: a plan or
 * budget for it is older than the year.
 */
function looksBack({ meta: { title, period } }: Report, year: number, context: RuleContext): boolean {
  const frames = [title?.span ?? null, period?.span ?? null].filter((span) => span !== null);
  return context.observationsOf("date").some((date) => date.role === "review" && date.from.year === year && frames.some((span) => overlaps(span, date.span)));
}

/** 一、2024年工作情况 is never written before 2024; in its first months it may be the name of what is to be done. */
function hasHeadingOn(year: number, context: RuleContext): boolean {
  return context.observationsOf("date").some(({ role, from }) => role === "review" && from.year === year);
}

/** The title plans for the year: nobody does so two years ahead. */
function plansFor({ meta: { title } }: Report, year: number, context: RuleContext): boolean {
  const span = title?.span ?? null;
  return span !== null && context.observationsOf("date").some((date) => date.role === "plan" && date.from.year === year && overlaps(span, date.span));
}

/** Reports of its kind are given in the year behind the one that they are on. */
function isGivenLater({ meta: { genre } }: Report): boolean {
  return genre !== null && GENRES.some(({ key, titleYear }) => key === genre.key && titleYear === "delivery");
}

/** Numbers are given by the year; only around New Year may the day of signature, or of publication, fall into another. */
function judgeNumber(report: Report, year: number, title: Related, context: RuleContext): void {
  const { documentNumber: number, date } = report.meta;
  if (number === null || number.span === null) return;
  const dated = date === null || date.span === null ? null : date.iso;
  const fits = dated === null ? number.year >= year || !looksBack(report, year, context) : fitsDate(number.year, dated);
  if (fits) return;
  const message =
    dated === null
      ? { zh: `发文字号“${number.text}”的年份与报告的年份${year}年不相符。`, en: `The document number “${number.text}” does not fit a report on ${year}.` }
      : { zh: `发文字号“${number.text}”的年份与成文日期${date?.text ?? dated}不相符。`, en: `The document number “${number.text}” does not fit the date ${dated}.` };
  const related = dated === null ? title : beside(date, { zh: "成文日期", en: "date" });
  context.report(draftOf({ text: number.text, span: number.span }, { grade: "reading", message, related }, dated ?? String(year)));
}

function fitsDate(numbered: number, iso: string): boolean {
  const [dated, month] = iso.split("-").map(Number) as [number, number];
  return numbered === dated || (numbered === dated - 1 && month <= EARLY_MONTH) || (numbered === dated + 1 && month === 12);
}

/** 现将2024年度工作情况报告如下 under a title on 2025. */
function judgeAnnouncement(year: number, title: Related, context: RuleContext): void {
  for (const date of context.observationsOf("date")) {
    if (date.role !== "announcement" || date.from.year === year || date.to !== null) continue;
    const message = { zh: `正文说要报告${date.text}的情况，而标题是${year}年。`, en: `The text announces ${date.from.year}, the title ${year}.` };
    context.report(draftOf(date, { grade: "reading", message, computed: `${year}年`, related: title }, String(year)));
  }
}
