import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The places of the fixtures, by what each is called there. */
const PLACES = /溯州|青筠|临川|云山|岚桥|沄州/g;
const FIRST = [..."青岚沄澜溪苍翠霁皓暮朔禾栖澄砚"];
const SECOND = [..."筠桥岫泽陂洲陵皋墟浦岑汀原屿渚"];

/** Characters after which a report ends with its paragraph: many short ones say more of the pool than few long ones. */
const LENGTH = 600;

/** Reports of places that there are none of, each with figures of its own; the same ones for the same seed. */
export function createSyntheticReports(fixtures: URL, seed = 1): (index: number) => string {
  const texts = readdirSync(fixtures).map((name) => firstParagraphs(readFileSync(new URL(`${name}/input.txt`, fixtures), "utf8")));
  return (index) => {
    const next = randomNumbers(seed * 1_000_003 + index);
    const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? "";
    const places = new Map<string, string>();
    // The first digit of a number stays, so that each is still a number.
    return texts[index % texts.length]!
      .replace(/(?<=\d)\d(?![年月日])/g, () => String(Math.floor(next() * 10)))
      .replace(PLACES, (place) => places.get(place) ?? places.set(place, pick(FIRST) + pick(SECOND)).get(place)!);
  };
}

function firstParagraphs(text: string): string {
  const end = text.indexOf("\n", LENGTH);
  return end < 0 ? text : text.slice(0, end + 1);
}

/** Writes `count` of them as `0000/0.txt`…, a hundred to a folder, and gives their names. */
export async function writeSyntheticReports(folder: string, count: number, report: (index: number) => string): Promise<readonly string[]> {
  const names: string[] = [];
  for (let index = 0; index < count; index++) {
    const below = String(Math.floor(index / 100)).padStart(4, "0");
    if (index % 100 === 0) await mkdir(join(folder, below), { recursive: true });
    const name = `${below}/${index}.txt`;
    await writeFile(join(folder, name), report(index));
    names.push(name);
  }
  return names;
}

/** Numbers from 0 to below 1 (mulberry32, public domain, Tommy Ettinger). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
