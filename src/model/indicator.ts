import * as z from "zod/mini";
import { ClaimKindSchema } from "./claim.js";

/** One thing that reports count or measure, however they word it: an entry of the indicator catalogue. */
export const IndicatorSchema = z.readonly(
  z.object({
    /** Stable and in English: `reconsideration.accepted`. The same key in two reports means the same thing was counted. */
    key: z.string(),
    /** The field's standard term. */
    name: z.string(),
    nameEn: z.string(),
    /** The field that it belongs to: the name of its file in `dictionaries/indicators/`. */
    field: z.string(),
    /** Bare units in which it is printed; the first is the usual one. */
    units: z.readonly(z.array(z.string())),
    kinds: z.readonly(z.array(ClaimKindSchema)),
    /** What is counted, and what is not. */
    definition: z.string(),
    /** The law, form or statistical system that defines it. */
    source: z.string(),
    /** Keys of indicators that are taken for this one by mistake. */
    notToConfuse: z.readonly(z.array(z.string())),
  }),
);
export type Indicator = z.infer<typeof IndicatorSchema>;
