import type { PlaceRecord } from "./place-record.js";
import { findPlace, placesNamed } from "./find-place.js";
import { isAnywhere, shortNamesOf, suffixOf } from "./short-names.js";

/** What stands on a title page, in characters; whoever looks for a place in more has no title. */
const MOST_CHARACTERS = 120;
const LONGEST_NAME = 32;

/** The first place that a title, an issuer or a file's name names with its suffix: 和田地区 in 2025年和田地区国民经济…, 三明市 in 三明市财政局. */
export function firstPlaceIn(text: string): PlaceRecord | null {
  const words = text.slice(0, MOST_CHARACTERS);
  for (let from = 0; from < words.length - 1; from++) {
    for (let end = Math.min(words.length, from + LONGEST_NAME); end >= from + 2; end--) {
      const name = words.slice(from, end);
      if (suffixOf(name) === null || isAnywhere(name)) continue;
      const place = findPlace(name);
      if (place) return place;
    }
  }
  return null;
}

/** How much more often than any other a place has to be named to be the one that is meant. */
const TIMES = 3;

/** Of several places of one name (鼓楼区) the one whose city or province the text speaks of far more than of the others'. */
export function chooseByMentions(name: string, text: string): PlaceRecord | null {
  const counted = placesNamed(name)
    .map((place) => ({ place, count: countUppers(place, text) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || first.count === 0 || first.count < TIMES * (second?.count ?? 0)) return null;
  return first.place;
}

/** How often the text names what stands right above a place. */
function countUppers({ name, fullName }: PlaceRecord, text: string): number {
  const above = findPlace(fullName.slice(0, -name.length));
  if (!above) return 0;
  return Math.max(...[above.name, ...shortNamesOf(above.name)].map((each) => text.split(each).length - 1));
}
