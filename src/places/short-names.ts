import shortening from "../../dictionaries/places/short-names.json";
import places from "../../dictionaries/places.json";

const SUFFIXES: readonly string[] = Object.keys(places.suffixes).sort((a, b) => b.length - a.length);
const SHORTEST = 2;

/** What a report may call a place instead of its whole name: 大理, 大理州, 大理自治州 for 大理白族自治州; 坪山 for 坪山区. */
export function shortNamesOf(name: string): readonly string[] {
  const suffix = suffixOf(name);
  if (suffix === null || name.length - suffix.length < SHORTEST) return [];
  const stem = name.slice(0, -suffix.length);
  if (!shortening.autonomous.includes(suffix)) return [stem];
  const core = withoutNationalities(stem);
  const last = suffix.slice(-1);
  return [...new Set([core, core + last, core + suffix, stem])].filter((each) => each !== name);
}

/** The word that gives a name its level, as the dictionary of places has it. */
export function suffixOf(name: string): string | null {
  return SUFFIXES.find((suffix) => name.endsWith(suffix)) ?? null;
}

/** 黔东南苗族侗族 → 黔东南; a name that is nothing but a nationality's (东乡族自治县) keeps it. */
function withoutNationalities(stem: string): string {
  for (let core = stem; ; ) {
    const last = shortening.nationalities.find((each) => core.endsWith(each) && core.length - each.length >= SHORTEST);
    if (last === undefined) return core;
    core = core.slice(0, -last.length);
  }
}

/** Whether any number of places are called so. */
export function isAnywhere(name: string): boolean {
  return shortening.anywhere.includes(name);
}
