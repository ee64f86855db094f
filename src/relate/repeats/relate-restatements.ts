import dictionary from "../../../dictionaries/repeats.json";
import type { Statement, Utterance } from "../../extract/statement.js";
import type { Claim } from "../../model/claim.js";
import type { Section } from "../../model/section.js";
import type { Ties } from "../ties.js";
import { isOfOtherTime } from "../words/earlier.js";

const ACTS: ReadonlySet<string> = new Set(dictionary.acts);
/** Words that set the year or the place of the report, longest first. */
const FRAMES: readonly string[] = [...dictionary.frames, ...dictionary.own];
const NEUTRAL: readonly string[] = [...dictionary.frames, ...dictionary.neutral].toSorted((a, b) => b.length - a.length);
const BARE: ReadonlySet<string> = new Set(dictionary.bare);
/** As far back as the words that narrow a figure's time are looked for. */
const REACH = 60;

/** Ties what was taken in or closed in the year where a report tells it twice: 收到行政复议申请536件…收到的563件行政复议申请中. */
export function relateRestatements(utterances: readonly Utterance[], text: string, sections: readonly Section[], ties: Ties): void {
  const titles = titlesOf(sections);
  const byFact = new Map<string, Statement[]>();
  for (const { statements } of utterances) {
    for (const statement of statements) {
      const fact = factOf(statement, text);
      if (fact === null) continue;
      const mentions = byFact.get(fact) ?? [];
      byFact.set(fact, mentions);
      if (mentions.at(-1)?.utterance.passage !== statement.utterance.passage) mentions.push(statement);
    }
  }
  for (const [fact, mentions] of byFact) {
    // Of three figures that a report tells alike but with other values, none need be the other's: they are of its parts.
    const [first, second] = mentions;
    if (first === undefined || second === undefined || new Set(mentions.map(({ number }) => number.decimal)).size > 2) continue;
    const [subject = "", act = ""] = fact.split("|");
    if (narrowsBy(titles, mentions) || (BARE.has(subject) && !mentions.slice(1).every(isSet))) continue;
    ties.add({ type: "same", wording: act + subject, claims: mentions.map(({ claim }) => claim.id), certain: act !== "" && mentions.every(({ claim }) => isFramed(claim, text)) });
  }
}

/** What is counted, what was done, whose it is and when, all printed; `null` where a part of it is left open. */
function factOf(statement: Statement, text: string): string | null {
  const { claim, number, before, utterance, isLevel, isBase } = statement;
  const { subject, action, scope } = claim;
  if (!isLevel || isBase || number.dimension !== "count" || claim.modality !== "fact" || claim.carried || isOfOtherTime(statement)) return null;
  if (!dictionary.heads.some((head) => subject.endsWith(head) && subject.length > head.length + 1)) return null;
  if (action !== "" && !ACTS.has(action)) return null;
  if (utterance.clause.inside !== null || before.compare !== null || before.within || before.coordinate || before.touching) return null;
  if (["part", "consist", "partition"].some((word) => utterance.connectives.has(word as never))) return null;
  const words = wordsBefore(claim, text);
  const spans = dictionary.spans.filter((word) => words.includes(word));
  const aspect = claim.aspect === "flow" ? null : claim.aspect;
  const said = [aspect, scope?.place, scope?.agency, scope?.includes, scope?.excludes, claim.status, ...spans, restOf(words, [subject, action])];
  return [subject, action, number.unit, ...said].join("|");
}

/** The words of the sentence before the figure. */
function wordsBefore({ sentence, quantity: { span } }: Claim, text: string): string {
  return text.slice(Math.max(sentence.start, span.start - REACH), span.start);
}

/** What the words before a figure say beside the fact: who did it, how, with what. */
function restOf(words: string, said: readonly string[]): string {
  return [...said, ...NEUTRAL].reduce((rest, word) => (word === "" ? rest : rest.replaceAll(word, "")), words.replaceAll(/[\d\p{P}\s]/gu, ""));
}

/** 2024年，本机关收到: the words themselves say that it is all of the report's year. */
const isFramed = (claim: Claim, text: string): boolean => FRAMES.some((word) => wordsBefore(claim, text).includes(word));

/** 受理的386件群众诉求中: the definite set, of which it is only told more. */
const isSet = ({ utterance, claim }: Statement): boolean => utterance.among !== null && utterance.statements.at(-1)?.claim === claim;

/** The headings above each section, itself included. */
function titlesOf(sections: readonly Section[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, readonly string[]>();
  const visit = (section: Section, above: readonly string[]): void => {
    const own = [...above, section.title];
    titles.set(section.id, own);
    for (const child of section.children) visit(child, own);
  };
  for (const section of sections) visit(section, []);
  return titles;
}

/** Headings that the mentions do not share speak of some of the place: （一）云山镇. */
function narrowsBy(titles: ReadonlyMap<string, readonly string[]>, mentions: readonly Statement[]): boolean {
  return mentions.some(({ claim }) => (titles.get(claim.section ?? "") ?? []).some((title) => dictionary.localities.some((end) => title.endsWith(end))));
}
