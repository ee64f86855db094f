import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import type { Span } from "../model/span.js";
import { groupBy, groupByEach } from "./group-by.js";
import { linkBest, Matching } from "./matching.js";
import type { Candidate } from "./matching.js";
import type { FindingDiff } from "./report-diff.js";

/** What pairing findings has to know of the two drafts. */
export interface Alignment {
  /** What a claim of the old draft became in the new, and what one of the new was in the old. */
  readonly after: FindPartner;
  readonly before: FindPartner;
  /** Whether a place of the old draft and one of the new are in sentences that stand for each other. */
  readonly standsFor: (before: Span, after: Span) => boolean;
}

/** The claim of the other draft, and whether its figure changed; `null` where there is none. */
export type FindPartner = (id: string) => { readonly claim: Claim; readonly altered: boolean } | null;

/** A finding of both drafts is one: by its id, where its figures are what they were, else by its rule and most of its claims. */
export function pairFindings(before: readonly Finding[], after: readonly Finding[], alignment: Alignment): readonly FindingDiff[] {
  const matching = new Matching(before.length, after.length);
  linkEqual(before, after, matching);
  linkBest(weighAll(before, after, matching, alignment), matching);

  const diffs: FindingDiff[] = after.map((finding, j) => {
    const earlier = before[matching.toBefore[j]!];
    if (earlier === undefined) return { status: "new", rule: finding.rule, before: null, after: finding, because: whyOf(finding, alignment.before) };
    const status = earlier.id === finding.id ? "open" : "altered";
    return { status, rule: finding.rule, before: earlier, after: finding, because: null };
  });
  for (const [i, finding] of before.entries()) {
    if (matching.toAfter[i] !== -1) continue;
    diffs.push({ status: "settled", rule: finding.rule, before: finding, after: null, because: whyOf(finding, alignment.after) });
  }
  const rank: Readonly<Record<FindingDiff["status"], number>> = { new: 0, altered: 1, open: 2, settled: 3 };
  return diffs.toSorted((a, b) => rank[a.status] - rank[b.status]);
}

/** Ids say the rule and the figures; the second of one id stands for the second. */
function linkEqual(before: readonly Finding[], after: readonly Finding[], matching: Matching): void {
  const waiting = groupBy([...after.keys()].reverse(), (j) => after[j]!.id);
  for (const [i, { id }] of before.entries()) {
    const next = waiting.get(id)?.pop();
    if (next !== undefined) matching.link(i, next);
  }
}

/** By claims, so that not every finding is held against every other; those without claims by their sentence. */
function weighAll(before: readonly Finding[], after: readonly Finding[], matching: Matching, { after: become, standsFor }: Alignment): readonly Candidate[] {
  const open = [...after.keys()].filter((j) => matching.toBefore[j] === -1);
  const loose = groupBy(open, (j) => (after[j]!.claims.length === 0 ? after[j]!.rule : null));
  const byClaim = groupByEach(open, (j) => after[j]!.claims.map((id) => `${after[j]!.rule}\n${id}`));
  return before.flatMap(({ rule, claims, span }, i): Candidate[] => {
    if (matching.toAfter[i] !== -1) return [];
    if (claims.length === 0) {
      const near = (loose.get(rule) ?? []).slice(0, MOST_LOOSE).filter((j) => standsFor(span, after[j]!.span));
      return near.map((j) => ({ before: i, after: j, score: 1 }));
    }
    const own = new Set(claims);
    const shared = new Map<number, number>();
    for (const id of own) {
      const now = become(id);
      for (const j of (now && byClaim.get(`${rule}\n${now.claim.id}`)) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    return [...shared].map(([j, count]) => ({ before: i, after: j, score: count / (own.size + new Set(after[j]!.claims).size - count) }));
  });
}

const MOST_LOOSE = 200;

function whyOf({ claims }: Finding, partner: FindPartner): FindingDiff["because"] {
  const partners = claims.map(partner);
  if (partners.includes(null)) return "text";
  return partners.some((each) => each?.altered) ? "figures" : "wording";
}
