import * as z from "zod/mini";
import { DirectionSchema } from "../claim.js";
import { SpanSchema } from "../span.js";
import { id, ids, shared } from "./shared.js";

/** A figure, and how it changed. */
const measured = z.readonly(z.object({ current: id, change: id }));

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

/** Rows of a table with last year's figure and this year's: they are of one order of size. */
export const TwoYearsSchema = z.readonly(
  z.object({ ...shared, type: z.literal("two-years"), rows: z.readonly(z.array(z.readonly(z.object({ current: id, base: id })))) }),
);

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
