import type { Claim } from "../model/claim.js";
import type { Section } from "../model/section.js";
import type { NamedReport } from "./name-claims.js";

/** The words before a claim: the report's title, the headings above it, and its paragraph up to it. */
export interface Context {
  /** Where the last of these words stands in the context; -1 where none does. */
  lastIndexOfAny(words: readonly string[]): number;
}

export type FindContext = (claim: Claim) => Context;

/** As far as a reader looks back for what 案件 are meant. */
const REACH = 240;

export function createContextFinder({ text, meta, sections }: NamedReport): FindContext {
  const headings = new Map<string, string>();
  const title = meta.title?.text ?? "";
  for (const section of sections) addHeadings(section, title, headings);
  return (claim) => {
    const above = claim.section === null ? title : (headings.get(claim.section) ?? title);
    const { start } = claim.quantity.span;
    const from = Math.max(start - REACH, text.lastIndexOf("\n", start - 1) + 1);
    const before = `${above}\n${text.slice(from, start)}`;
    return { lastIndexOfAny: (words) => Math.max(-1, ...words.map((word) => before.lastIndexOf(word))) };
  };
}

function addHeadings(section: Section, above: string, headings: Map<string, string>): void {
  const here = `${above}\n${section.title}`;
  headings.set(section.id, here);
  for (const child of section.children) addHeadings(child, here, headings);
}
