import type { Claim } from "../model/claim.js";
import type { Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import { shortPlace, type FindPlace } from "./place.js";

/** What made each claim and each relation, a line each: how the grammar is debugged on real reports. */
export function* traceLines(report: Report, place: FindPlace): Generator<string> {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  for (const claim of report.claims) yield claimLine(claim, place);
  for (const relation of report.relations) yield relationLine(relation, claims);
}

function claimLine(claim: Claim, place: FindPlace): string {
  const { quantity, kind, action, subject, carried, modality, template } = claim;
  const about = `${action || "-"} / ${subject || "-"}${carried ? " (carried)" : ""}`;
  const value = `${quantity.decimal} ${quantity.unit} [${quantity.min ?? "-∞"}, ${quantity.max ?? "∞"}]`;
  return `claim ${claim.id} ${shortPlace(place(quantity.span))} ${quantity.text} = ${value} ${kind} ${modality}: ${about} <${template}>`;
}

function relationLine(relation: Relation, claims: ReadonlyMap<string, Claim>): string {
  const figure = (id: string): string => `${claims.get(id)?.quantity.text ?? "?"}#${id}`;
  return `relation ${relation.id} ${relation.type}: ${formulaOf(relation, figure)} <${relation.wording}>`;
}

function formulaOf(relation: Relation, figure: (id: string) => string): string {
  const list = (ids: readonly string[], separator: string): string => ids.map(figure).join(separator);
  switch (relation.type) {
    case "sum": {
      const minus = relation.minus?.length ? ` - ${list(relation.minus, " - ")}` : "";
      return `${figure(relation.whole)} ${relation.complete ? "=" : "≥"} ${list(relation.parts, " + ")}${minus}`;
    }
    case "at-most":
      return `${figure(relation.part)} ≤ ${figure(relation.whole)} (${relation.basis}${relation.strict ? "" : ", not strict"})`;
    case "rate":
      return `${figure(relation.rate)} = ${figure(relation.numerator)} / ${figure(relation.denominator)}`;
    case "granularity":
      return `${figure(relation.rate)} = k / ${figure(relation.denominator)}`;
    case "change": {
      const members = [relation.base, relation.change, relation.increment].filter((id) => id !== undefined);
      return `${figure(relation.current)} ${relation.direction} ${list(members, ", ")}`;
    }
    case "same":
      return list(relation.claims, " = ");
    case "average":
      return `${figure(relation.average)} = ${figure(relation.total)} / ${figure(relation.count)}`;
    case "listing":
      return `${figure(relation.count)} ${relation.open ? "≥" : "="} ${relation.items.length} items`;
    case "equation":
      return `${relation.terms.map(({ claim, coefficient }) => `${coefficient}×${figure(claim)}`).join(" + ")} ${relation.op} 0`;
  }
}
