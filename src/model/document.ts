import * as z from "zod/mini";
import { SpanSchema } from "./span.js";

/** Where a block stands in the file that it was read from. Each reader adds its own variant. */
export const OriginSchema = z.discriminatedUnion("format", [
  /** Plain text: the 1-based line on which the block starts. */
  z.readonly(z.object({ format: z.literal("text"), line: z.int() })),
]);
export type Origin = z.infer<typeof OriginSchema>;

/**
 * A stretch of the text that its author set as one piece. Blocks are sorted, do not overlap, and leave out only white space.
 * A hard-wrapped paragraph is one block over several lines.
 */
export const BlockSchema = z.readonly(
  z.object({
    kind: z.enum(["heading", "paragraph", "table"]),
    span: SpanSchema,
    origin: OriginSchema,
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

/** What a reader makes of a file: its whole text and the pieces that it came in. The text is never altered afterwards. */
export interface Document {
  readonly text: string;
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}
