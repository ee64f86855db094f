import * as z from "zod/mini";

/** A stretch of time or a day, as ISO dates (`2024-01-01`); `asOf` for a stock (截至2024年底). */
export const PeriodSchema = z.readonly(
  z.object({
    start: z.nullable(z.string()),
    end: z.nullable(z.string()),
    asOf: z.nullable(z.string()),
  }),
);
export type Period = z.infer<typeof PeriodSchema>;
