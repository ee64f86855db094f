import type { Observation, ObservationKind, ObservationOf, Span } from "../../../src/index.js";
import type { Bed, Seeder } from "../seeder.js";
import { editPlaces, editText } from "./text-edits.js";

const observed = <K extends ObservationKind>({ report }: Bed, kind: K): readonly ObservationOf<K>[] =>
  report.observations.filter((each: Observation): each is ObservationOf<K> => each.kind === kind);

const yearOf = ({ report }: Bed): number => Number(report.meta.period?.end.slice(0, 4) ?? NaN);

/** The stretch with its first year one or more years back. */
function earlier(text: string, span: Span, years: number): readonly (readonly [Span, string])[] {
  const words = text.slice(span.start, span.end);
  const year = /\d{4}/.exec(words)?.[0];
  return year === undefined ? [] : [[span, words.replace(year, String(Number(year) - years))]];
}

/** Where nothing of the kind is there, as on a page without its annexes, nobody can tell one number from another. */
function leadsSomewhere(bed: Bed, { to }: ObservationOf<"reference">): boolean {
  return to === "part" || observed(bed, "landmark").some(({ of }) => of === to);
}

/** The only year of a text contradicts nothing, whatever is made of it: two other places must tell which year it is. */
function isSaidElsewhere(bed: Bed, date: ObservationOf<"date">): boolean {
  const [year, delivered] = [yearOf(bed), Number(bed.report.meta.date?.iso.slice(0, 4))];
  const others = observed(bed, "date").filter((other) => other !== date && (other.from.year === year || (other.role === "plan" && other.from.year === year + 1)));
  return others.length + (delivered === year + 1 ? 1 : 0) >= 2;
}

/** 合格率95.2%，比上年的92.0%提高3.2个百分点: only where both rates are printed is it provable that points are meant. */
function pointsBetweenRates({ report, text }: Bed): readonly (readonly [Span, string])[] {
  const quantities = new Map(report.claims.map(({ id, quantity }) => [id, quantity]));
  return report.relations.flatMap((relation) => {
    if (relation.type !== "change" || relation.base === undefined || relation.change === undefined) return [];
    const [rates, points] = [[relation.current, relation.base].map((id) => quantities.get(id)), quantities.get(relation.change)];
    const edited = points && text.slice(points.span.start, points.span.end).replace(/个百分点$/, "%");
    return edited && edited !== points.text && rates.every((rate) => rate?.unit === "%") ? [[points.span, edited]] : [];
  });
}

/** Errors of form and frame, by rule. */
export const frameSeeders: Readonly<Record<string, Seeder>> = {
  "date-impossible": editText(/\d{1,2}月\d{1,2}日/g, "2月30日"),
  "document-number-form": editText(/〔(\d{4})〕/g, "[$1]"),
  "unpaired-mark": editText(/[》”]/g, ""),
  "malformed-number": editText(/(\d+)\.(\d+)(%|亿元)/g, "$1。$2$3"),
  "growth-word-doubled": editText(/增长(?=\d)/g, "增长下降"),
  "sentence-repeated": editText(/^.{80,}$/gm, "$&\n$&"),
  "out-of-range": editText(/(率|满意度)(达到|达|为)?(\d{2}\.\d+)%/g, "$1$29$3%"),
  "points-as-percent": editPlaces(pointsBetweenRates),
  "reference-missing": editPlaces((bed) =>
    observed(bed, "reference").filter((each) => leadsSomewhere(bed, each)).map(({ span }) => [span, bed.text.slice(span.start, span.end).replace(/\d+|[一二三四五六七八]/, "9")]),
  ),
  "stale-year": editPlaces((bed) =>
    observed(bed, "date")
      .filter((date) => date.role === "review" && date.from.year === yearOf(bed) && isSaidElsewhere(bed, date))
      .flatMap(({ span }) => earlier(bed.text, span, 1)),
  ),
  "period-mismatch": editPlaces((bed) => {
    const { date, period } = bed.report.meta;
    return date?.span && period !== null ? earlier(bed.text, date.span, 2) : [];
  }),
  "place-mismatch": editPlaces((bed) => {
    const level = /[市区县]$/.exec(bed.report.meta.place?.text ?? "")?.[0];
    const other = level === "县" ? "我区" : "我县";
    return [...bed.text.matchAll(/我[市区县]/g)].filter(([own]) => own === `我${level}`).map((own) => [{ start: own.index, end: own.index + 2 }, other]);
  }),
};
