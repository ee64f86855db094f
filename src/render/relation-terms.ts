import type { Relation, RelationOf } from "../model/relation.js";

/** The id of a claim, or the words between two. */
export type RelationTerm = { readonly claim: string } | string;

const claim = (id: string): RelationTerm => ({ claim: id });

/**
 * A relation in figures: `42件 = 37件 + 5件`, that which the others make first. `null` for what says next to nothing of the figures,
 * and for a type that this version does not know.
 */
export function termsOf(relation: Relation): readonly RelationTerm[] | null {
  switch (relation.type) {
    case "sum": {
      const minus = (relation.minus ?? []).flatMap((id) => [" − ", claim(id)]);
      return [claim(relation.whole), relation.complete ? " = " : " ≥ ", ...joined(relation.parts, " + "), ...minus];
    }
    case "at-most":
      return [claim(relation.whole), " ≥ ", claim(relation.part)];
    case "rate":
      return [claim(relation.rate), " = ", claim(relation.numerator), " ÷ ", claim(relation.denominator)];
    case "granularity":
      return [claim(relation.rate), " = … ÷ ", claim(relation.denominator)];
    case "change":
      return termsOfChange(relation);
    case "same":
      return joined(relation.claims, " = ");
    case "average":
      return [claim(relation.average), " = ", claim(relation.total), " ÷ ", claim(relation.count)];
    case "listing":
      return [claim(relation.count), `${relation.open ? " ≥ " : " = "}${relation.items.length}`];
    case "equation":
      return termsOfEquation(relation);
    case "shares":
      return [...joined(relation.shares, " + "), " = 100%"];
    case "mix":
      return [claim(relation.whole.change), " ← ", ...joined(relation.parts.map(({ change }) => change), ", ")];
    case "rate-change":
      return [claim(relation.points), " ← ", ...joined([relation.rate, relation.numerator.current, relation.denominator.current, relation.numerator.change, relation.denominator.change], ", ")];
    case "annual-growth":
      return [claim(relation.end), " = ", claim(relation.start), ` × (1 ${sign(relation)} `, claim(relation.rate), `)^${relation.years}`];
    case "comparison":
      return [claim(relation.current), { above: " > ", below: " < ", equal: " = " }[relation.is], claim(relation.base)];
    case "index":
      return [claim(relation.index), ` = 100 ${sign(relation)} `, claim(relation.change)];
    case "tally":
      return [`${relation.up} ↑ ${relation.flat} → ${relation.down} ↓: `, ...joined(relation.changes, ", ")];
    case "contribution":
      return termsOfContribution(relation);
    case "two-years":
      return null;
    default:
      return null;
  }
}

function joined(ids: readonly string[], separator: string): readonly RelationTerm[] {
  return ids.flatMap((id, index) => (index === 0 ? [claim(id)] : [separator, claim(id)]));
}

function sign({ direction }: { readonly direction: "up" | "down" }): string {
  return direction === "up" ? "+" : "−";
}

function termsOfChange(relation: RelationOf<"change">): readonly RelationTerm[] {
  const { current, base, change, increment } = relation;
  const by = sign(relation);
  if (base !== undefined && change !== undefined) return [claim(current), " = ", claim(base), ` × (1 ${by} `, claim(change), ")", ...(increment === undefined ? [] : [", ", claim(increment)])];
  if (base !== undefined && increment !== undefined) return [claim(current), " = ", claim(base), ` ${by} `, claim(increment)];
  if (change !== undefined && increment !== undefined) return [claim(change), " = ", claim(increment), " ÷ (", claim(current), by === "+" ? " − " : " + ", claim(increment), ")"];
  return [claim(current), ...[base, change, increment].flatMap((id) => (id === undefined ? [] : [", ", claim(id)]))];
}

/** A + 2 B − C = 0 is told as A = C − 2 B: the first with the coefficient 1 or −1 is set against the others. */
function termsOfEquation({ terms, op }: RelationOf<"equation">): readonly RelationTerm[] {
  const lone = terms.find(({ coefficient }) => Math.abs(coefficient) === 1);
  const others = terms.filter((term) => term !== lone);
  const turn = lone === undefined ? 1 : -lone.coefficient;
  const right = others
    .map(({ claim: id, coefficient }) => ({ id, factor: coefficient * turn }))
    .sort((a, b) => Number(b.factor > 0) - Number(a.factor > 0))
    .flatMap(({ id, factor }, index) => {
      const joint = factor < 0 ? (index === 0 ? "−" : " − ") : index === 0 ? "" : " + ";
      const times = Math.abs(factor) === 1 ? "" : `${Math.abs(factor)} × `;
      return joint + times === "" ? [claim(id)] : [joint + times, claim(id)];
    });
  if (lone === undefined) return [...right, ` ${op} 0`];
  const relation = op === "=" ? " = " : lone.coefficient > 0 ? " ≤ " : " ≥ ";
  return [claim(lone.claim), relation, ...(right.length > 0 ? right : ["0"])];
}

function termsOfContribution({ share, pull, part, whole, growth }: RelationOf<"contribution">): readonly RelationTerm[] {
  const ratio = [claim(part), " ÷ ", claim(whole)];
  const first = share === undefined ? [] : [claim(share), " = ", ...ratio];
  if (pull === undefined) return share === undefined ? ratio : first;
  const second = [claim(pull), " = ", ...(share === undefined ? ratio : [claim(share)]), ...(growth === undefined ? [] : [" × ", claim(growth)])];
  return first.length > 0 ? [...first, "; ", ...second] : second;
}
