import * as z from "zod/mini";
import { AnnualGrowthSchema, ChangeSchema, ComparisonSchema, IndexSchema, MixSchema, RateChangeSchema, TallySchema, TwoYearsSchema } from "./relations/changes.js";
import { AverageSchema, ContributionSchema, GranularitySchema, RateSchema, SharesSchema } from "./relations/rates.js";
import { AtMostSchema, EquationSchema, ListingSchema, SameSchema, SumSchema } from "./relations/sums.js";

/** An arithmetic tie among claims, told apart by `type`. */
export const RelationSchema = z.discriminatedUnion("type", [
  SumSchema,
  AtMostSchema,
  RateSchema,
  GranularitySchema,
  ChangeSchema,
  SameSchema,
  AverageSchema,
  ListingSchema,
  EquationSchema,
  SharesSchema,
  MixSchema,
  RateChangeSchema,
  TwoYearsSchema,
  AnnualGrowthSchema,
  ComparisonSchema,
  IndexSchema,
  TallySchema,
  ContributionSchema,
]);
export type Relation = z.infer<typeof RelationSchema>;
export type RelationType = Relation["type"];
export type RelationOf<T extends RelationType> = Extract<Relation, { type: T }>;
