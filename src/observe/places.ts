import actions from "../../dictionaries/actions.json";
import functionWords from "../../dictionaries/function-words.json";
import words from "../../dictionaries/place-mentions.json";
import frame from "../../dictionaries/frame.json";
import type { ObservationOf } from "../model/observation.js";
import type { Mention } from "../model/span.js";
import { skipBlanks } from "../structure/characters.js";
import { findFoot } from "../structure/meta/head-lines.js";
import { placeAt } from "../structure/meta/place.js";
import { findSignature } from "../structure/meta/signature.js";
import { readBlock, type Reading } from "../structure/reading.js";
import type { Observer, Scene } from "./observer.js";
import { wordsOf } from "./stretches.js";

type PlaceMention = ObservationOf<"place">;

/** The places that a text names as those who act or issue, and the words by which it speaks of its own. */
export const observePlaces: Observer = (scene) => {
  const { text } = scene.document;
  const inProvince = !text.includes("自治区") && words.upper.some((word) => text.includes(word));
  const issuers = issuersOf(scene);
  const taken = new Set(issuers.map(({ span }) => span.start));
  const own = scene.passages.flatMap(({ reading, sentences }) => sentences.flatMap(({ start, end }) => ownIn(reading, start, end, inProvince)));
  const actors = scene.passages.flatMap(({ reading, sentences }) => sentences.flatMap(({ start, end }) => actorsIn(reading, start, end)));
  return [...issuers, ...actors.filter(({ span }) => !taken.has(span.start)), ...own];
};

/** The places of those who issued and signed. */
function issuersOf(scene: Scene): readonly PlaceMention[] {
  const { document, meta } = scene;
  const named = (meta.issuers ?? []).flatMap(({ text, span }) => (span === null ? [] : [{ text, span }]));
  const seen = new Set<number>();
  return [...named, ...findSignature(findFoot(document, scene)).issuers].flatMap(({ text, span }: Mention) => {
    if (seen.has(span.start)) return [];
    seen.add(span.start);
    const reading = readBlock(document.text, span);
    const place = placeAt(reading, prefixEnd(reading.text, 0));
    return place === null ? [] : [{ kind: "place", text, span, name: place.text, level: place.level, role: "issuer" } as const];
  });
}

function prefixEnd(text: string, at: number): number {
  return at + (frame.organPrefixes.find((word) => text.startsWith(word, at))?.length ?? 0);
}

const CLAUSE_ENDS = "，。；：！？,;:!?";

/** Names that a clause begins with and a body or a deed follows: 东湖区委、区政府坚持…. */
function actorsIn(reading: Reading, start: number, end: number): readonly PlaceMention[] {
  const { text } = reading;
  const found: PlaceMention[] = [];
  let beside: boolean | null = null;
  for (let at = start; at < end; at++) {
    if (at > start && !CLAUSE_ENDS.includes(text[at - 1]!)) continue;
    const from = prefixEnd(text, skipBlanks(text, at));
    const place = placeAt(reading, from);
    if (place === null || !isDistrict(place.text)) continue;
    const over = from + place.text.length;
    const follower = [...words.organs, ...words.verbs].find((word) => text.startsWith(word, over));
    if (follower === undefined) continue;
    beside ??= isBeside(text.slice(start, end));
    found.push({ kind: "place", ...wordsOf(reading, from, over + follower.length), name: place.text, level: place.level, role: beside ? "beside" : "actor" });
  }
  return found;
}

/** What is no part of a name, so that 按照区委 and 自觉接受区人大 name no 按照区 and no 接受区. */
const NO_NAME: ReadonlySet<string> = new Set([
  ...words.notNames,
  ...[actions.strong, actions.nominal, actions.weak, actions.causative, functionWords.adverbs, functionWords.preps].flat().filter((word) => word.length > 1),
]);
const LONGEST_STEM = 4;

/** Whether a name is one of a district, county or banner: 东湖区, 临川市东湖区. */
function isDistrict(name: string): boolean {
  const own = name.slice(name.lastIndexOf("市", name.length - 2) + 1);
  const stem = own.slice(0, -1);
  if (!words.districts.includes(own.slice(-1)) || stem.length < 2 || stem.length > LONGEST_STEM) return false;
  if (words.generic.some((word) => own.startsWith(word)) || words.kinds.some((kind) => own.endsWith(kind))) return false;
  for (let size = 1; size <= stem.length; size++) if (NO_NAME.has(stem.slice(0, size)) || NO_NAME.has(stem.slice(-size))) return false;
  return true;
}

/** 我县 is always the report's own place; 全县 may be another's where the sentence speaks of others. */
function ownIn(reading: Reading, start: number, end: number, inProvince: boolean): readonly PlaceMention[] {
  const { text } = reading;
  const found: PlaceMention[] = [];
  let beside: boolean | null = null;
  for (let at = start; at < end; at++) {
    if (text[at] !== "我" && text[at] !== "全") continue;
    const word = words.own.find((each) => text.startsWith(each, at));
    // Of an autonomous region any county says 我区.
    if (word === undefined || (word === "我区" && !inProvince)) continue;
    const over = at + word.length;
    const otherWord = words.notOwn.before.some((mark) => text.endsWith(mark, at)) || words.notOwn.behind.some((mark) => text.startsWith(mark, over));
    const others = word.startsWith("全") && (beside ??= isBeside(text.slice(start, end)));
    if (!otherWord) found.push({ kind: "place", ...wordsOf(reading, at, over), name: word.slice(1), level: null, role: others ? "beside" : "own" });
    at = over - 1;
  }
  return found;
}

/** Whether a sentence speaks of dealings with others. */
function isBeside(sentence: string): boolean {
  return words.beside.some((word) => sentence.includes(word));
}
