import type { Lexeme, Mark, QuantityLexeme } from "./lexeme.js";

/** A stretch between two clause marks. What stands in brackets makes clauses of its own. */
export interface Clause {
  /** The figures of the clause, in order. */
  readonly quantities: readonly QuantityLexeme[];
  /** What stands before, between and behind the figures: one stretch more than there are figures. */
  readonly stretches: readonly (readonly Lexeme[])[];
  /** The mark that ends the clause. */
  readonly mark: Mark | null;
  /** The clause whose brackets this one stands in. */
  readonly inside: Clause | null;
  /** The first clauses of the brackets that stand in this one, in order. */
  readonly brackets: readonly Clause[];
  /** Index into the reading of its first lexeme. */
  readonly start: number;
}

interface Draft extends Clause {
  quantities: QuantityLexeme[];
  stretches: Lexeme[][];
  brackets: Draft[];
  mark: Mark | null;
}

/** Brackets nested deeper than this are read as one level. */
const DEEPEST = 8;
/** A clause of more figures than this is no prose; it is read in pieces, so that no search over a clause grows with it. */
const MOST_FIGURES = 64;

/** Cuts the lexemes of one sentence into clauses, in the order in which they begin: a bracket's clauses follow the one they stand in. */
export function splitClauses(lexemes: readonly Lexeme[]): readonly Clause[] {
  const clauses: Draft[] = [];
  const outer: Draft[] = [];
  const begin = (inside: Clause | null, start: number): Draft => {
    const draft: Draft = { quantities: [], stretches: [[]], brackets: [], mark: null, inside, start };
    clauses.push(draft);
    return draft;
  };
  let draft = begin(null, lexemes[0]?.start ?? 0);

  for (const lexeme of lexemes) {
    if (lexeme.kind === "quantity") {
      if (draft.quantities.length === MOST_FIGURES) draft = begin(draft.inside, lexeme.start);
      draft.quantities.push(lexeme);
      draft.stretches.push([]);
    } else if (lexeme.kind !== "mark" || lexeme.mark === "list") {
      draft.stretches.at(-1)!.push(lexeme);
    } else if (lexeme.mark === "open") {
      if (outer.length === DEEPEST) continue;
      outer.push(draft);
      const bracket = begin(draft, lexeme.end);
      draft.brackets.push(bracket);
      draft = bracket;
    } else if (lexeme.mark === "close") {
      draft = outer.pop() ?? draft;
    } else {
      draft.mark = lexeme.mark;
      draft = begin(draft.inside, lexeme.end);
    }
  }
  return clauses.filter((clause) => clause.quantities.length > 0 || clause.stretches[0]!.length > 0);
}
