import * as z from "zod/mini";
import { PlaceLevelSchema } from "./meta.js";
import { SpanSchema } from "./span.js";

/** Words of the text as they stand there, line breaks inside them taken out. */
const said = { text: z.string(), span: SpanSchema };

/** The note that figures were rounded one by one: 部分数据因四舍五入，存在总计与分项合计不等. */
export const RoundingNoteSchema = z.readonly(z.object({ kind: z.literal("rounding-note"), span: SpanSchema }));

/** A day, month or year as printed, sound or not (2月30日); what is not said is absent. */
const DatePointSchema = z.readonly(
  z.object({ year: z.optional(z.int()), month: z.optional(z.int()), day: z.optional(z.int()) }),
);
export type DatePoint = z.infer<typeof DatePointSchema>;

/**
 * What a date is there for: `review` and `plan` in a heading (2024年工作情况, 2025年工作安排), `announcement` in 现将2024年…报告如下,
 * `opening` at the start of a part's first sentence, `base` behind 比 and the like.
 */
export const DateRoleSchema = z.enum(["review", "plan", "announcement", "opening", "base"]);
export type DateRole = z.infer<typeof DateRoleSchema>;

/** A date or a stretch of time: 2025年3月5日（星期三）, 2024年1—9月. A day without a year is one too, a month without a year is none. */
export const DateMentionSchema = z.readonly(
  z.object({
    kind: z.literal("date"),
    ...said,
    from: DatePointSchema,
    /** The other end of a stretch; it has the year and month of the first where it prints none. */
    to: z.nullable(DatePointSchema),
    /** Both ends print their year: 2025年12月至2025年1月. */
    bothYears: z.boolean(),
    /** 1 for Monday to 7 for Sunday, where the day of the week is printed behind it. */
    weekday: z.nullable(z.int()),
    role: z.nullable(DateRoleSchema),
  }),
);

/** 详见附件2, 见表3, 本报告第四部分. */
export const ReferenceSchema = z.readonly(
  z.object({ kind: z.literal("reference"), ...said, to: z.enum(["annex", "table", "figure", "part"]), ordinal: z.int() }),
);

/** What a reference can lead to beside numbered sections: an annex of the list at the end, the caption of a table. */
export const LandmarkSchema = z.readonly(
  z.object({ kind: z.literal("landmark"), ...said, of: z.enum(["annex", "table", "figure"]), ordinal: z.int() }),
);

/** 鼓文〔2025〕20号, the report's own or that of another document. */
export const DocumentNumberSchema = z.readonly(
  z.object({
    kind: z.literal("document-number"),
    ...said,
    /** Both brackets as printed: 〔〕. */
    brackets: z.string(),
    year: z.int(),
    /** The serial as printed: 08. */
    serial: z.string(),
    /** 第 stands before the serial. */
    ordinal: z.boolean(),
  }),
);

/** A quote or bracket without its partner in the paragraph, or one that crosses another pair; `text` are the words around it. */
export const StrayMarkSchema = z.readonly(
  z.object({
    kind: z.literal("stray-mark"),
    ...said,
    mark: z.string(),
    fault: z.enum(["unclosed", "unopened", "crossed"]),
  }),
);

/** Digits that stand together as no figure does: 20,54亿元, 3。1%, 1.2.3%, 33.3%%, 2O25年, 1２件. */
export const MalformedNumberSchema = z.readonly(
  z.object({
    kind: z.literal("malformed-number"),
    ...said,
    fault: z.enum(["grouping", "full-stop", "two-points", "bare-point", "doubled-sign", "letter", "mixed-width"]),
  }),
);

/** A sentence or paragraphs that stand in the text word for word a second time. */
export const RepetitionSchema = z.readonly(
  z.object({
    kind: z.literal("repetition"),
    ...said,
    unit: z.enum(["sentence", "paragraph"]),
    /** How many paragraphs in a row; 1 for a sentence. */
    length: z.int(),
    figures: z.boolean(),
    /** Where the words stood first. */
    first: SpanSchema,
  }),
);

/** Words of direction or comparison run together before a figure: 增长下降1.46%, 同比同比增长3%. */
export const DirectionClashSchema = z.readonly(
  z.object({ kind: z.literal("direction-clash"), ...said, fault: z.enum(["contrary", "doubled"]) }),
);

/** A place that the text names as one that acts or speaks, by its name (东湖区委) or as its own (我县). */
export const PlaceMentionSchema = z.readonly(
  z.object({
    kind: z.literal("place"),
    ...said,
    /** The name alone, 东湖区; for 我县 and 全县 their last character. */
    name: z.string(),
    level: z.nullable(PlaceLevelSchema),
    /** `issuer` in a title or signature, `actor` where a clause begins with it, `own` in 我县, `beside` where the sentence speaks of dealings with others. */
    role: z.enum(["issuer", "actor", "own", "beside"]),
  }),
);

/** What a text says beside its figures, as far as a rule has something to say about it. */
export const ObservationSchema = z.discriminatedUnion("kind", [
  RoundingNoteSchema,
  DateMentionSchema,
  ReferenceSchema,
  LandmarkSchema,
  DocumentNumberSchema,
  StrayMarkSchema,
  MalformedNumberSchema,
  RepetitionSchema,
  DirectionClashSchema,
  PlaceMentionSchema,
]);
export type Observation = z.infer<typeof ObservationSchema>;
export type ObservationKind = Observation["kind"];
export type ObservationOf<K extends ObservationKind> = Extract<Observation, { kind: K }>;
