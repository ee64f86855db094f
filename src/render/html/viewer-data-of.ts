import { makeOneLine } from "../visible.js";
import type { FileView } from "./file-view.js";
import { termsOf } from "../relation-terms.js";
import type { ViewerData } from "./viewer-data.js";

/** A tie with more members is told by its finding's words: nobody follows so many lines. */
const MOST_TERMS = 121;

/** What the viewer needs besides the HTML; claims that stand in nothing are left out. */
export function viewerData({ file, claims, sections }: FileView): ViewerData {
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const known = places.get(id) ?? places.size;
    places.set(id, known);
    return known;
  };
  const relations = file.report.relations.flatMap((relation) => {
    const terms = termsOf(relation);
    if (terms === null || terms.length > MOST_TERMS) return [];
    if (!terms.every((term) => typeof term === "string" || claims.has(term.claim))) return [];
    return [{ type: relation.type, wording: makeOneLine(relation.wording), terms: terms.map((term) => (typeof term === "string" ? term : placeOf(term.claim))) }];
  });
  const findings = file.findings.map(({ id, severity, rule, span, formula, claims: members }) => ({
    id,
    level: severity,
    rule,
    sections: sections.pathAt(span.start).map((section) => section.id),
    formula: makeOneLine(formula ?? ""),
    claims: members.filter((member) => claims.has(member)).map(placeOf),
  }));
  return { claims: [...places.keys()], relations, findings };
}
