import * as z from "zod/mini";
import { HouseVocabularySchema } from "./house-vocabulary.js";
import { IgnoreSchema } from "./ignore.js";

/** What `gouji.config.js` and `gouji.config.json` hold. No other key is taken: one that nobody reads is a mistake that nobody notices. */
export const ConfigSchema = z.readonly(
  z.strictObject({
    /** Where the schema of this file is, for editors that complete and check what is typed. */
    $schema: z.exactOptional(z.string()),
    /** Levels by rule id, as `checkReport` takes them. */
    rules: z.exactOptional(z.readonly(z.record(z.string(), z.enum(["off", "info", "warning", "error"])))),
    /** Findings that may stand, as `applyIgnores` takes them. */
    ignores: z.exactOptional(z.readonly(z.array(IgnoreSchema))),
    /** House vocabulary, as `parseReport` takes it. */
    dictionaries: z.exactOptional(HouseVocabularySchema),
  }),
);
export type Config = z.infer<typeof ConfigSchema>;
