import * as z from "zod/mini";
import { OriginSchema, type Piece } from "./origin.js";
import { SpanSchema, type Span } from "./span.js";

/**
 * A stretch of the text that its author set as one piece. Blocks are sorted, do not overlap, and leave out only white space.
 * A hard-wrapped paragraph is one block over several lines.
 */
export const BlockSchema = z.readonly(
  z.object({
    kind: z.enum(["heading", "paragraph", "table"]),
    span: SpanSchema,
    /** Where it begins; for a PDF the whole rectangle that it takes on its first page. */
    origin: OriginSchema,
    /** The level, from 1, that the file gives a heading (outline level, h1): evidence, which printed numbering overrides. */
    level: z.optional(z.int()),
  }),
);
export type Block = z.infer<typeof BlockSchema>;

/** What reading had to skip or guess. Never a finding. */
export const MessageSchema = z.readonly(
  z.object({ code: z.string(), message: z.string(), span: z.optional(SpanSchema) }),
);
export type Message = z.infer<typeof MessageSchema>;

export const SourceSchema = z.readonly(
  z.object({
    format: z.enum(["text", "docx", "pdf", "html"]),
    /** The file's name as the caller gave it, or `null`. */
    name: z.nullable(z.string()),
  }),
);
export type Source = z.infer<typeof SourceSchema>;

/**
 * The cells of a table as they stand in the text, row by row: as many in each row as there are columns. A merged cell's span is in
 * all of its places; an empty cell has an empty span.
 */
export interface Grid {
  readonly span: Span;
  readonly rows: readonly (readonly Span[])[];
}

/** What a reader makes of a file: its whole text and the pieces that it came in. The text is never altered afterwards. */
export interface Document {
  readonly text: string;
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** The grids of the table blocks, in the order of the text; a table in a cell of another comes after it. */
  readonly grids: readonly Grid[];
  /** Where the text stands in the file, finer than blocks; sorted. Empty for plain text, whose lines say it. */
  readonly pieces: readonly Piece[];
  /** Lines that frame the report outside of its text: page headers, the title and issuer in the head of a saved page. */
  readonly margin: readonly string[];
  readonly messages: readonly Message[];
}
