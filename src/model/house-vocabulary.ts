import * as z from "zod/mini";
import { DimensionSchema, UseSchema } from "./quantity.js";

const word = z.string().check(z.regex(/\S/));
const words = z.exactOptional(z.readonly(z.array(word)));

/** A unit as `dictionaries/units.json` gives it. */
const UnitEntrySchema = z.readonly(
  z.strictObject({
    unit: word,
    dimension: DimensionSchema,
    as: z.exactOptional(word),
    shift: z.exactOptional(z.int()),
    doubling: z.exactOptional(z.boolean()),
    arabicOnly: z.exactOptional(z.boolean()),
    use: z.exactOptional(UseSchema),
    contexts: z.exactOptional(word),
    notBefore: words,
    examples: words,
  }),
);

/** The words that a house adds to the dictionaries: what the option `dictionaries` of `parseReport` takes. */
export const HouseVocabularySchema = z.readonly(
  z.strictObject({
    actions: words,
    names: words,
    measures: words,
    phrases: words,
    units: z.exactOptional(z.readonly(z.array(UnitEntrySchema))),
  }),
);
