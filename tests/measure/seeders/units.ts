import type { Claim } from "../../../src/index.js";
import { replace, type Seeder } from "../seeder.js";

/** Of the rows of one table, as many as are put into the wrong unit one by one. */
const MOST_ROWS = 4;
/** Rows that changed by less than this share of themselves from year to year. */
const STEADY = 0.05;

/** Prints this year's figure of a table's row ten thousand times as great as it is, in 元 for 万元. */
export const misscaleRows: Seeder = ({ report, text }, chance) => {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return report.relations.flatMap((relation) => {
    if (relation.type !== "two-years") return [];
    const rows = relation.rows.map(({ current, base }) => [claims.get(current)!, claims.get(base)!] as const);
    // Three rows beside it that show what is usual, and not one that is as strange.
    if (rows.length < 4 || rows.some(([current, base]) => ratio(current, base) > 100 || ratio(base, current) > 100)) return [];
    const steady = rows.filter(([current, base]) => Math.abs(ratio(current, base) - 1) < STEADY);
    const from = chance.below(Math.max(1, steady.length - MOST_ROWS + 1));
    return steady.slice(from, from + MOST_ROWS).flatMap(([current, base]) => {
      const { span, text: printed } = current.quantity;
      const scaled = inYuan(printed);
      if (scaled === null) return [];
      const { text: edited, move } = replace(text, span, scaled);
      return [{ text: edited, places: [span, base.quantity.span].map(move), edit: `${base.quantity.text}: ${printed} → ${scaled}` }];
    });
  });
};

const ratio = ({ quantity: a }: Claim, { quantity: b }: Claim): number => (b.value === 0 ? 1 : a.value / b.value);

/** 41,355.2 → 413552000 */
function inYuan(printed: string): string | null {
  const [, whole = "", decimals = ""] = /^([\d,]+)(?:\.(\d{1,4}))?$/.exec(printed) ?? [];
  return whole === "" ? null : (whole.replaceAll(",", "") + decimals.padEnd(4, "0")).replace(/^0+/, "");
}
