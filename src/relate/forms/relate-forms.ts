import type { Utterance } from "../../extract/statement.js";
import type { Relation } from "../../model/relation.js";
import { Ties } from "../ties.js";
import type { FilledForm } from "./match-forms.js";
import { relateIdentities } from "./relate-identities.js";
import { relateProse } from "./relate-prose.js";

/** What a report is, as far as its forms depend on it. */
export interface Frame {
  readonly text: string;
  /** The year that it reports on. */
  readonly year: number | null;
  readonly title: string | null;
}

/** Ties the figures of statutory forms by the identities of the form, and what the text says of them to the cells that hold it. */
export function relateForms(forms: readonly FilledForm[], utterances: readonly Utterance[], { text, year, title }: Frame): readonly Relation[] {
  const ties = new Ties();
  const matches = forms.flatMap((form) => form.matches);
  for (const match of matches) relateIdentities(match, ties);
  relateProse(utterances, matches, { text, year, title: title ?? "", ties });
  return ties.all();
}
