import * as z from "zod/mini";
import { id, ids, shared } from "./shared.js";

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

/** total = average × count. */
export const AverageSchema = z.readonly(
  z.object({ ...shared, type: z.literal("average"), average: id, total: id, count: id }),
);

/** Shares of one whole, and all that there are: they make 100 %. `certain` is false where one may have been left out, or may overlap. */
export const SharesSchema = z.readonly(
  z.object({ ...shared, type: z.literal("shares"), shares: ids, certain: z.boolean() }),
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
