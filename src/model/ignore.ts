import * as z from "zod/mini";

/** A string that says something. */
const words = z.string().check(z.regex(/\S/));

/**
 * A finding that somebody has looked into and lets stand. It fits while the rule, the place and every figure are what they were:
 * where one of the figures changes, the finding comes back. Blanks, full-width forms and thousands separators make no difference.
 */
export const IgnoreSchema = z.readonly(
  z
    .strictObject({
      rule: words,
      /** A file name or the end of a path, with `*` and `?`: `2024*.docx`. Every file where absent. */
      file: z.exactOptional(words),
      /**
       * The place: words from a heading above the figures, from the caption of their table or from a sentence that one of them
       * stands in. Of a finding without figures (a number of a heading, a date), words that take in what it marks: `四、存在问题`.
       */
      within: z.exactOptional(words),
      /** Every figure of the finding as printed, in any order. To be given wherever it has figures and no `id` names it. */
      figures: z.exactOptional(z.readonly(z.array(words).check(z.minLength(1)))),
      /**
       * The finding's own `id`, which changes with its figures: it can stand for place and figures. Needed where figures of last
       * year's report are among them.
       */
      id: z.exactOptional(words),
      /** Why the finding may stand, for whoever reads the file next year. */
      reason: words,
    })
    // Figures alone are no place: 3件 stands in every report.
    .check(z.refine(({ id, within }) => id !== undefined || within !== undefined)),
);
export type Ignore = z.infer<typeof IgnoreSchema>;
