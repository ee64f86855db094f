import divisions from "../../dictionaries/places/divisions.json";
import zoneList from "../../dictionaries/places/zones.json";
import places from "../../dictionaries/places.json";
import type { PlaceLevel } from "../model/meta.js";
import type { KnownPlace } from "./place-record.js";

const NATION_NAME = "全国";

export const NATION: KnownPlace = { code: null, name: NATION_NAME, fullName: NATION_NAME, level: "nation", series: NATION_NAME, ground: "", current: true };

/** Whether the words stand for the whole nation: 全国, 国务院. */
export function isNation(words: string): boolean {
  return places.nation.words.includes(words) || places.nation.organs.includes(words);
}

let list: readonly KnownPlace[] | undefined;

/** All places of the table, those of today first, then earlier names, then zones. Unpacked when first asked for. */
export function knownPlaces(): readonly KnownPlace[] {
  return (list ??= unpack());
}

function unpack(): readonly KnownPlace[] {
  const names = new Map<string, string>();
  const current = rowsOf(divisions.current).map(({ province, row }) => ({ code: province + row.slice(0, 4), name: row.slice(4) }));
  const earlier = rowsOf(divisions.earlier).map(({ province, row }) => {
    const [own = "", series = ""] = row.split("@", 1)[0]!.split(">");
    return { code: province + own.slice(0, 4), name: own.slice(4), series: province + series };
  });
  for (const { code, name } of [...earlier, ...current]) names.set(code, name);
  const upper = (code: string): string => above(code).map((each) => names.get(each) ?? "").join("");
  return [
    ...current.map(({ code, name }) => ({ code, name, fullName: upper(code) + name, level: levelOf(code), series: code, ground: code, current: true })),
    ...earlier.map(({ code, name, series }) => ({ code, name, fullName: upper(code) + name, level: levelOf(code), series, ground: code, current: false })),
    ...zoneList.zones.map(({ name, within, to }): KnownPlace => ({
      code: null,
      name,
      fullName: upper(within) + (names.get(within) ?? "") + name,
      level: "county",
      series: to ?? within + name,
      ground: within,
      current: to === null,
    })),
  ];
}

function rowsOf(provinces: Readonly<Record<string, string>>): readonly { readonly province: string; readonly row: string }[] {
  return Object.entries(provinces).flatMap(([province, rows]) => rows.split(" ").map((row) => ({ province, row })));
}

/** The codes of the places above: province and city; a county right under its province (429004) has no city. */
export function above(code: string): readonly string[] {
  return [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((each) => each < code);
}

export function levelOf(code: string): PlaceLevel {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "county";
}

/** Whether a place lies within another, or is it. */
export function liesWithin(place: Pick<KnownPlace, "ground">, other: Pick<KnownPlace, "ground">): boolean {
  return place.ground.startsWith(other.ground.replace(/(?:00){1,2}$/, ""));
}
