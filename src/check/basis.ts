import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import type { Report } from "../model/report.js";
import type { Section } from "../model/section.js";
import type { Span } from "../model/span.js";

/** What a finding rests on, as somebody with the paper before him would point it out. */
export interface Basis {
  readonly claims: readonly Claim[];
  /** The figures as printed, in the order of the text. */
  readonly figures: readonly string[];
  /** The same as they are compared. */
  readonly folded: string;
  /** Whether these words name the place. */
  isWithin(words: string): boolean;
}

/** Prints that mean the same are the same: blanks (a line may break anywhere) and full-width forms tell nothing apart. */
export function foldWords(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/** Figures as a list in which neither order nor thousands separators count: `13,264件`, `7件` and `7件`, `13264件` are one. */
export function foldFigures(figures: readonly string[]): string {
  return figures.map((figure) => foldWords(figure).replaceAll(",", "")).toSorted().join("\n");
}

/** Looks up what the findings of one report rest on. Each sentence is folded once, however many findings it has. */
export function createBasisFinder(report: Report): (finding: Finding) => Basis {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const captions = new Map(report.tables.map(({ id, caption }) => [id, foldWords(caption ?? "")]));
  const headings = readHeadings(report.sections);
  const sentences = new Map<number, string>();
  const sentenceAt = ({ start, end }: Span): string => {
    const folded = sentences.get(start) ?? foldWords(report.text.slice(start, end));
    sentences.set(start, folded);
    return folded;
  };

  return (finding) => {
    const own = [...new Set(finding.claims)]
      .flatMap((id) => claims.get(id) ?? [])
      .toSorted((a, b) => a.quantity.span.start - b.quantity.span.start);
    const stands = (words: string) => (claim: Claim): boolean =>
      sentenceAt(claim.sentence).includes(words) ||
      (claim.table !== null && captions.get(claim.table.id)?.includes(words) === true) ||
      (headings.get(claim.section ?? "") ?? []).some((heading) => heading.includes(words));
    const figures = own.map(({ quantity }) => quantity.text);
    return {
      claims: own,
      figures,
      folded: foldFigures(figures),
      isWithin(words) {
        const folded = foldWords(words);
        return own.length > 0 ? own.some(stands(folded)) : takesIn(report.text, finding.span, folded);
      },
    };
  };
}

/** The headings around each section, its own first. */
function readHeadings(sections: readonly Section[]): ReadonlyMap<string, readonly string[]> {
  const headings = new Map<string, readonly string[]>();
  const waiting = sections.map((section) => ({ section, above: [] as readonly string[] }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, number, title, children } = next.section;
    const own = [foldWords(`${number?.text ?? ""}${title}`), ...next.above];
    headings.set(id, own);
    for (const section of children) waiting.push({ section, above: own });
  }
  return headings;
}

/** Room for the blanks that a text may have where the words have none. */
const MOST_BLANKS = 80;

/** Whether the words stand in the text so that they hold a part of the span. */
function takesIn(text: string, { start, end }: Span, words: string): boolean {
  const reach = 2 * words.length + MOST_BLANKS;
  const before = foldWords(text.slice(Math.max(0, start - reach), start));
  const marked = foldWords(text.slice(start, end));
  const around = before + marked + foldWords(text.slice(end, end + reach));
  // A place between two characters is held by words that touch it.
  const touch = marked === "" ? 1 : 0;
  const at = around.indexOf(words, Math.max(0, before.length - words.length + 1 - touch));
  return at >= 0 && at < before.length + marked.length + touch;
}
