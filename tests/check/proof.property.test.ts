import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/check/check-report.js";
import { Page } from "./build.js";
import type { FigureOptions } from "./build.js";

/**
 * The central promise: an error is a proof. True values are drawn and printed as honest writers print them: exactly, rounded, cut
 * off, or hedged with 余, 近 or 约. Whatever the manner, true figures must never give an error.
 */
interface Manner {
  readonly scale: "" | "万" | "亿";
  readonly decimals: number;
  readonly way: "round" | "cut" | "余" | "近" | "约";
}

const manners = fc.record<Manner>({
  scale: fc.constantFrom("", "万", "亿"),
  decimals: fc.integer({ min: 0, max: 3 }),
  way: fc.constantFrom("round", "cut", "余", "近", "约"),
});

const SIZE = { "": 1n, 万: 10_000n, 亿: 100_000_000n } as const;

/** num / den printed with the given decimals, rounded or cut off toward zero. */
function decimal(num: bigint, den: bigint, decimals: number, way: "round" | "cut"): string {
  const size = num < 0n ? -num : num;
  const scaled = size * 10n ** BigInt(decimals);
  const whole = way === "cut" ? scaled / den : (2n * scaled + den) / (2n * den);
  const digits = String(whole).padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return num < 0n && whole !== 0n ? `-${text}` : text;
}

/** Adds a true value to the page in the given manner; hedges keep one to three leading digits. */
function print(page: Page, value: bigint, unit: string, { scale, decimals, way }: Manner, options: FigureOptions = {}): string {
  if (way === "round" || way === "cut") {
    const exact = unit === "件" && scale === "";
    return page.figure(`${decimal(value, SIZE[scale], exact ? 0 : decimals, way)}${scale}${unit}`, options);
  }
  const text = String(value);
  const place = 10n ** BigInt(Math.max(0, text.length - 1 - (decimals % 3)));
  const below = (value / place) * place;
  const above = below === value ? value : below + place;
  const near = 2n * (value - below) < place ? below : above;
  const shown = way === "余" ? below : way === "近" ? above : near;
  if (shown === 0n) return page.figure(`${value}${unit}`, options);
  return page.figure(`${shown}${unit}`, { ...options, hedge: way });
}

const errors = (page: Page) => checkReport(page.report()).filter(({ severity }) => severity === "error");
const amounts = fc.bigInt({ min: 1n, max: 10n ** 12n });
const counts = fc.bigInt({ min: 0n, max: 10n ** 7n });
const units = fc.constantFrom("件", "元");
const runs = { numRuns: 400 };

