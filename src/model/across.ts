import * as z from "zod/mini";
import { DirectionSchema } from "./claim.js";

/** The id of a claim of this report. */
const own = z.string();
/** The id of a claim of last year's report. Ids are made from what a claim says, so the two reports may share one. */
const last = z.string();

/**
 * How far figures of two reports bind each other. `final`: both reports give final figures, and the same thing is said in the same
 * words; `likely`: the same thing by all that is said; `preliminary`: one of the two may have been revised since (快报, 初步核算, 同口径).
 */
export const StandingSchema = z.enum(["final", "likely", "preliminary"]);
export type Standing = z.infer<typeof StandingSchema>;

const shared = {
  /** The words that tie the members together: `上年结转`. */
  wording: z.string(),
  standing: StandingSchema,
};

/** What this year began with is what last year left: 上年结转 = 结转下年. */
export const CarryOverSchema = z.readonly(z.object({ ...shared, kind: z.literal("carry-over"), brought: own, carried: last }));

/** This report states a figure of last year's (2024年为…, 上年同期…) that last year's report gives as well. */
export const RestatedSchema = z.readonly(z.object({ ...shared, kind: z.literal("restated"), stated: own, previous: last }));

/** A level of this year, last year's level from its own report, and the change that this report prints between them. */
export const GrownSchema = z.readonly(
  z.object({
    ...shared,
    kind: z.literal("grown"),
    current: own,
    previous: last,
    increment: z.optional(own),
    /** In %, ‰ or 百分点. */
    change: z.optional(own),
    direction: DirectionSchema,
  }),
);

/** stock = last year's stock + what was added − what was taken away. */
export const StockSchema = z.readonly(
  z.object({
    ...shared,
    kind: z.literal("stock"),
    stock: own,
    previous: last,
    added: z.readonly(z.array(own)),
    removed: z.readonly(z.array(own)),
  }),
);

/** The same fact has the very same figure in both years. `telling` where years seldom agree in it: long, and of what happened in a year. */
export const UnchangedFigureSchema = z.readonly(
  z.object({ ...shared, kind: z.literal("unchanged-figure"), claim: own, previous: last, telling: z.boolean() }),
);

/** A whole sentence with its figures stands in both reports. */
export const UnchangedSentenceSchema = z.readonly(
  z.object({ ...shared, kind: z.literal("unchanged-sentence"), claims: z.readonly(z.array(own)), previous: z.readonly(z.array(last)) }),
);

/** An arithmetic tie between claims of this report and of last year's. Plain data, like a relation. */
export const AcrossTieSchema = z.discriminatedUnion("kind", [
  CarryOverSchema,
  RestatedSchema,
  GrownSchema,
  StockSchema,
  UnchangedFigureSchema,
  UnchangedSentenceSchema,
]);
export type AcrossTie = z.infer<typeof AcrossTieSchema>;
export type AcrossKind = AcrossTie["kind"];
export type AcrossTieOf<K extends AcrossKind> = Extract<AcrossTie, { kind: K }>;
