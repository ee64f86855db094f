import * as z from "zod/mini";
import { ClaimKindSchema } from "../model/claim.js";
import { SourceSchema } from "../model/document.js";
import { FindingSchema } from "../model/finding.js";
import { SCHEMA_VERSION } from "../model/report.js";
import { SpanSchema } from "../model/span.js";

/**
 * In what a figure changed: `value`; `precision` (5.2亿 → 5.23亿: the same with more digits or fewer); `hedge` (61件 → 60余件); `unit`;
 * `direction` (增长 → 下降).
 */
export const AspectSchema = z.enum(["value", "precision", "hedge", "unit", "direction"]);
export type Aspect = z.infer<typeof AspectSchema>;

export const DifferenceSchema = z.readonly(
  z.object({
    /** After less before, in the bare unit, a decimal string. */
    decimal: z.string(),
    /** The same in percent of what stood before, to a hundredth; `null` for percentages and where nothing stood before. */
    percent: z.nullable(z.number()),
  }),
);
export type Difference = z.infer<typeof DifferenceSchema>;

/** A claim as one of the two drafts has it. The spans are those of that draft's text. */
export const SideSchema = z.readonly(
  z.object({
    claim: z.string(),
    span: SpanSchema,
    sentence: SpanSchema,
    section: z.nullable(z.string()),
    text: z.string(),
    decimal: z.string(),
    unit: z.string(),
    kind: ClaimKindSchema,
    subject: z.string(),
    action: z.string(),
  }),
);
export type Side = z.infer<typeof SideSchema>;

/** `same`: nothing changed; `reworded`: the same number written in another way; `changed`; `appeared` and `went`: one draft alone has it. */
export const ClaimStatusSchema = z.enum(["same", "reworded", "changed", "appeared", "went"]);
export type ClaimStatus = z.infer<typeof ClaimStatusSchema>;

export const ClaimDiffSchema = z.readonly(
  z.object({
    status: ClaimStatusSchema,
    before: z.nullable(SideSchema),
    after: z.nullable(SideSchema),
    /** Its sentence, or its row or column, stands in another order. */
    moved: z.boolean(),
    /** Of a changed one, in what. */
    aspects: z.readonly(z.array(AspectSchema)),
    difference: z.nullable(DifferenceSchema),
  }),
);
export type ClaimDiff = z.infer<typeof ClaimDiffSchema>;

/**
 * Figures that stayed although others that they are bound to moved, where the new draft does not hold together any more.
 * `result`: a total, rate or change stayed, its members moved; `members`: the other way round; `tie`: neither is made of the other;
 * `restated`: the same fact stands in several places and was not changed in all of them.
 */
export const LeftSchema = z.readonly(
  z.object({
    kind: z.enum(["result", "members", "tie", "restated"]),
    /** The type of the relation; `null` for a fact that was restated without one. */
    relation: z.nullable(z.string()),
    /** Its id in the new draft. */
    relationId: z.nullable(z.string()),
    /**
     * How sure: `tie`, the text states the relation; `fact`, both figures had one value and speak of one thing in the same words;
     * `value`, both had one value of at least four digits.
     */
    basis: z.enum(["tie", "fact", "value"]),
    /** Ids of claims of the new draft. */
    stayed: z.readonly(z.array(z.string())),
    moved: z.readonly(z.array(z.string())),
    /** Ids of findings of the new draft that say the same. */
    findings: z.readonly(z.array(z.string())),
    /** What does not agree, in one sentence, and the arithmetic; `null` for a restated fact. */
    message: z.nullable(z.string()),
    formula: z.nullable(z.string()),
    /** What the figure that stayed should say by the others, where one alone stayed. */
    computed: z.nullable(z.string()),
  }),
);
export type Left = z.infer<typeof LeftSchema>;

/** `open`: in both, with the same figures; `altered`: in both, but its figures changed; `settled`, `new`: in one alone. */
export const FindingStatusSchema = z.enum(["new", "altered", "open", "settled"]);
export type FindingStatus = z.infer<typeof FindingStatusSchema>;

export const FindingDiffSchema = z.readonly(
  z.object({
    status: FindingStatusSchema,
    rule: z.string(),
    before: z.nullable(FindingSchema),
    after: z.nullable(FindingSchema),
    /**
     * Of one that is settled or new, why: `figures`, one of its figures changed; `text`, one of them went or appeared; `wording`: its figures
     * are what they were, and the words around them changed, or a figure elsewhere that it rested on.
     */
    because: z.nullable(z.enum(["figures", "text", "wording"])),
  }),
);
export type FindingDiff = z.infer<typeof FindingDiffSchema>;

const count = z.int();
const DraftSchema = z.readonly(z.object({ source: SourceSchema, title: z.nullable(z.string()) }));

export const DiffSchema = z.readonly(
  z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    before: DraftSchema,
    after: DraftSchema,
    /** Every claim of both drafts, once: in the order of the new draft, what went where it stood. */
    claims: z.readonly(z.array(ClaimDiffSchema)),
    left: z.readonly(z.array(LeftSchema)),
    /** New ones first, then those whose figures changed, those that stand as they were, and those that are settled. */
    findings: z.readonly(z.array(FindingDiffSchema)),
    totals: z.readonly(
      z.object({
        claims: z.readonly(z.object({ same: count, reworded: count, changed: count, appeared: count, went: count, moved: count })),
        findings: z.readonly(z.object({ new: count, altered: count, open: count, settled: count })),
        left: count,
      }),
    ),
  }),
);
export type ReportDiff = z.infer<typeof DiffSchema>;
