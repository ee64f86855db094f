import { figureOf } from "../../check/figure.js";
import { nameClaim, printedText } from "../../check/wording.js";
import type { Claim } from "../../model/claim.js";
import type { Relation } from "../../model/relation.js";
import type { Report } from "../../model/report.js";
import { termsOf } from "../relation-terms.js";
import type { RelationTerm } from "../relation-terms.js";
import type { Lang } from "../wording.js";

/** A longer sum is shortened: nobody checks thirty figures inside of a cell. */
const MOST_FIGURES = 10;
const MOST_NAMES = 6;
/** A figure that is tied more often than this tells nobody more. */
const MOST_TIES = 8;

const wording = {
  zh: { own: "本数", comma: "、", items: (count: number) => `列举 ${count} 项`, beside: (names: string, rows: string) => `（${[names, rows && `第 ${rows} 项`].filter(Boolean).join("；")}）` },
  en: { own: "this", comma: ", ", items: (count: number) => `${count} items named`, beside: (names: string, rows: string) => ` (${[names, rows && `rows ${rows}`].filter(Boolean).join("; ")})` },
} as const;

/**
 * For each claim, by id, what it is tied to, seen from its own row: `= 37件 + 3件（审结、未结；第 8、9 项）`, and on the row of 37件
 * `40件 = 本数 + 3件（…）`. `rows` are the numbers that claims have in the list. The work is linear in the members of all relations.
 */
export function sayTies({ claims, relations }: Pick<Report, "claims" | "relations">, rows: ReadonlyMap<string, number>, lang: Lang): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const said = new Map<string, string[]>();
  for (const relation of relations) {
    const terms = termsOf(relation);
    if (terms === null || !terms.every((term) => typeof term === "string" || byId.has(term.claim))) continue;
    const seen = new Set<string>();
    for (const [index, term] of terms.entries()) {
      if (typeof term === "string" || seen.has(term.claim)) continue;
      seen.add(term.claim);
      const list = said.get(term.claim) ?? [];
      if (list.length >= MOST_TIES) continue;
      const words = sayTie(relation, terms, index, { byId, rows, lang });
      // Two wordings may tie the same figures in the same way.
      if (!list.includes(words)) list.push(words);
      said.set(term.claim, list);
    }
  }
  return said;
}

interface Known {
  readonly byId: ReadonlyMap<string, Claim>;
  readonly rows: ReadonlyMap<string, number>;
  readonly lang: Lang;
}

function sayTie(relation: Relation, terms: readonly RelationTerm[], at: number, { byId, rows, lang }: Known): string {
  const { own, comma, items, beside } = wording[lang];
  if (relation.type === "listing") return items(relation.items.length);
  const self = (terms[at] as Exclude<RelationTerm, string>).claim;
  const shown = shorten(terms, at).filter((term, index, all) => relation.type !== "same" || !isSelf(term, self, all[index - 1]));
  const others = [...new Set(shown.flatMap((term) => (typeof term === "string" || term.claim === self ? [] : [term.claim])))]
    .map((id) => byId.get(id)!)
    .toSorted((a, b) => (rows.get(a.id) ?? 0) - (rows.get(b.id) ?? 0));
  const formula = shown.map((term) => (typeof term === "string" ? term : term.claim === self ? own : printed(byId.get(term.claim)!))).join("");
  const names = [...new Set(others.map(nameClaim).filter((name) => name !== ""))].slice(0, MOST_NAMES).join(comma);
  const numbers = others.flatMap(({ id }) => rows.get(id) ?? []).join(comma);
  return `${withoutOwn(formula, own)}${names || numbers ? beside(names, numbers) : ""}`;
}

/** Of one fact said several times only the other mentions are worth a word. */
function isSelf(term: RelationTerm, self: string, before: RelationTerm | undefined): boolean {
  return typeof term === "string" ? typeof before === "object" && before.claim === self : term.claim === self;
}

/** `本数 = 37件 + 3件` says itself by beginning with the sign; a repetition begins without one. */
function withoutOwn(formula: string, own: string): string {
  if (formula.startsWith(`${own} `)) return formula.slice(own.length + 1);
  return /^[^\s]+(?: = [^\s]+)*(?: =)?\s*$/.test(formula) && !formula.includes(own) ? `= ${formula.replace(/ =\s*$/, "")}` : formula;
}

/** The first figures, and the own one where it is not among them. */
function shorten(terms: readonly RelationTerm[], at: number): readonly RelationTerm[] {
  let figures = 0;
  const end = terms.findIndex((term) => typeof term !== "string" && ++figures > MOST_FIGURES);
  if (end < 0) return terms;
  return [...terms.slice(0, end), ...(at < end ? ["…"] : ["… + ", terms[at]!, " + …"])];
}

function printed(claim: Claim): string {
  const figure = figureOf(claim);
  return figure === null ? claim.quantity.text : printedText(figure);
}
