import { parseReport } from "../../src/index.js";
import type { Relation } from "../../src/index.js";

/** The relations of a text, each as one line in printed figures: `sum 61件 = 21件 + 40件`, `at-most 37件 ≤ 40件`. */
export async function tiesOf(text: string): Promise<readonly string[]> {
  const report = await parseReport(text);
  const printed = new Map(report.claims.map(({ id, quantity }) => [id, quantity.text]));
  return report.relations.map((relation) => write(relation, (id) => printed.get(id)!));
}

function write(relation: Relation, say: (id: string) => string): string {
  switch (relation.type) {
    case "sum": {
      const parts = relation.parts.map(say).join(" + ") + (relation.minus ?? []).map((id) => ` − ${say(id)}`).join("");
      return `sum ${say(relation.whole)} ${relation.complete ? "=" : "≥"} ${parts}${relation.open ? " (open)" : ""}`;
    }
    case "at-most":
      return `at-most ${say(relation.part)} ≤ ${say(relation.whole)}${relation.strict ? "" : " (reading)"}`;
    case "rate":
      return `rate ${say(relation.rate)} = ${say(relation.numerator)} / ${say(relation.denominator)}${relation.certain ? "" : " (reading)"}`;
    case "granularity":
      return `granularity ${say(relation.rate)} of ${say(relation.denominator)}`;
    case "change":
      return `change ${say(relation.current)} ${relation.direction} ${[relation.increment, relation.change].filter((id) => id !== undefined).map(say).join(" ")}`;
    case "same":
      return `same ${relation.claims.map(say).join(" ")}`;
    case "average":
      return `average ${say(relation.average)} = ${say(relation.total)} / ${say(relation.count)}`;
    case "listing":
      return `listing ${say(relation.count)}: ${relation.items.length}${relation.open ? "+" : ""}`;
    case "equation":
      return `equation ${relation.terms.map(({ claim, coefficient }) => `${coefficient}×${say(claim)}`).join(" ")} ${relation.op} 0${relation.certain === false ? " (reading)" : ""}`;
    case "shares":
      return `shares ${relation.shares.map(say).join(" + ")}${relation.certain ? "" : " (reading)"}`;
    case "mix":
      return `${relation.of === "growth" ? "" : "completion "}mix ${[relation.whole, ...relation.parts].map(({ current, change }) => `${say(current)} ${say(change)}`).join(", ")}${relation.certain ? "" : " (reading)"}`;
    case "rate-change": {
      const changed = ({ current, change }: { readonly current: string; readonly change: string }): string => `${say(current)} ${say(change)}`;
      return `rate-change ${say(relation.rate)} ${say(relation.points)} of ${changed(relation.numerator)} / ${changed(relation.denominator)}`;
    }
    case "two-years":
      return `two-years ${relation.rows.map(({ current, base }) => `${say(base)}→${say(current)}`).join(" ")}`;
    case "annual-growth":
      return `annual-growth ${say(relation.start)} ${relation.direction} to ${say(relation.end)} by ${say(relation.rate)} in ${relation.years}`;
    case "comparison":
      return `comparison ${say(relation.current)} ${relation.is} ${say(relation.base)}`;
    case "index":
      return `index ${say(relation.index)} ${relation.direction} ${say(relation.change)}`;
    case "tally":
      return `tally ${relation.up}/${relation.flat}/${relation.down}: ${relation.changes.map(say).join(" ")} +${relation.unchanged.length}`;
    case "contribution": {
      const { share, pull, part, whole, growth } = relation;
      return `contribution ${[share, pull, part, whole, growth].map((id) => (id === undefined ? "-" : say(id))).join(" ")}`;
    }
  }
}
