import * as z from "zod/mini";
import { DirectionSchema } from "./claim.js";
import { SpanSchema } from "./span.js";

const id = z.string();
const ids = z.readonly(z.array(z.string()));
/** The identity of a statutory form that says so, by form, table and name: `foi-2021/3/rows`. */
const form = z.optional(z.string());

const shared = {
  id,
  /** The words that tie the members together: `其中`, `加上…总计`, `调解成功率`. */
  wording: z.string(),
};

/** The parts, less the `minus` members, make up the whole; with `complete: false` they may not exceed it. */
export const SumSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("sum"),
    whole: id,
    parts: ids,
    minus: z.optional(ids),
    complete: z.boolean(),
    /** The classification that the parts follow: 分经济类型看, 按经营地. */
    partition: z.optional(z.string()),
    /** False where the classes overlap. */
    disjoint: z.optional(z.boolean()),
    /** Members named without a figure. */
    unprinted: z.optional(z.readonly(z.array(SpanSchema))),
    /** True where a member may lie outside the list: what follows is then a warning at most, unless disjoint parts exceed the whole. */
    open: z.optional(z.boolean()),
    form,
  }),
);

export const AtMostSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("at-most"),
    part: id,
    whole: id,
    /** `part`: the one is a part of the other; `funnel`: a later stage of one procedure; `rate`: it has a rate of it (合格率), which says more. */
    basis: z.enum(["part", "funnel", "rate"]),
    /** False where cases carried in from an earlier year may break the order. */
    strict: z.boolean(),
  }),
);

/** rate = numerator / denominator. */
export const RateSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("rate"),
    rate: id,
    numerator: id,
    denominator: id,
    /** False where the base is likely but not said. */
    certain: z.boolean(),
  }),
);

/** A rate whose base the text gives, but not the numerator: some whole number over the base must print as the rate. */
export const GranularitySchema = z.readonly(
  z.object({ ...shared, type: z.literal("granularity"), rate: id, denominator: id }),
);

/**
 * current = base × (1 ± change), current = base ± increment; with no base printed, change = increment / (current ∓ increment).
 */
export const ChangeSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("change"),
    current: id,
    change: z.optional(id),
    base: z.optional(id),
    increment: z.optional(id),
    direction: DirectionSchema,
  }),
);

/** The same fact stated more than once; `certain` is false where it is said in other words each time. */
export const SameSchema = z.readonly(
  z.object({ ...shared, type: z.literal("same"), claims: ids, certain: z.optional(z.boolean()), form }),
);

/** total = average × count. */
export const AverageSchema = z.readonly(
  z.object({ ...shared, type: z.literal("average"), average: id, total: id, count: id }),
);

/** N things are named and N is stated; `open` where 等 leaves the list unfinished. */
export const ListingSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("listing"),
    count: id,
    items: z.readonly(z.array(SpanSchema)),
    open: z.boolean(),
  }),
);

/** Σ coefficient × claim `op` 0: any other linear tie. */
export const EquationSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("equation"),
    terms: z.readonly(z.array(z.readonly(z.object({ claim: id, coefficient: z.number() })))),
    op: z.enum(["=", "≤"]),
    /** False where something may lie outside of the terms: what follows is then a warning at most. */
    certain: z.optional(z.boolean()),
    form,
  }),
);

/** Shares of one whole, and all that there are: they make 100 %. `certain` is false where one may have been left out, or may overlap. */
export const SharesSchema = z.readonly(
  z.object({ ...shared, type: z.literal("shares"), shares: ids, certain: z.boolean() }),
);

const measured = z.readonly(z.object({ current: id, change: id }));

/**
 * A whole and its parts, each with how it stands to its own base: by how much all of them grew since the same time, or what share of
 * one budget they make (`change` is that share then). The whole's lies between the parts', as their bases weigh.
 */
export const MixSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("mix"),
    of: z.enum(["growth", "completion"]),
    whole: measured,
    parts: z.readonly(z.array(measured)),
    /** False where a part may lie outside the list. */
    certain: z.boolean(),
  }),
);

/**
 * points = rate − rate before, where that one is rebuilt of the figures that it is made of: each is printed with its increase, in its own
 * unit or in percent, all since the same time.
 */
export const RateChangeSchema = z.readonly(
  z.object({ ...shared, type: z.literal("rate-change"), rate: id, points: id, numerator: measured, denominator: measured }),
);

/** Rows of a table with last year's figure and this year's: they are of one order of size. */
export const TwoYearsSchema = z.readonly(
  z.object({ ...shared, type: z.literal("two-years"), rows: z.readonly(z.array(z.readonly(z.object({ current: id, base: id })))) }),
);

/** end = start × (1 ± rate)ⁿ, where n is the number of years between the two, or one less. */
export const AnnualGrowthSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("annual-growth"),
    start: id,
    end: id,
    rate: id,
    /** The calendar year of `start`. */
    first: z.int(),
    years: z.int(),
    direction: DirectionSchema,
  }),
);

/** What a word says of two printed figures: 高于, 低于, 持平. */
export const ComparisonSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("comparison"),
    current: id,
    base: id,
    is: z.enum(["above", "below", "equal"]),
  }),
);

/** change = index − 100. */
export const IndexSchema = z.readonly(z.object({ ...shared, type: z.literal("index"), index: id, change: id, direction: DirectionSchema }));

/** So many rose, so many fell: 八大类价格四涨一平三降, and each of them is printed. */
export const TallySchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("tally"),
    /** The words that count them. */
    span: SpanSchema,
    up: z.int(),
    flat: z.int(),
    down: z.int(),
    changes: ids,
    /** Members said not to have changed, which have no figure. */
    unchanged: z.readonly(z.array(SpanSchema)),
  }),
);

/** What a part adds to the growth of a whole: share = Δpart / Δwhole in percent; pull = share × growth in points. */
export const ContributionSchema = z.readonly(
  z.object({
    ...shared,
    type: z.literal("contribution"),
    share: z.optional(id),
    pull: z.optional(id),
    /** The increase of the part, and of the whole. */
    part: id,
    whole: id,
    /** By how much the whole grew. */
    growth: z.optional(id),
  }),
);

export const RelationSchema = z.discriminatedUnion("type", [
  SumSchema,
  AtMostSchema,
  RateSchema,
  GranularitySchema,
  ChangeSchema,
  SameSchema,
  AverageSchema,
  ListingSchema,
  EquationSchema,
  SharesSchema,
  MixSchema,
  RateChangeSchema,
  TwoYearsSchema,
  AnnualGrowthSchema,
  ComparisonSchema,
  IndexSchema,
  TallySchema,
  ContributionSchema,
]);
export type Relation = z.infer<typeof RelationSchema>;
export type RelationType = Relation["type"];
export type RelationOf<T extends RelationType> = Extract<Relation, { type: T }>;
