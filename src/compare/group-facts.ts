import comparison from "../../dictionaries/comparison.json";
import { findIndicator } from "../indicators/find-indicator.js";
import type { Aspect, ClaimKind } from "../model/claim.js";
import type { Indicator } from "../model/indicator.js";
import { groupBy } from "../diff/group-by.js";
import type { Fact } from "./fact.js";
import { mostCommon, type Placed, type RowDraft } from "./row-draft.js";
import { unitFamilyOf } from "./unit-family.js";

/** A share is a rate by another name. */
const SAME_KIND: Partial<Record<ClaimKind, ClaimKind>> = { share: "rate", measure: "count", amount: "count" };

/** Rows of the figures that have one key, or one name, and the same scope, aspect and family of units. */
export function groupFacts(placed: Iterable<Placed>): readonly RowDraft[] {
  return [...groupBy(placed, ({ fact }) => mainKeyOf(fact)).values()].flatMap(splitByAspect);
}

function mainKeyOf(fact: Fact): string {
  const { indicator, plainName, kind, unit, scope, base } = fact;
  const thing = indicator === null ? `name ${plainName} ${SAME_KIND[kind] ?? kind} ${base ?? ""}` : `key ${indicator}`;
  return [thing, unitFamilyOf(unit, entryOf(indicator)), scope ?? ""].join("\n");
}

const entries = new Map<string, Indicator | null>();

export function entryOf(key: string | null): Indicator | null {
  if (key === null) return null;
  const known = entries.get(key);
  if (known !== undefined) return known;
  const found = findIndicator(key);
  entries.set(key, found);
  return found;
}

/**
 * A year's flow, a stock and the total of several years are rows of their own. What does not say which it is goes with what most reports say, but never
 * into the total of years.
 */
function splitByAspect(placed: readonly Placed[]): readonly RowDraft[] {
  const said = placed.flatMap(({ fact }) => (fact.aspect === null || fact.aspect === "cumulative" ? [] : [fact.aspect]));
  const usual = mostCommon(said) ?? null;
  return [...groupBy(placed, ({ fact }): Aspect | "" => fact.aspect ?? usual ?? "")].map(([aspect, group]) => draftOf(group, aspect === "" ? null : aspect));
}

export function draftOf(placed: readonly Placed[], aspect: Aspect | null): RowDraft {
  const { indicator, plainName, scope, base, unit } = placed[0]!.fact;
  const entry = entryOf(indicator);
  return {
    indicator: entry,
    name: entry?.name ?? indicator ?? nameOfDraft(placed),
    plainName: indicator ?? plainName,
    kind: mostCommon(placed.map(({ fact }) => fact.kind)) ?? "count",
    aspect,
    scope,
    scopeWords: mostCommon(placed.map(({ fact }) => fact.scopeWords)) ?? null,
    base,
    family: unitFamilyOf(unit, entry),
    placed,
  };
}

/** As most reports print it; a change by what has changed, whichever way, and against what where that is not the year before. */
function nameOfDraft(placed: readonly Placed[]): string {
  const name = mostCommon(placed.map(({ fact }) => fact.name))!;
  const { kind, base } = placed[0]!.fact;
  if (kind !== "change") return name;
  const against = base === null ? "" : ((comparison.bases as Readonly<Record<string, string>>)[base] ?? base);
  return `${name}${against}${comparison.change}`;
}
