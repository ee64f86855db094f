import * as z from "zod/mini";
import { AspectSchema, ClaimKindSchema } from "./claim.js";
import { SCHEMA_VERSION } from "./report.js";
import { SpanSchema } from "./span.js";

/** A place, by whichever of its names a report calls it. */
export const ComparedPlaceSchema = z.readonly(
  z.object({
    /** As the report prints it. */
    name: z.string(),
    /** GB/T 2260; `null` where the place has none or its name does not tell it from others. */
    code: z.nullable(z.string()),
    /** The same for all names that one place has had: 坪山新区 and 坪山区 are one series. */
    series: z.string(),
  }),
);
export type ComparedPlace = z.infer<typeof ComparedPlaceSchema>;

/** One report: a column. */
export const ColumnSchema = z.readonly(
  z.object({
    /** The names of its files: more than one where the same report was given twice. */
    sources: z.readonly(z.array(z.string())),
    title: z.nullable(z.string()),
    place: z.nullable(ComparedPlaceSchema),
    /** The year that its figures speak of. */
    year: z.nullable(z.int()),
    /** Key of the genre. */
    genre: z.nullable(z.string()),
    /** ISO day of signature; what tells two reports of one place and year apart. */
    date: z.nullable(z.string()),
  }),
);
export type Column = z.infer<typeof ColumnSchema>;

/**
 * What a reader must know before holding a cell against the others of its row. `scope`: another area or agency (市本级, 不含…);
 * `status`: 快报, 决算…; `aspect`: a stock or a total of years where the row holds a year's flow; `definition`: another definition or
 * comparable basis is printed; `approximate`: 余, 近, 约; `aligned`: put here by likeness of names alone; `period`: a part of the year.
 */
export const CellFlagSchema = z.readonly(
  z.object({
    kind: z.enum(["scope", "status", "aspect", "definition", "approximate", "aligned", "period"]),
    /** The words of the report that say so. */
    text: z.string(),
  }),
);
export type CellFlag = z.infer<typeof CellFlagSchema>;

/** A figure of a report, with the way back to its sentence. */
export const ReadingSchema = z.readonly(
  z.object({
    /** The claim's id in its report. */
    claim: z.string(),
    /** Scaled to the row's unit. */
    value: z.number(),
    /** The same as an exact decimal, and the bounds of what the print can stand for; `null` where open. */
    decimal: z.string(),
    min: z.nullable(z.string()),
    max: z.nullable(z.string()),
    /** As printed: 5.2亿元. */
    text: z.string(),
    span: SpanSchema,
    sentence: z.readonly(z.object({ text: z.string(), span: SpanSchema })),
    flags: z.readonly(z.array(CellFlagSchema)),
    /** Where it was put here by likeness of names: its own name, and how like the row's it is, from 0 to 1. */
    likeness: z.nullable(z.readonly(z.object({ name: z.string(), score: z.number() }))),
  }),
);
export type ComparedReading = z.infer<typeof ReadingSchema>;

/** What a row has in one column. */
export const CellSchema = z.readonly(
  z.object({
    /** `null` where the report prints several figures for the row that cannot be one: no value is better than a wrong one. */
    reading: z.nullable(ReadingSchema),
    /** The other places where the report prints it; of a disputed cell, all. */
    others: z.readonly(z.array(ReadingSchema)),
    /** Against the same place's report on the year before, where both are unflagged alike: in the row's unit, and in per cent. */
    change: z.nullable(z.readonly(z.object({ column: z.int(), decimal: z.string(), percent: z.nullable(z.number()) }))),
    /** Among the places of the same year, the greatest first; equal values share a rank. */
    rank: z.nullable(z.readonly(z.object({ rank: z.int(), of: z.int() }))),
  }),
);
export type ComparedCell = z.infer<typeof CellSchema>;

export const RowSchema = z.readonly(
  z.object({
    /** Unlike any other row's: the indicator's key, or the name, with unit and scope. */
    id: z.string(),
    /** Key in the catalogue; `null` for a row that is held together by likeness of names. */
    indicator: z.nullable(z.string()),
    name: z.string(),
    nameEn: z.nullable(z.string()),
    /** The field of the catalogue; `null` outside of it. */
    field: z.nullable(z.string()),
    /** Bare: 元, 件, %. */
    unit: z.string(),
    kind: ClaimKindSchema,
    aspect: z.nullable(AspectSchema),
    /** 市本级, where it is not the whole of the report's place. */
    scope: z.nullable(z.string()),
    /** In the order of `columns`; `null` where the report does not print it, which is never 0. */
    cells: z.readonly(z.array(z.nullable(CellSchema))),
  }),
);
export type ComparedRow = z.infer<typeof RowSchema>;

/** Indicators down, reports across. */
export const ComparisonSchema = z.readonly(
  z.object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    columns: z.readonly(z.array(ColumnSchema)),
    rows: z.readonly(z.array(RowSchema)),
  }),
);
export type Comparison = z.infer<typeof ComparisonSchema>;
