import type { Report } from "../model/report.js";
import { findPlace } from "./find-place.js";
import type { PlaceRecord } from "./place-record.js";
import { chooseByMentions, firstPlaceIn } from "./places-in-text.js";

const known = new WeakMap<Report, PlaceRecord | null>();

/**
 * The place that a report speaks for: the one it names, told from others of that name by issuers, title and what the text speaks of; else that of
 * issuers, title or, at last, the file's name. A place that the table lacks keeps its printed name, without a code. `null` where none is named.
 */
export function placeOfReport(report: Report): PlaceRecord | null {
  const before = known.get(report);
  if (before !== undefined) return before;
  const place = decide(report);
  known.set(report, place);
  return place;
}

function decide({ meta, source, text }: Report): PlaceRecord | null {
  const beside = [...(meta.issuers ?? []).map((issuer) => issuer.text), meta.title?.text, source.name?.split(/[/\\]/).at(-1)].flatMap((words) => {
    const place = words === undefined ? null : firstPlaceIn(words);
    return place ? [place] : [];
  });
  if (meta.place === null) return beside[0] ?? null;
  const name = meta.place.text;
  const unaided = findPlace(name);
  if (unaided) return unaided;
  for (const { fullName } of beside) {
    const place = findPlace(name, fullName);
    if (place) return place;
  }
  return chooseByMentions(name, text) ?? { code: null, name, fullName: name, level: meta.place.level, series: name };
}
