import * as z from "zod/mini";
import { SpanSchema } from "./span.js";

/** The note that figures were rounded one by one: 部分数据因四舍五入，存在总计与分项合计不等. */
export const RoundingNoteSchema = z.readonly(z.object({ kind: z.literal("rounding-note"), span: SpanSchema }));

/** What a text says beside its figures, as far as a rule has something to say about it. */
export const ObservationSchema = z.discriminatedUnion("kind", [RoundingNoteSchema]);
export type Observation = z.infer<typeof ObservationSchema>;
export type ObservationKind = Observation["kind"];
export type ObservationOf<K extends ObservationKind> = Extract<Observation, { kind: K }>;
