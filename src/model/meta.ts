import * as z from "zod/mini";
import { SpanSchema } from "./span.js";

/** Where a piece of the frame stands; `null` where it is printed outside of the text alone: in a page header, or the head of a saved page. */
const FrameSpanSchema = z.nullable(SpanSchema);
const FrameMentionSchema = z.readonly(z.object({ text: z.string(), span: FrameSpanSchema }));

/** Administrative level of the place that a report speaks for. */
export const PlaceLevelSchema = z.enum(["nation", "province", "city", "county", "township", "department"]);
export type PlaceLevel = z.infer<typeof PlaceLevelSchema>;

/** The frame of a report. Each piece is `null` where the report has none. */
export const MetaSchema = z.readonly(
  z.object({
    title: z.nullable(FrameMentionSchema),
    /** 鼓文〔2025〕20号: agency code 鼓文, year 2025, serial 20. */
    documentNumber: z.nullable(
      z.readonly(
        z.object({ text: z.string(), span: FrameSpanSchema, agencyCode: z.string(), year: z.int(), serial: z.int() }),
      ),
    ),
    issuers: z.nullable(z.readonly(z.array(FrameMentionSchema))),
    addressees: z.nullable(z.readonly(z.array(FrameMentionSchema))),
    /** The reporting year or years, as whole ISO days. */
    period: z.nullable(
      z.readonly(z.object({ text: z.string(), span: FrameSpanSchema, start: z.string(), end: z.string() })),
    ),
    place: z.nullable(z.readonly(z.object({ text: z.string(), span: FrameSpanSchema, level: PlaceLevelSchema }))),
    /** The key of a genre in `src/genres/`. */
    genre: z.nullable(z.readonly(z.object({ key: z.string(), text: z.string(), span: FrameSpanSchema }))),
    /** The day of signature: `iso` is `2025-01-20`, or `2025-01` where no day is printed. */
    date: z.nullable(z.readonly(z.object({ text: z.string(), span: FrameSpanSchema, iso: z.string() }))),
  }),
);
export type Meta = z.infer<typeof MetaSchema>;
