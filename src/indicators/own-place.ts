import places from "../../dictionaries/places.json";
import type { Meta } from "../model/meta.js";

const SUFFIXES: readonly string[] = Object.keys(places.suffixes);

/** The ways in which a report names its own place: 临川市云山区, 云山区, 云山. */
export function ownPlaceNames({ place }: Meta): readonly string[] {
  if (!place) return [];
  const names = new Set<string>();
  for (let from = 0; from < place.text.length - 1; from++) {
    if (from === 0 || SUFFIXES.some((suffix) => place.text.endsWith(suffix, from))) names.add(place.text.slice(from));
  }
  for (const name of [...names]) {
    const suffix = SUFFIXES.find((each) => name.endsWith(each) && name.length - each.length >= 2);
    if (suffix) names.add(name.slice(0, -suffix.length));
  }
  return [...names];
}
