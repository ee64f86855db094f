import * as z from "zod/mini";
import { DiffSchema } from "../../src/diff/report-diff.js";
import { BaselineSchema } from "../../src/model/baseline.js";
import { CheckOutputSchema, LocatedFindingSchema } from "../../src/model/check-output.js";
import { ClaimSchema } from "../../src/model/claim.js";
import { ConfigSchema } from "../../src/model/config.js";
import { CoverageSchema } from "../../src/model/report.js";
import { BlockSchema, MessageSchema } from "../../src/model/document.js";
import { FindingSchema } from "../../src/model/finding.js";
import { IgnoreSchema } from "../../src/model/ignore.js";
import { MetaSchema } from "../../src/model/meta.js";
import { ObservationSchema } from "../../src/model/observation.js";
import { OriginSchema } from "../../src/model/origin.js";
import { PeriodSchema } from "../../src/model/period.js";
import { PlaceSchema } from "../../src/model/place.js";
import { QuantitySchema } from "../../src/model/quantity.js";
import { RelationSchema } from "../../src/model/relation.js";
import { ReportSchema } from "../../src/model/report.js";
import { SectionSchema } from "../../src/model/section.js";
import { SpanSchema } from "../../src/model/span.js";
import { TableSchema } from "../../src/model/table.js";

interface Published {
  readonly schema: z.ZodMiniType;
  readonly title: string;
  readonly description: string;
}

/** What the package publishes under `gouji/schemas/NAME.schema.json`. */
export const PUBLISHED: Readonly<Record<string, Published>> = {
  report: { schema: ReportSchema, title: "gouji report", description: "What parseReport returns and `gouji parse` prints." },
  findings: { schema: z.array(FindingSchema), title: "gouji findings", description: "What checkReport returns." },
  check: { schema: CheckOutputSchema, title: "gouji check", description: "What `gouji check --format json` prints." },
  diff: { schema: DiffSchema, title: "gouji diff", description: "What diffReports returns; `gouji diff --format json` adds the files' names and the places in them." },
  config: { schema: ConfigSchema, title: "gouji configuration", description: "gouji.config.json" },
  baseline: { schema: BaselineSchema, title: "gouji baseline", description: "What `gouji check --baseline FILE --update-baseline` writes." },
};

/** What has a name of its own in the schemas. */
const NAMED: Readonly<Record<string, z.ZodMiniType>> = {
  Block: BlockSchema, Claim: ClaimSchema, Coverage: CoverageSchema, Finding: FindingSchema, Ignore: IgnoreSchema, LocatedFinding: LocatedFindingSchema, Message: MessageSchema,
  Meta: MetaSchema, Observation: ObservationSchema, Origin: OriginSchema, Period: PeriodSchema, Place: PlaceSchema, Quantity: QuantitySchema, Relation: RelationSchema,
  Section: SectionSchema, Span: SpanSchema, Table: TableSchema,
};

/** Files that are written by hand: a key that nobody reads is a mistake there. */
const CLOSED = new Set(["config", "baseline"]);

/**
 * A published schema. Of what gouji prints it lets pass keys that it does not know, so that a later version may say more; with `strict` it does
 * not, which is for tests: it says all that there is.
 */
export function jsonSchemaOf(name: string, strict = false): object {
  const { schema, title, description } = PUBLISHED[name]!;
  const metadata = z.registry<{ id: string }>();
  for (const [id, each] of Object.entries(NAMED)) if (each !== schema) metadata.add(each, { id });
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "output",
    metadata,
    override({ jsonSchema }) {
      // What is said of TypeScript's values says nothing of JSON.
      delete jsonSchema.readOnly;
      delete jsonSchema.id;
      if (!strict && !CLOSED.has(name) && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.type === "integer" && jsonSchema.minimum === Number.MIN_SAFE_INTEGER) {
        delete jsonSchema.minimum;
        delete jsonSchema.maximum;
      }
    },
  });
  return { $schema, title, description, ...rest };
}
