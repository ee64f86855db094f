import * as z from "zod/mini";

/** One finding that stood in a file when the baseline was made. */
export const BaselineEntrySchema = z.readonly(
  z.strictObject({
    /** From the baseline's folder, with `/` between names on every system; `<stdin>` for standard input. */
    file: z.string(),
    rule: z.string(),
    /** The finding's own `id`, which changes with its figures and with nothing else. */
    id: z.string(),
    /** The words around the figure, for whoever reads the baseline: nothing is compared with them. */
    excerpt: z.string(),
    /** Whether last year's report had a part in it: without that report it can be neither found nor missed. */
    previous: z.exactOptional(z.literal(true)),
  }),
);
export type BaselineEntry = z.infer<typeof BaselineEntrySchema>;

/**
 * The findings that were there on the day when checking began, so that only new ones count. Unlike the `ignores` of the configuration nobody
 * has looked into them: there is no reason, and the file is made by `gouji check --update-baseline`, never by hand.
 */
export const BaselineSchema = z.readonly(
  z.strictObject({ schemaVersion: z.literal(1), findings: z.readonly(z.array(BaselineEntrySchema)) }),
);
export type Baseline = z.infer<typeof BaselineSchema>;
