import * as z from "zod/mini";
import { MessageSchema } from "./document.js";
import { FindingSchema } from "./finding.js";
import { IgnoreSchema } from "./ignore.js";
import { PlaceSchema } from "./place.js";
import { CoverageSchema, SCHEMA_VERSION } from "./report.js";

const finding = FindingSchema.def.innerType.shape;
const related = { ...finding.related.def.innerType.def.element.def.innerType.shape, place: PlaceSchema };
const relatedPlaces = z.readonly(z.array(z.readonly(z.object(related))));
const located = { ...finding, place: PlaceSchema, related: relatedPlaces, previous: z.exactOptional(relatedPlaces) };

/** A finding with the places of its spans in the file that they are of. */
export const LocatedFindingSchema = z.readonly(z.object(located));
export type LocatedFinding = z.infer<typeof LocatedFindingSchema>;

const CheckedFileSchema = z.readonly(
  z.object({
    /** As the user named it. */
    file: z.string(),
    /** Last year's report, where the file was held against one: how many figures are `tied` to it. */
    previous: z.exactOptional(z.readonly(z.object({ file: z.string(), tied: z.int() }))),
    findings: z.readonly(z.array(LocatedFindingSchema)),
    /** What the configuration lets stand, and why. */
    ignored: z.readonly(z.array(z.readonly(z.object({ ...located, reason: z.string() })))),
    /** What the baseline knows already; absent where there is none. */
    known: z.exactOptional(z.readonly(z.array(LocatedFindingSchema))),
    coverage: CoverageSchema,
    messages: z.readonly(z.array(MessageSchema)),
  }),
);

/** What `gouji check --format json` writes. */
export const CheckOutputSchema = z.readonly(
  z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    files: z.readonly(z.array(CheckedFileSchema)),
    failed: z.readonly(z.array(z.readonly(z.object({ file: z.string(), code: z.string(), message: z.string() })))),
    /** Ignores that fitted in none of the files: the figures that the rule finds at odds there `now`, if any. */
    unusedIgnores: z.readonly(
      z.array(
        z.readonly(
          z.object({ config: z.string(), index: z.int(), ...IgnoreSchema.def.innerType.shape, now: z.nullable(z.readonly(z.array(z.string()))) }),
        ),
      ),
    ),
    totals: z.readonly(
      z.object({
        files: z.int(),
        errors: z.int(),
        warnings: z.int(),
        infos: z.int(),
        ignored: z.int(),
        known: z.exactOptional(z.int()),
        coverage: CoverageSchema,
      }),
    ),
  }),
);
export type CheckOutput = z.infer<typeof CheckOutputSchema>;
