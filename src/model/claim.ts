import * as z from "zod/mini";
import { PeriodSchema } from "./period.js";
import { QuantitySchema } from "./quantity.js";
import { SpanSchema } from "./span.js";

export const ClaimKindSchema = z.enum([
  "count",
  "amount",
  "measure",
  "rate",
  "share",
  "change",
  "points",
  "multiple",
  "contribution",
  "index",
  "per-unit",
  "duration",
  "ratio",
]);
export type ClaimKind = z.infer<typeof ClaimKindSchema>;

export const ModalitySchema = z.enum(["fact", "target", "budget", "forecast", "requirement"]);
export type Modality = z.infer<typeof ModalitySchema>;

export const AspectSchema = z.enum(["flow", "stock", "cumulative", "average"]);
export type Aspect = z.infer<typeof AspectSchema>;

/** Whom or what area the figure covers, as far as the text says so. */
export const ScopeSchema = z.readonly(
  z.object({
    place: z.nullable(z.string()),
    level: z.nullable(z.string()),
    includes: z.readonly(z.array(z.string())),
    excludes: z.readonly(z.array(z.string())),
    agency: z.nullable(z.string()),
  }),
);
export type Scope = z.infer<typeof ScopeSchema>;

/** What a change, rate or share is measured against. */
export const ComparisonBaseSchema = z.readonly(
  z.object({
    /** `last-year`, `last-year-end`, `last-month`, `budget`, `adjusted-budget`, `last-five-years`…, or the printed words. */
    to: z.string(),
    /** Said to be on a comparable basis: 同口径, 可比, 不变价, 剔除…因素. */
    adjusted: z.boolean(),
  }),
);
export type ComparisonBase = z.infer<typeof ComparisonBaseSchema>;

export const DirectionSchema = z.enum(["up", "down"]);
export type Direction = z.infer<typeof DirectionSchema>;

/** A number with a unit that says something measurable about the reported work. */
export const ClaimSchema = z.readonly(
  z.object({
    /** Stable over edits elsewhere in the report. */
    id: z.string(),
    /** The id of the innermost section, `null` before the first. */
    section: z.nullable(z.string()),
    sentence: SpanSchema,
    quantity: QuantitySchema,
    kind: ClaimKindSchema,
    /** The thing counted or measured. */
    subject: z.string(),
    /** True where the subject was carried over from earlier words. */
    carried: z.boolean(),
    /** What was done to it, or the name of the measure: 收到, 审结, 出庭应诉率. */
    action: z.string(),
    /** For changes: which way. `null` for every other kind. */
    direction: z.nullable(DirectionSchema),
    /** Key in the indicator catalogue. */
    indicator: z.nullable(z.string()),
    /** `null` where it is the report's own. */
    period: z.nullable(PeriodSchema),
    aspect: z.nullable(AspectSchema),
    scope: z.nullable(ScopeSchema),
    comparison: z.nullable(ComparisonBaseSchema),
    modality: ModalitySchema,
    /** 快报, 初步核算, 预计, 决算, 调整预算…, as printed. */
    status: z.nullable(z.string()),
    /** For a claim read from a table. */
    table: z.nullable(z.readonly(z.object({ id: z.string(), row: z.int(), column: z.int() }))),
    /** The name of the template that made the claim: what `--debug` shows. */
    template: z.string(),
  }),
);
export type Claim = z.infer<typeof ClaimSchema>;
