import * as z from "zod/mini";
import { SpanSchema } from "../span.js";
import { form, id, ids, shared } from "./shared.js";

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

/** The same fact stated more than once; `certain` is false where it is said in other words each time. */
export const SameSchema = z.readonly(
  z.object({ ...shared, type: z.literal("same"), claims: ids, certain: z.optional(z.boolean()), form }),
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
