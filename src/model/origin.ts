import * as z from "zod/mini";
import { SpanSchema } from "./span.js";

/** A rectangle on a page: left, bottom, right, top in points of PDF user space, as annotations want it. */
export const BoxSchema = z.readonly(z.tuple([z.number(), z.number(), z.number(), z.number()]));
export type Box = z.infer<typeof BoxSchema>;

/** Where a stretch of the text begins in the file that it was read from. Each reader has its own variant. */
export const OriginSchema = z.discriminatedUnion("format", [
  /** Plain text: the 1-based line. */
  z.readonly(z.object({ format: z.literal("text"), line: z.int() })),
  /**
   * DOCX: the part of the package (`word/document.xml`), the 0-based place of the `w:p` among all of the part in document order,
   * and how many UTF-16 units of that paragraph's own words stand before. `generated` is what Word prints without its being
   * in the file: the label of automatic numbering, which has no offset of its own.
   */
  z.readonly(
    z.object({
      format: z.literal("docx"),
      part: z.string(),
      paragraph: z.int(),
      offset: z.int(),
      generated: z.optional(z.literal("numbering")),
    }),
  ),
  /** PDF: the 1-based page and the rectangle that the words take; `turn` says how many degrees counterclockwise they run, where they do not run to the right. */
  z.readonly(z.object({ format: z.literal("pdf"), page: z.int(), box: BoxSchema, turn: z.optional(z.literal([90, 180, 270])) })),
  /** Saved page: 1-based line and column of the source, decoded, CRLF as LF. */
  z.readonly(z.object({ format: z.literal("html"), line: z.int(), column: z.int() })),
]);
export type Origin = z.infer<typeof OriginSchema>;
export type OriginOf<Format extends Origin["format"]> = Extract<Origin, { format: Format }>;

/** A stretch of the text that stands in one piece in the file: further on in the text is as much further on in the file. */
export const PieceSchema = z.readonly(z.object({ span: SpanSchema, origin: OriginSchema }));
export type Piece = z.infer<typeof PieceSchema>;
