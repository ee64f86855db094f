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
    case "shares":
      return `${list(relation.shares, " + ")} = 100%${relation.certain ? "" : " (reading)"}`;
    case "mix": {
      const grown = ({ current, change }: { readonly current: string; readonly change: string }): string =>
        `${figure(current)} ${relation.of === "growth" ? "by" : "at"} ${figure(change)}`;
      return `${grown(relation.whole)} of ${relation.parts.map(grown).join(", ")}`;
    }
    case "rate-change":
      return `${figure(relation.points)} = ${figure(relation.rate)} − what ${figure(relation.numerator.current)} and ${figure(relation.denominator.current)} made before`;
    case "two-years":
      return `${relation.rows.length} rows of ${relation.wording}`;
    case "annual-growth":
      return `${figure(relation.end)} ${relation.direction} from ${figure(relation.start)} by ${figure(relation.rate)} in ${relation.years} years`;
    case "comparison":
      return `${figure(relation.current)} ${relation.is} ${figure(relation.base)}`;
    case "index":
      return `${figure(relation.index)} − 100 = ${figure(relation.change)} ${relation.direction}`;
    case "tally":
      return `${relation.up} up, ${relation.flat} level, ${relation.down} down: ${list(relation.changes, ", ")}`;
    case "contribution": {
      const { share, pull, part, whole, growth } = relation;
      const members = [share, pull, part, whole, growth].filter((id) => id !== undefined);
      return `contribution: ${list(members, ", ")}`;
    }
  }
}
