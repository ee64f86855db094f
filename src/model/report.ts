import * as z from "zod/mini";
import { ClaimSchema } from "./claim.js";
import { BlockSchema, MessageSchema, SourceSchema } from "./document.js";
import { MetaSchema } from "./meta.js";
import { PieceSchema } from "./origin.js";
import { ObservationSchema } from "./observation.js";
import { RelationSchema } from "./relation.js";
import { SectionSchema } from "./section.js";
import { TableSchema } from "./table.js";

/** How much of the report was understood. */
export const CoverageSchema = z.readonly(
  z.object({
    /** All numbers seen, claims or not. */
    numbers: z.int(),
    claims: z.int(),
    /** Claims that stand in at least one relation. */
    related: z.int(),
    /** Numbers that are no claims, by reason. */
    skipped: z.record(z.string(), z.int()),
  }),
);
export type Coverage = z.infer<typeof CoverageSchema>;

export const SCHEMA_VERSION = 1;

export const ReportSchema = z.readonly(
  z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    text: z.string(),
    source: SourceSchema,
    messages: z.readonly(z.array(MessageSchema)),
    meta: MetaSchema,
    blocks: z.readonly(z.array(BlockSchema)),
    /** Where the text stands in the file, finer than blocks; sorted. Empty for plain text, whose lines say it. */
    pieces: z.readonly(z.array(PieceSchema)),
    sections: z.readonly(z.array(SectionSchema)),
    tables: z.readonly(z.array(TableSchema)),
    claims: z.readonly(z.array(ClaimSchema)),
    relations: z.readonly(z.array(RelationSchema)),
    /** What the text says beside its figures: dates, references, notes. In the order of the text. */
    observations: z.readonly(z.array(ObservationSchema)),
    coverage: CoverageSchema,
  }),
);
export type Report = z.infer<typeof ReportSchema>;
