import * as z from "zod/mini";
import { SpanSchema } from "./span.js";

/**
 * How a section is numbered, shown by its first member:
 * `一、` `（一）` `1.` `1、` `（1）` `1）` `①` `第一章` `第一节` `第一条` `一是` `首先` `第一，`.
 */
export const NumberingStyleSchema = z.enum([
  "一、", "（一）", "1.", "1、", "（1）", "1）", "①", "第一章", "第一节", "第一条", "第一部分", "一是", "首先", "第一，",
]);
export type NumberingStyle = z.infer<typeof NumberingStyleSchema>;

const ownFields = {
  /** The path of ordinals from the root, `2.1.3`; a repeated ordinal gets a letter (`2.1b`). */
  id: z.string(),
  /** `null` for a heading without a number. */
  number: z.nullable(
    z.readonly(z.object({ text: z.string(), style: NumberingStyleSchema, ordinal: z.int(), span: SpanSchema })),
  ),
  /** 1 for the outermost sections of this report. */
  level: z.int(),
  title: z.string(),
  /** From the heading's first character to the end of the last child. */
  span: SpanSchema,
  headingSpan: SpanSchema,
};
const OwnFieldsSchema = z.readonly(z.object(ownFields));

/** Said in full because the type of a schema that contains itself is not inferred. */
export interface Section extends z.infer<typeof OwnFieldsSchema> {
  readonly children: readonly Section[];
}

export const SectionSchema: z.ZodMiniType<Section> = z.readonly(
  z.object({
    ...ownFields,
    get children() {
      return z.readonly(z.array(SectionSchema));
    },
  }),
);
