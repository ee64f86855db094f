import words from "../../dictionaries/references.json";
import { readPart } from "../extract/number-dates.js";
import type { Observation, ObservationOf } from "../model/observation.js";
import { skipBlanks } from "../structure/characters.js";
import type { Reading } from "../structure/reading.js";
import { Trie } from "../text/trie.js";
import type { Observer } from "./observer.js";
import { wordsOf } from "./stretches.js";

type Target = ObservationOf<"landmark">["of"];

const LABELS = new Trie<Target>();
for (const [label, target] of Object.entries(words.labels)) LABELS.add(label, target as Target);
const LEADS = words.leads.toSorted((a, b) => b.length - a.length);
const PART_LEADS = words.partLeads.toSorted((a, b) => b.length - a.length);

/** A caption or an entry of the list of annexes is no longer than this, and says nothing after a full stop. */
const LONGEST_LANDMARK = 80;

/** What a text refers to (详见附件2) and what there is to refer to (附件：1.…2.…, 表3 …). */
export const observeReferences: Observer = ({ passages }) => {
  const found: Observation[] = [];
  let listing = 0;
  for (const { reading } of passages) {
    const begins = readLandmarks(reading);
    found.push(...begins);
    // 附件：1.… with 2.… on the next line: the list goes on as long as its numbers do.
    const last = begins.at(-1);
    if (last !== undefined) listing = last.of === "annex" && endsInList(reading) ? last.ordinal : 0;
    else if (listing > 0) {
      const entry = entryAt(reading.text, skipBlanks(reading.text, 0));
      const isNext = entry !== null && entry.ordinal === listing + 1 && reading.text.length <= LONGEST_LANDMARK;
      listing = isNext ? entry.ordinal : 0;
      if (isNext) found.push({ kind: "landmark", ...wordsOf(reading, entry.start, entry.end), of: "annex", ordinal: entry.ordinal });
    }
    if (begins.length === 0) found.push(...readReferences(reading));
  }
  return found;
};

/** 附件1, 附件：, 表3 …: what stands at the start of a line that is no prose. */
function readLandmarks(reading: Reading): readonly ObservationOf<"landmark">[] {
  const { text } = reading;
  const start = skipBlanks(text, 0);
  const label = LABELS.longestAt(text, start);
  if (label === undefined || text.length > LONGEST_LANDMARK * 4) return [];
  const of = label.value;
  const at = skipBlanks(text, label.end);
  if (of === "annex" && (text[at] === "：" || text[at] === ":")) return annexesFrom(reading, start, skipBlanks(text, at + 1));
  if (text.length > LONGEST_LANDMARK || text.includes("。")) return [];
  const number = readPart(text, at);
  if (number === undefined) return of === "annex" && at === text.length ? [landmark(reading, start, label.end, of, 1)] : [];
  return isCounted(text, number.end) ? [] : [landmark(reading, start, number.end, of, number.value)];
}

function landmark(reading: Reading, start: number, end: number, of: Target, ordinal: number): ObservationOf<"landmark"> {
  return { kind: "landmark", ...wordsOf(reading, start, end), of, ordinal };
}

/** The entries behind 附件：, all in one paragraph or only the first; one without a number is the only annex. */
function annexesFrom(reading: Reading, start: number, from: number): readonly ObservationOf<"landmark">[] {
  const found: ObservationOf<"landmark">[] = [];
  for (let at = from, due = 1; at < reading.text.length; at++) {
    const entry = entryAt(reading.text, at);
    if (entry === null || entry.ordinal !== due) continue;
    found.push(landmark(reading, entry.start, entry.end, "annex", due));
    at = entry.end - 1;
    due++;
  }
  return found.length > 0 ? found : [landmark(reading, start, from, "annex", 1)];
}

function endsInList({ text }: Reading): boolean {
  return entryAt(text, skipBlanks(text, 0)) !== null || text.includes("：") || text.includes(":");
}

/** 1.… or 1、… */
function entryAt(text: string, at: number): { readonly ordinal: number; readonly start: number; readonly end: number } | null {
  const code = text.charCodeAt(at);
  if (code < 0x30 || code > 0x39) return null;
  const before = text.charCodeAt(at - 1);
  if (before >= 0x30 && before <= 0x39) return null;
  const number = readPart(text, at);
  if (number === undefined || number.digits > 2 || !".．、".includes(text[number.end] ?? " ")) return null;
  return { ordinal: number.value, start: at, end: number.end };
}

function isCounted(text: string, at: number): boolean {
  return words.counters.includes(text[skipBlanks(text, at)] ?? " ");
}

/** Nothing but a lead, or the start of a clause, may stand before a reference: 《…》附件3 and 通知的附件3 are other documents'. */
function readReferences(reading: Reading): readonly ObservationOf<"reference">[] {
  const { text } = reading;
  const found: ObservationOf<"reference">[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "第") {
      const part = partAt(reading, at);
      if (part !== null) found.push(part);
      continue;
    }
    const label = LABELS.longestAt(text, at);
    if (label === undefined) continue;
    const isLed = LEADS.some((lead) => text.endsWith(lead, at));
    const bare = words.bare.includes(text.slice(at, label.end));
    if (isLed || (!bare && opensClause(text, at))) found.push(...numbersBehind(reading, at, label.end, label.value));
    at = label.end - 1;
  }
  return found;
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || "，。；：（(、".includes(text[at - 1]!);
}

/** 附表5、6、7 refers to three. */
function numbersBehind(reading: Reading, start: number, from: number, to: Target): readonly ObservationOf<"reference">[] {
  const { text } = reading;
  const found: ObservationOf<"reference">[] = [];
  for (let at = skipBlanks(text, from), first = start; ; ) {
    const number = readPart(text, at);
    if (number === undefined || number.value < 1 || number.value > 99 || isCounted(text, number.end) || ".．".includes(text[number.end] ?? " ")) return found;
    found.push({ kind: "reference", ...wordsOf(reading, first, number.end), to, ordinal: number.value });
    if (!"、，,".includes(text[number.end] ?? " ")) return found;
    first = at = number.end + 1;
  }
}

/** 本报告第三部分, 详见第四部分. */
function partAt(reading: Reading, at: number): ObservationOf<"reference"> | null {
  const { text } = reading;
  const lead = PART_LEADS.find((word) => text.endsWith(word, at) || text.endsWith(`${word}的`, at));
  if (lead === undefined) return null;
  const number = readPart(text, at + 1);
  const part = number && words.parts.find((word) => text.startsWith(word, number.end));
  if (number === undefined || part === undefined) return null;
  return { kind: "reference", ...wordsOf(reading, at, number.end + part.length), to: "part", ordinal: number.value };
}
