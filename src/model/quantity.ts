import * as z from "zod/mini";
import { SpanSchema } from "./span.js";

/** How a printed number is hedged: 余 多 超 以上 → `over`, 近 不足 以内 → `under`, 约 左右 → `about`. */
export const ApproximationSchema = z.enum(["exact", "over", "under", "about"]);
export type Approximation = z.infer<typeof ApproximationSchema>;

/** What a number in the text is there for. Only a `claim` says something measurable. */
export const UseSchema = z.enum([
  "claim",
  "date",
  "ordinal",
  "document-number",
  "enumerator",
  "phrase",
  "title",
  "citation",
  "code",
  "unknown",
]);
export type Use = z.infer<typeof UseSchema>;

/** What a unit measures; decides whether a number is exact (a count) or rounded (everything else). */
export const DimensionSchema = z.enum([
  "count",
  "money",
  "percent",
  "per-mille",
  "points",
  "multiple",
  "length",
  "area",
  "volume",
  "mass",
  "energy",
  "power",
  "time",
  "temperature",
  "concentration",
  "data",
  "ratio",
  "other",
]);
export type Dimension = z.infer<typeof DimensionSchema>;

const quantityShape = {
  /** The printed words, hedge and unit included: `12万余条`. */
  text: z.string(),
  span: SpanSchema,
  /** The number scaled to the bare unit: 12万余条 → 120000. For a range 5—8家 the lower end. */
  value: z.number(),
  /** The same as an exact decimal string. */
  decimal: z.string(),
  /** Least true value that the printed number can stand for, a decimal string; `null` where open. */
  min: z.nullable(z.string()),
  /** Greatest true value that the printed number can stand for, a decimal string; `null` where open. */
  max: z.nullable(z.string()),
  /** The bare unit as printed (`件`, `元`, `公顷`, `个百分点`); `""` for shares of a ratio and fractions. */
  unit: z.string(),
  dimension: DimensionSchema,
  approximation: ApproximationSchema,
};

export const QuantitySchema = z.readonly(z.object(quantityShape));
/** A printed number with its unit and the interval of true values it can stand for. */
export type Quantity = z.infer<typeof QuantitySchema>;

export const NumberMentionSchema = z.readonly(z.object({ ...quantityShape, use: UseSchema }));
/** Any number in a text, claim or not, and what it is there for. */
export type NumberMention = z.infer<typeof NumberMentionSchema>;
