import mentions from "../../dictionaries/place-mentions.json";
import places from "../../dictionaries/places.json";
import type { PlaceLevel } from "../model/meta.js";
import { isNation, knownPlaces, liesWithin, NATION } from "./known-places.js";
import type { KnownPlace, PlaceRecord } from "./place-record.js";
import { shortNamesOf, suffixOf } from "./short-names.js";

const LEVELS: readonly PlaceLevel[] = ["nation", "province", "city", "county", "township"];
/** No name with all that stands above it is longer: 新疆维吾尔自治区巴音郭楞蒙古自治州焉耆回族自治县. */
const LONGEST = 48;

interface Index {
  readonly whole: ReadonlyMap<string, readonly KnownPlace[]>;
  readonly short: ReadonlyMap<string, readonly KnownPlace[]>;
}

let index: Index | undefined;

/**
 * The place that a name stands for, with or without those above it: 深圳市坪山区, 坪山新区, 恩施州, 三明, 国务院. `within`, the name or code of a
 * place above, decides among several of one name. `null` where the name is not known, or says too little (鼓楼区).
 */
export function findPlace(name: string, within?: string): PlaceRecord | null {
  const found = find(name.replace(/\s+/g, ""), within === undefined ? null : find(within, null));
  return found && toRecord(found);
}

/** All places of one name, among which `findPlace` may not be able to tell. */
export function placesNamed(name: string): readonly PlaceRecord[] {
  return (lookUp().whole.get(name) ?? []).map(toRecord);
}

/** The place of a level above (or the place itself): 福建省 above 三明市; `null` where there is none. */
export function placeAbove(place: PlaceRecord, level: PlaceLevel): PlaceRecord | null {
  if (level === "nation") return toRecord(NATION);
  return knownPlaces().find((each) => each.level === level && place.fullName.startsWith(each.fullName)) ?? null;
}

function find(name: string, within: KnownPlace | null): KnownPlace | null {
  if (isNation(name)) return NATION;
  if (name.length < 2 || name.length > LONGEST) return null;
  const { whole, short } = lookUp();
  const byCode = /^\d{6}$/.test(name) ? knownPlaces().find(({ code, current }) => current && code === name) : undefined;
  if (byCode) return byCode;
  const exact = whole.get(name);
  if (exact) return only(choose(exact, within));
  const bare = short.get(name);
  if (bare) return only(highest(choose(bare.some(isInUse) ? bare.filter(isInUse) : bare, within)));
  return findStepwise(name, within);
}

/** 呼伦贝尔市海拉尔区: the longest beginning that is a place, and what is left lies within it, or is an organ of it (上海市人民政府). */
function findStepwise(name: string, within: KnownPlace | null): KnownPlace | null {
  const { whole, short } = lookUp();
  for (let end = name.length - 1; end >= 2; end--) {
    const first = name.slice(0, end);
    const candidates = whole.get(first) ?? short.get(first);
    if (!candidates) continue;
    const rest = name.slice(end);
    const upper = only(highest(choose(candidates, within)));
    if (upper && mentions.organs.some((organ) => rest.startsWith(organ))) return upper;
    // The rest may decide: 朝阳区 of 北京朝阳区.
    for (const each of upper ? [upper] : candidates) {
      const lower = find(rest, each);
      if (lower && lower !== each && liesWithin(lower, each)) return lower;
    }
    if (upper && isTownship(rest)) return { ...upper, code: null, name: rest, fullName: upper.fullName + rest, level: "township", series: `${upper.series}${rest}` };
  }
  return null;
}

function isTownship(name: string): boolean {
  const suffix = suffixOf(name);
  return suffix !== null && name.length > suffix.length && (places.suffixes as Readonly<Record<string, PlaceLevel>>)[suffix] === "township";
}

/**
 * Those within the place that is known, and then whose names are in use; one for each place. Where nothing is known, a name that another place
 * had until lately is as good as one of today: 江北区 was in 重庆 until 2025, and is in 宁波.
 */
function choose(candidates: readonly KnownPlace[], within: KnownPlace | null): readonly KnownPlace[] {
  const inside = within ? candidates.filter((each) => liesWithin(each, within)) : [];
  const inUse = inside.filter(({ current }) => current);
  const left = inUse.length > 0 ? inUse : inside.length > 0 ? inside : withoutSeats(candidates);
  return left.filter(({ series }, at) => left.findIndex((each) => each.series === series) === at);
}

/** 哈密市 was the county that is 伊州区 of 哈密市 today: the name alone means the larger one. */
function withoutSeats(candidates: readonly KnownPlace[]): readonly KnownPlace[] {
  return candidates.filter((each) => each.current || !candidates.some((other) => other.current && liesWithin({ ground: each.series }, other)));
}

/** 岳阳 is the city, not the county in it; 吉林 the province. */
function highest(candidates: readonly KnownPlace[]): readonly KnownPlace[] {
  const top = Math.min(...candidates.map(({ level }) => LEVELS.indexOf(level)));
  return candidates.filter(({ level }) => LEVELS.indexOf(level) === top);
}

function isInUse({ current }: KnownPlace): boolean {
  return current;
}

function only(candidates: readonly KnownPlace[]): KnownPlace | null {
  return candidates.length === 1 ? candidates[0]! : null;
}

function toRecord({ code, name, fullName, level, series }: KnownPlace): PlaceRecord {
  return { code, name, fullName, level, series };
}

function lookUp(): Index {
  if (index) return index;
  const whole = new Map<string, KnownPlace[]>();
  const short = new Map<string, KnownPlace[]>();
  const add = (map: Map<string, KnownPlace[]>, name: string, place: KnownPlace): void => {
    const list = map.get(name);
    if (list) list.push(place);
    else map.set(name, [place]);
  };
  for (const place of knownPlaces()) {
    add(whole, place.name, place);
    for (const name of shortNamesOf(place.name)) add(short, name, place);
  }
  return (index = { whole, short });
}
