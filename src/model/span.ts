import * as z from "zod/mini";

/** A stretch of `report.text`: UTF-16 offsets, end exclusive. */
export const SpanSchema = z.readonly(z.object({ start: z.int(), end: z.int() }));
export type Span = z.infer<typeof SpanSchema>;

/** Words of the text together with the place where they stand. */
export const MentionSchema = z.readonly(z.object({ text: z.string(), span: SpanSchema }));
export type Mention = z.infer<typeof MentionSchema>;

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
