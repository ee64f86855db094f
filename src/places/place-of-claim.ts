import places from "../../dictionaries/places.json";
import scopes from "../../dictionaries/scopes.json";
import type { Claim } from "../model/claim.js";
import type { PlaceLevel } from "../model/meta.js";
import type { Report } from "../model/report.js";
import { findPlace, placeAbove } from "./find-place.js";
import type { PlaceRecord } from "./place-record.js";
import { placeOfReport } from "./place-of-report.js";

/** Where a figure was counted. */
export interface ClaimPlace {
  /** With the places above: 福建省三明市; `null` where it is not known which place is meant. */
  readonly place: string | null;
  /** GB/T 2260. */
  readonly code: string | null;
  /** The same for all names of one place: see `PlaceRecord`. */
  readonly series: string | null;
  /** `own` for what a government spends or does itself (市本级); else the level of what is counted: `county` for 各县 within a city; `park`, `agency`. */
  readonly level: PlaceLevel | "own" | "park" | "agency" | null;
}

type ScopeLevel = PlaceLevel | "own" | "park" | "agency" | `${PlaceLevel}-own`;

const RELATIVE = new Map(Object.entries(scopes.places) as readonly (readonly [string, ScopeLevel])[]);
const NOWHERE: Omit<ClaimPlace, "level"> = { place: null, code: null, series: null };
const LEVELS: readonly PlaceLevel[] = ["nation", "province", "city", "county", "township"];

/** The place of a figure: the report's own for 我区, 全市, 市本级 or nothing; one above for 全省; else the one that is named, within the report's. */
export function placeOfClaim(report: Report, claim: Claim): ClaimPlace {
  const own = placeOfReport(report);
  const words = claim.scope?.place ?? null;
  if (words === null) return { ...asPlace(own), level: own?.level ?? null };
  const level = RELATIVE.get(words);
  return level === undefined ? named(words, own) : relative(words, level, own);
}

function relative(words: string, scope: ScopeLevel, own: PlaceRecord | null): ClaimPlace {
  if (scope === "own" || scope === "agency") return { ...asPlace(own), level: scope };
  // 新区 in the report of one.
  if (scope === "park") return own?.name.endsWith(words) ? { ...asPlace(own), level: own.level } : { ...NOWHERE, level: scope };
  const isOwn = scope.endsWith("-own");
  const level = scope.replace("-own", "") as PlaceLevel;
  if (own && (isCalled(words, own) || own.level === level)) return { ...asPlace(own), level: isOwn ? "own" : own.level };
  if (own === null || LEVELS.indexOf(level) > LEVELS.indexOf(own.level)) return { ...NOWHERE, level };
  return { ...asPlace(placeAbove(own, level)), level: isOwn ? "own" : level };
}

/** 全区, 区本级 in the report of an autonomous region, 全市 in that of a municipality: the words end as the place's own name does. */
function isCalled(words: string, { name }: PlaceRecord): boolean {
  return words.includes(name.slice(-1)) && !["各", "县区", "区县", "（"].some((several) => words.includes(several));
}

/** A place by its name; one that the table lacks keeps its words. */
function named(words: string, own: PlaceRecord | null): ClaimPlace {
  if (own && (own.name === words || own.fullName.endsWith(words))) return { ...asPlace(own), level: own.level };
  const place = findPlace(words, own?.fullName);
  if (place) return { ...asPlace(place), level: place.level };
  const suffix = Object.entries(places.suffixes as Readonly<Record<string, PlaceLevel>>).find(([each]) => words.endsWith(each));
  return { ...NOWHERE, place: words, level: suffix?.[1] ?? null };
}

function asPlace(place: PlaceRecord | null): typeof NOWHERE {
  return place ? { place: place.fullName, code: place.code, series: place.series } : NOWHERE;
}
