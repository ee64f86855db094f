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
      return "equation";
  }
}
