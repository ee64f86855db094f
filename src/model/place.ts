import * as z from "zod/mini";
import { BoxSchema } from "./origin.js";

const lines = { line: z.int(), column: z.int(), endLine: z.int(), endColumn: z.int() };

/** Lines and columns count from one, columns in UTF-16 units; the end is exclusive. A saved page's are those of its decoded source. */
export const LinePlaceSchema = z.readonly(z.object({ format: z.enum(["text", "html"]), ...lines }));
export type LinePlace = z.infer<typeof LinePlaceSchema>;

const point = { part: z.string(), paragraph: z.int(), offset: z.int() };

/** A point of a DOCX: see `Origin` for the counting. */
export const DocxPointSchema = z.readonly(z.object(point));
export type DocxPoint = z.infer<typeof DocxPointSchema>;

/** From a point to another, exclusive. `generated` where all of it is the label of automatic numbering, which stands before the offset. */
export const DocxPlaceSchema = z.readonly(z.object({ format: z.literal("docx"), ...point, end: DocxPointSchema, generated: z.boolean() }));
export type DocxPlace = z.infer<typeof DocxPlaceSchema>;

/** The rectangles that the words take, line by line; `page` is that of the first. */
export const PdfPlaceSchema = z.readonly(
  z.object({
    format: z.literal("pdf"),
    page: z.int(),
    boxes: z.readonly(z.array(z.readonly(z.object({ page: z.int(), box: BoxSchema })))),
  }),
);
export type PdfPlace = z.infer<typeof PdfPlaceSchema>;

/** Where a span of the report stands in the file that it was read from. */
export const PlaceSchema = z.discriminatedUnion("format", [LinePlaceSchema, DocxPlaceSchema, PdfPlaceSchema]);
export type Place = z.infer<typeof PlaceSchema>;
