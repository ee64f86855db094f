import type { GoldRelation } from "../fixtures/gold.js";

/** The true values that a printed number can stand for. Reckoned here apart from the library, which is what is measured. */
export type Range = readonly [number, number];

export interface PrintedNumber {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: "exact" | "over" | "under" | "about" | undefined;
}

const MEASURES: ReadonlySet<string> = new Set(["元", "%", "‰", "个百分点", "吨", "公斤", "公里", "千米", "米", "公顷", "亩", "平方米", "平方公里", "立方米", "千瓦时", "千瓦", "升", ""]);
const EPS = 1e-9;

export function rangeOf({ text, value, unit, bound }: PrintedNumber): Range {
  const digits = /[0-9][0-9,，.．]*/.exec(text.normalize("NFKC"))?.[0].replace(/[,，]/g, "") ?? "";
  const scale = Number(digits) === 0 ? 1 : Math.abs(value / Number(digits));
  const decimals = digits.split(".")[1]?.length ?? 0;
  const step = decimals > 0 || scale > 1.5 || MEASURES.has(unit) ? scale / 10 ** decimals : 0;
  if (bound === "over") return [value, value + Math.max(10 ** Math.floor(Math.log10(Math.max(value, 1))), step)];
  if (bound === "about") return [value - Math.abs(value) / 10, value + Math.abs(value) / 10];
  if (bound === "under") return [value - Math.abs(value) / 5, value];
  return [value - step / 2, value + step];
}

const apart = (a: Range, b: Range): boolean => a[1] < b[0] - EPS * Math.abs(b[0]) || b[1] < a[0] - EPS * Math.abs(a[0]);
const add = (ranges: readonly Range[]): Range => ranges.reduce<Range>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
const less = (a: Range, b: Range): Range => [a[0] - b[1], a[1] - b[0]];

/** The ids of a role's members. */
export function idsOf(relation: GoldRelation, role: string): readonly string[] {
  return [relation[role] ?? []].flat().map(String);
}

/** Whether no true values within the ranges satisfy the relation. Types that are no arithmetic are never broken. */
export function isBroken(relation: GoldRelation, range: (id: string) => Range): boolean {
  const of = (role: string): readonly Range[] => idsOf(relation, role).map(range);
  const one = (role: string): Range | undefined => of(role)[0];
  switch (relation.type) {
    case "sum": {
      const total = less(add(of("parts")), add(of("minus")));
      const whole = one("whole")!;
      return relation.complete === false ? total[0] > whole[1] : apart(total, whole);
    }
    case "at-most":
      return one("part")![0] > one("whole")![1];
    case "same":
      return of("claims").some((a, i, all) => all.slice(i + 1).some((b) => apart(a, b)));
    case "rate": {
      const [n, d, rate] = [one("numerator")!, one("denominator")!, one("rate")!];
      return d[0] > 0 && apart([(100 * n[0]) / d[1], (100 * n[1]) / d[0]], rate);
    }
    case "average": {
      const [t, n, average] = [one("total")!, one("count")!, one("average")!];
      return n[0] > 0 && apart([t[0] / n[1], t[1] / n[0]], average);
    }
    case "change":
      return isChangeBroken(relation.direction === "down", one("current")!, one("base"), one("increment"), one("change"));
    case "equation": {
      const terms = relation.terms as readonly { readonly claim: string; readonly coefficient: number }[];
      const [low, high] = add(terms.map(({ claim, coefficient }) => times(range(claim), coefficient)));
      const slack = EPS * Math.max(...terms.map(({ claim }) => Math.abs(range(claim)[1])));
      return relation.op === "=" ? low > slack || high < -slack : low > slack;
    }
    case "shares":
      return apart(add(of("shares")), [100, 100]);
    case "mix": {
      const growths = (relation.parts as readonly { readonly change: string }[]).map(({ change }) => range(change));
      const whole = range((relation.whole as { readonly change: string }).change);
      return growths.every(([low]) => low > whole[1]) || growths.every(([, high]) => high < whole[0]);
    }
    case "annual-growth": {
      const [start, end, rate] = [one("start")!, one("end")!, one("rate")!];
      const sign = relation.direction === "down" ? -1 : 1;
      const growth = (from: number, to: number, n: number): number => 100 * sign * ((to / from) ** (1 / n) - 1);
      return [Number(relation.years), Number(relation.years) - 1]
        .filter((n) => n > 0)
        .every((n) => apart([growth(start[1], end[0], n), growth(start[0], end[1], n)].toSorted((a, b) => a - b) as unknown as Range, rate));
    }
    case "comparison": {
      const [current, base] = [one("current")!, one("base")!];
      return relation.is === "above" ? current[1] < base[0] : relation.is === "below" ? current[0] > base[1] : apart(current, base);
    }
    case "index": {
      const [index, change] = [one("index")!, one("change")!];
      const signed: Range = relation.direction === "down" ? [-change[1], -change[0]] : change;
      return apart(less(index, [100, 100]), signed);
    }
    case "contribution": {
      const [share, part, whole] = [one("share"), one("part"), one("whole")];
      if (share === undefined || part === undefined || whole === undefined || whole[0] <= 0) return false;
      return apart([(100 * part[0]) / whole[1], (100 * part[1]) / whole[0]], share);
    }
    default:
      return false;
  }
}

const times = ([low, high]: Range, by: number): Range => (by < 0 ? [high * by, low * by] : [low * by, high * by]);

function isChangeBroken(down: boolean, current: Range, base: Range | undefined, by: Range | undefined, change: Range | undefined): boolean {
  const from = base ?? (by === undefined ? undefined : down ? add([current, by]) : less(current, by));
  if (from === undefined) return false;
  if (base !== undefined && by !== undefined && apart(down ? less(base, by) : add([base, by]), current)) return true;
  if (change === undefined || from[0] <= 0) return false;
  const share: Range =
    by !== undefined
      ? [by[0] / from[1], by[1] / from[0]]
      : down
        ? [1 - current[1] / from[0], 1 - current[0] / from[1]]
        : [current[0] / from[1] - 1, current[1] / from[0] - 1];
  return apart([100 * share[0], 100 * share[1]], change);
}
