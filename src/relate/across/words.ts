import dictionary from "../../../dictionaries/across-reports.json";
import type { Claim } from "../../model/claim.js";

const HEADS = [...dictionary.heads].sort((a, b) => b.length - a.length);
const BARE: ReadonlySet<string> = new Set(dictionary.bareActs);
const ACTS: ReadonlyMap<string, string> = new Map(dictionary.acts.flatMap(([first = "", ...rest]) => [first, ...rest].map((word) => [word, first])));

/** The subject as printed, without blanks. */
export function plainSubject({ subject }: Claim): string {
  return subject.replace(/\s+/g, "");
}

/** What a case is about, whichever noun for a case follows: 行政复议申请 and 行政复议案件 are both 行政复议. */
export function matterOf(claim: Claim): string {
  const subject = plainSubject(claim);
  const head = HEADS.find((word) => subject.length > word.length && subject.endsWith(word));
  return head === undefined ? subject : subject.slice(0, -head.length);
}

/** One word for acts that are one: 收到 and 新收; nothing for 有 and 共有. */
export function actOf({ action }: Claim): string {
  const act = action.replace(/\s+/g, "");
  return BARE.has(act) ? "" : (ACTS.get(act) ?? act);
}

/** What area a figure covers, with what it takes in or leaves out; `""` for all that the report is about. */
export function scopeOf({ scope }: Claim): string {
  if (scope === null) return "";
  const place = scope.place?.replace(/\s+/g, "") ?? "";
  const own = place === "" || dictionary.ownPlaces.includes(place);
  return [own ? "" : place, scope.includes.join("、"), scope.excludes.join("、")].join("|").replace(/^\|+$/, "");
}

/** Neither says of another body than the other; one may leave the body out. */
export function sharesAgency(a: Claim, b: Claim): boolean {
  const [x, y] = [agencyOf(a), agencyOf(b)];
  return x === "" || y === "" || x === y;
}

export function agencyOf({ scope }: Claim): string {
  return scope?.agency?.replace(/\s+/g, "") ?? "";
}
