import type { Claim } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { file } from "./facts.js";

/** Claims in the order of the text, sentence by sentence. */
export function bySentence({ claims }: Report): readonly (readonly Claim[])[] {
  const sentences = new Map<number, Claim[]>();
  const ordered = claims.filter(({ table }) => table === null).toSorted((a, b) => a.quantity.span.start - b.quantity.span.start);
  for (const claim of ordered) file(sentences, claim.sentence.start, claim);
  return [...sentences.values()];
}
