import * as z from "zod/mini";
import { MentionSchema, SpanSchema } from "./span.js";

/** Administrative level of the place that a report speaks for. */
export const PlaceLevelSchema = z.enum(["nation", "province", "city", "county", "township", "department"]);
export type PlaceLevel = z.infer<typeof PlaceLevelSchema>;

/** The frame of a report. Each piece is `null` where the report has none. */
export const MetaSchema = z.readonly(
  z.object({
    title: z.nullable(MentionSchema),
    /** 鼓文〔2025〕20号: agency code 鼓文, year 2025, serial 20. */
    documentNumber: z.nullable(
      z.readonly(
        z.object({ text: z.string(), span: SpanSchema, agencyCode: z.string(), year: z.int(), serial: z.int() }),
      ),
    ),
    issuers: z.nullable(z.readonly(z.array(MentionSchema))),
    addressees: z.nullable(z.readonly(z.array(MentionSchema))),
    /** The reporting year or years, as whole ISO days. */
    period: z.nullable(
      z.readonly(z.object({ text: z.string(), span: SpanSchema, start: z.string(), end: z.string() })),
    ),
    place: z.nullable(z.readonly(z.object({ text: z.string(), span: SpanSchema, level: PlaceLevelSchema }))),
    /** The key of a genre in `src/genres/`. */
    genre: z.nullable(z.readonly(z.object({ key: z.string(), text: z.string(), span: SpanSchema }))),
    /** The day of signature: `iso` is `2025-01-20`, or `2025-01` where no day is printed. */
    date: z.nullable(z.readonly(z.object({ text: z.string(), span: SpanSchema, iso: z.string() }))),
  }),
);
export type Meta = z.infer<typeof MetaSchema>;
