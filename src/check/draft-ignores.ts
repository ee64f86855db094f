import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import type { Ignore } from "../model/ignore.js";
import type { Report } from "../model/report.js";
import type { Span } from "../model/span.js";
import { createBasisFinder } from "./basis.js";
import type { Basis } from "./basis.js";

/** An ignore that lacks its reason only. */
export type IgnoreDraft = Omit<Ignore, "reason">;

/** Nobody reads a longer list of figures; the id stands for it. */
const MOST_FIGURES = 12;
const MOST_WORDS = 16;
/** How far a clause is looked for. */
const REACH = 64;
/** The end of a clause, cell or line, and marks that would stand at its edge. */
const BREAKS = /[，。；：！？,;:!?（）()《》“”"\n\t]/;
const DIGITS = /\d+/;

/**
 * For each finding of one report what would ignore it. Somebody has to add the `reason`: `applyIgnores` takes no ignore without one.
 */
export function draftIgnores(findings: readonly Finding[], report: Report): IgnoreDraft[] {
  const basisOf = createBasisFinder(report);
  const captions = new Map(report.tables.map(({ id, caption }) => [id, caption]));
  const told = findings.map((finding) => ({ finding, basis: basisOf(finding) }));
  // The same figures at odds twice, two rows of a table say, may well stand under the same words.
  const keyOf = ({ finding, basis }: (typeof told)[number]): string => `${finding.rule}\n${basis.folded}`;
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of told.map(keyOf)) (seen.has(key) ? repeated : seen).add(key);

  return told.map((each) => {
    const { finding, basis } = each;
    const { rule, id } = finding;
    const { figures } = basis;
    const places = placesOf(finding, basis, report.text, captions).filter(basis.isWithin);
    const within = places.find((words) => lettersIn(words) >= 4) ?? places.find((words) => lettersIn(words) >= 2);
    if (within === undefined) return { rule, id };
    const isShort = figures.length > 0 && figures.length <= MOST_FIGURES;
    const tellsAll = isShort && restsOnFiguresAlone(finding, basis) && !repeated.has(keyOf(each));
    return { rule, within, ...(tellsAll ? { figures } : { id }) };
  });
}

/** Words that may name the place, the nearest first. */
function placesOf(finding: Finding, { claims }: Basis, text: string, captions: ReadonlyMap<string, string | null>): readonly string[] {
  const claim = claims.find(({ quantity }) => isSame(quantity.span, finding.span)) ?? claims[0];
  if (claim === undefined) return [clauseFrom(text, finding.span)];
  const { sentence, quantity, table } = claim;
  const caption = table === null ? "" : (captions.get(table.id) ?? "");
  const lead = text.slice(Math.max(sentence.start, quantity.span.start - REACH), quantity.span.start);
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
  return [
    caption,
    closeUp(lead.split(BREAKS).at(-1) ?? "").slice(-MOST_WORDS),
    ...opening.split(BREAKS).flatMap((clause) => clause.split(DIGITS)).map((words) => closeUp(words).slice(0, MOST_WORDS)),
    clauseFrom(text, quantity.span),
  ];
}

/** A span from its beginning, and what completes its clause where it is short. */
function clauseFrom(text: string, { start, end }: Span): string {
  const own = text.slice(start, Math.min(end, start + MOST_WORDS));
  const rest = text.slice(start + own.length, start + REACH).split(BREAKS)[0] ?? "";
  return closeUp(`${own}${rest}`).slice(0, MOST_WORDS);
}

function lettersIn(words: string): number {
  return words.match(/\p{L}/gu)?.length ?? 0;
}

function closeUp(words: string): string {
  return words.replace(/\s+/g, "").replace(/^、+/, "");
}

/** What was counted in the text, the number of a section, a figure of last year's report are told by the id alone. */
function restsOnFiguresAlone({ span, related, previous }: Finding, { claims }: Basis): boolean {
  if (previous !== undefined) return false;
  const figures = new Set(claims.map(({ quantity }: Claim) => quantity.span.start));
  return [span, ...related.map((each) => each.span)].every(({ start }) => figures.has(start));
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
