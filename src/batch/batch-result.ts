import * as z from "zod/mini";
import { LocatedFindingSchema } from "../model/check-output.js";
import { ReportSchema, SCHEMA_VERSION } from "../model/report.js";

const ignored = z.readonly(z.object({ ...LocatedFindingSchema.def.innerType.shape, reason: z.string() }));

/** What `gouji batch` makes of one report: as one line of JSON. */
export const BatchResultSchema = z.readonly(
  z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    /** The version that made it: results of several can stand in one folder. */
    gouji: z.string(),
    /** The file's path within the folder, with `/` between its parts, or what the job was called. */
    name: z.string(),
    /** As `gouji parse` prints it. */
    report: ReportSchema,
    /** As `gouji check --format json` lists them, with their places in the file. */
    findings: z.readonly(z.array(LocatedFindingSchema)),
    /** What the configuration lets stand, and why. */
    ignored: z.readonly(z.array(ignored)),
  }),
);
export type BatchResult = z.infer<typeof BatchResultSchema>;
