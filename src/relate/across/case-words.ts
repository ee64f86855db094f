import dictionary from "../../../dictionaries/across-reports.json";
import type { Claim } from "../../model/claim.js";
import { matterOf, plainSubject } from "./words.js";

/** A figure of cases that go over from one year into the next. */
export interface CarriedCases {
  readonly claim: Claim;
  /** What the cases are about; empty where nothing says so. */
  readonly matter: string;
  /** The figure itself names it; otherwise it is read off the figure beside it. */
  readonly named: boolean;
  /** The words themselves say that the cases go on into the next year. */
  readonly explicit: boolean;
}

const longestFirst = (words: readonly string[]): readonly string[] => words.toSorted((a, b) => b.length - a.length);
const BROUGHT = longestFirst(dictionary.brought);
const EXPLICIT = longestFirst(dictionary.explicit);
const CARRIED = longestFirst([...dictionary.carried, ...dictionary.explicit]);
/** 上年度结转8件: 上年度 is read as the time, 结转 as the act. */
const CARRIED_ON = "结转";
/** 在内, 其中: stand for a subject and name nothing. */
const LONGEST_FILLER = 2;

/** What a year began with. `beside` is the figure that follows: 含上年结转的22件在内，全年办理行政复议案件351件. */
export function readBrought(claim: Claim, beside: Claim | undefined, lastYear: number): CarriedCases | null {
  const isLastYears = claim.period?.asOf === `${lastYear}-12-31` || claim.period?.end === `${lastYear}-12-31`;
  const act = wordOf(claim);
  const isAct = BROUGHT.includes(act) || (isLastYears && (CARRIED.includes(act) || act.startsWith(CARRIED_ON)));
  return read(claim, isAct, BROUGHT, beside);
}

/** What `year` left. `beside` is the figure before: 新收申请201件…结转下年度继续办理6件. */
export function readCarried(claim: Claim, beside: Claim | undefined, year: number): CarriedCases | null {
  // 结转2026年38件: as explicit as 结转下年, and no plan for that year.
  const goesOn = claim.period?.start === `${year + 1}-01-01` && wordOf(claim).startsWith(CARRIED_ON);
  if (goesOn) return { ...read(claim, true, [], beside)!, explicit: true };
  if (claim.modality !== "fact" || !isAtYearEnd(claim, year)) return null;
  return read(claim, CARRIED.includes(wordOf(claim)), CARRIED, beside);
}

/** At the end of a report's year; 年初 and 上年末 are other days. */
export function isAtYearEnd({ period }: Claim, year: number): boolean {
  return period === null || period.asOf === `${year}-12-31` || (period.asOf === null && period.start === `${year}-01-01` && period.end === `${year}-12-31`);
}

function read(claim: Claim, isAct: boolean, words: readonly string[], beside: Claim | undefined): CarriedCases | null {
  const subject = plainSubject(claim);
  // 上年结转行政复议案件19件: the word stands before what is counted.
  const lead = words.find((word) => subject.startsWith(word));
  if (!isAct && lead === undefined) return null;
  const said = lead ?? wordOf(claim);
  const explicit = EXPLICIT.some((word) => said === word);
  const thing = lead === undefined ? subject : subject.slice(lead.length);
  if (thing.length > LONGEST_FILLER) return { claim, matter: matterOf({ ...claim, subject: thing }), named: true, explicit };
  return { claim, matter: beside === undefined ? "" : matterOf(beside), named: false, explicit };
}

function wordOf({ action }: Claim): string {
  return action.replace(/\s+/g, "");
}