describe("true figures, honestly printed, never give an error", () => {
  it("in sums", () => {
    const part = fc.tuple(amounts, manners);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.array(part, { maxLength: 2 }), manners, units, fc.boolean(), (plus, minus, manner, unit, complete) => {
        const total = plus.reduce((sum, [value]) => sum + value, 0n) - minus.reduce((sum, [value]) => sum + value, 0n);
        fc.pre(total > 0n);
        const page = new Page();
        const whole = print(page, total, unit, manner);
        const parts = plus.map(([value, how]) => print(page, value, unit, how));
        const less = minus.map(([value, how]) => print(page, value, unit, how));
        page.relate("sum", { whole, parts, complete, ...(less.length > 0 ? { minus: less } : {}) });
        expect(errors(page)).toEqual([]);
      }),
      runs,
    );
  });

  it("in open lists, stages and repetitions", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, manners), { minLength: 2, maxLength: 5 }), counts, manners, units, (list, rest, manner, unit) => {
        const page = new Page();
        const total = list.reduce((sum, [value]) => sum + value, rest);
        const whole = print(page, total, unit, manner);
        const parts = list.map(([value, how]) => print(page, value, unit, how));
        page.relate("sum", { whole, parts, complete: false });
        for (const part of parts) page.relate("at-most", { part, whole, basis: "funnel", strict: true });
        page.relate("same", { claims: list.map(([, how]) => print(page, total, unit, how)) });
        expect(errors(page)).toEqual([]);
      }),
      runs,
    );
  });

  it("in rates", () => {
    const rate = fc.record({ decimals: fc.integer({ min: 0, max: 3 }), way: fc.constantFrom("round", "cut"), perMille: fc.boolean() });
    fc.assert(
      fc.property(amounts, amounts, manners, manners, units, rate, (numerator, denominator, above, below, unit, { decimals, way, perMille }) => {
        const page = new Page();
        const printed = decimal(numerator * (perMille ? 1000n : 100n), denominator, decimals, way);
        const members = {
          rate: page.figure(`${printed}${perMille ? "‰" : "%"}`),
          numerator: print(page, numerator, unit, above),
          denominator: print(page, denominator, unit, below),
        };
        page.relate("rate", { ...members, certain: true });
        expect(errors(page)).toEqual([]);
      }),
      runs,
    );
  });

  it("in changes", () => {
    const way = fc.record({ decimals: fc.integer({ min: 0, max: 3 }), way: fc.constantFrom("round", "cut"), times: fc.boolean() });
    const shown = fc.record({ base: fc.boolean(), increment: fc.boolean(), change: fc.boolean() });
    fc.assert(
      fc.property(amounts, amounts, fc.tuple(manners, manners, manners), units, way, shown, (before, now, how, unit, { decimals, way: cut, times }, show) => {
        const down = now < before;
        const delta = down ? before - now : now - before;
        const page = new Page();
        const printed = decimal(times && !down ? delta : delta * 100n, before, decimals, cut);
        page.relate("change", {
          current: print(page, now, unit, how[0]),
          ...(show.base ? { base: print(page, before, unit, how[1]) } : {}),
          ...(show.increment ? { increment: print(page, delta, unit, how[2]) } : {}),
          ...(show.change ? { change: page.figure(`${printed}${times && !down ? "倍" : "%"}`, { kind: "change" }) } : {}),
          direction: down ? "down" : "up",
        });
        expect(errors(page)).toEqual([]);
      }),
      runs,
    );
  });

  it("in differences of rates", () => {
    const share = fc.bigInt({ min: 0n, max: 10n ** 6n });
    const way = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom("round" as const, "cut" as const));
    fc.assert(
      fc.property(share, share, way, way, way, (before, now, ...[a, b, c]) => {
        const down = now < before;
        const page = new Page();
        page.relate("change", {
          current: page.figure(`${decimal(now, 10_000n, ...a)}%`),
          base: page.figure(`${decimal(before, 10_000n, ...b)}%`),
          change: page.figure(`${decimal(down ? before - now : now - before, 10_000n, ...c)}个百分点`, { kind: "points" }),
          direction: down ? "down" : "up",
        });
        expect(errors(page)).toEqual([]);
      }),
      runs,
    );
  });

  it("in averages", () => {
    const way = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom("round" as const, "cut" as const));
    fc.assert(
      fc.property(amounts, counts, manners, manners, units, way, (total, count, above, below, unit, [decimals, cut]) => {
        fc.pre(count > 0n);
        const page = new Page();
        page.relate("average", {
          average: page.figure(`${decimal(total, count, decimals, cut)}${unit}`, { kind: "per-unit" }),
          total: print(page, total, unit, above),
          count: print(page, count, "件", below),
        });
        expect(errors(page)).toEqual([]);
      }),
      runs,
    );
  });
});

describe("figures that cannot be true are found", () => {
  it("where an exact sum is off by anything at all", () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 6 }), fc.bigInt({ min: 1n, max: 1000n }), fc.nat(6), (parts, off, at) => {
        const page = new Page();
        const total = parts.reduce((sum, value) => sum + value, 0n);
        const whole = page.figure(`${total}件`);
        const ids = parts.map((value, i) => page.figure(`${i === at % parts.length ? value + off : value}件`));
        page.relate("sum", { whole, parts: ids, complete: true });
        expect(errors(page)).toHaveLength(1);
      }),
      runs,
    );
  });

  it("where a rounded sum is off by more than all of its roundings together", () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 6 }), (parts) => {
        const page = new Page();
        // Each member may be cut off by almost one in its last place: n parts and the whole allow n + ½ at most.
        const total = parts.reduce((sum, value) => sum + value, 0n) + BigInt(parts.length) + 1n;
        const whole = page.figure(`${total}万元`);
        page.relate("sum", { whole, parts: parts.map((value) => page.figure(`${value}万元`)), complete: true });
        expect(errors(page)).toHaveLength(1);
      }),
      runs,
    );
  });

  it("where a rate of exact counts is off by more than its last place", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 5000n }), fc.bigInt({ min: 1n, max: 5000n }), (numerator, denominator) => {
        const page = new Page();
        const rate = page.figure(`${decimal(numerator * 100n + denominator / 4n, denominator, 1, "round")}%`);
        const members = { rate, numerator: page.figure(`${numerator}件`), denominator: page.figure(`${denominator}件`) };
        page.relate("rate", { ...members, certain: true });
        fc.pre(denominator > 4n);
        expect(errors(page)).toHaveLength(1);
      }),
      runs,
    );
  });
});
