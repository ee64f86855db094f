import * as z from "zod/mini";
import { QuantitySchema } from "./quantity.js";
import { SpanSchema } from "./span.js";

export const CellSchema = z.readonly(
  z.object({ text: z.string(), span: SpanSchema, quantity: z.nullable(QuantitySchema) }),
);
export type Cell = z.infer<typeof CellSchema>;

/** Merged cells are resolved: each row has one entry a column, and a merged cell stands in all of its places. */
export const TableSchema = z.readonly(
  z.object({
    id: z.string(),
    caption: z.nullable(z.string()),
    span: SpanSchema,
    rows: z.readonly(z.array(z.readonly(z.array(CellSchema)))),
  }),
);
export type Table = z.infer<typeof TableSchema>;
