import * as z from "zod/mini";
import { SpanSchema } from "./span.js";

export const SeveritySchema = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof SeveritySchema>;

export const FindingSchema = z.readonly(
  z.object({
    /** Stable over edits elsewhere in the report; changes when one of its figures does. */
    id: z.string(),
    rule: z.string(),
    /** `error`: with every printed number allowed its whole interval, the text cannot be true. */
    severity: SeveritySchema,
    /** One sentence that an official can act on. */
    message: z.string(),
    span: SpanSchema,
    /** Other places in this report. */
    related: z.readonly(z.array(z.readonly(z.object({ span: SpanSchema, message: z.string() })))),
    /** Places in last year's report, where that is what the figures disagree with: spans of its text, not of this one's. */
    previous: z.optional(z.readonly(z.array(z.readonly(z.object({ span: SpanSchema, message: z.string() }))))),
    /** Ids of the claims concerned, this report's alone. */
    claims: z.readonly(z.array(z.string())),
    /** The figure as printed. */
    stated: z.nullable(z.string()),
    /** What the other figures make it. */
    computed: z.nullable(z.string()),
    /** The arithmetic in figures: `7834 + 361 = 8195`. */
    formula: z.nullable(z.string()),
    /** 0…1; 1 for a proof. */
    confidence: z.number(),
    /** Only where one change explains the disagreement. */
    suggestion: z.optional(z.string()),
  }),
);
export type Finding = z.infer<typeof FindingSchema>;
