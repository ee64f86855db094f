import { replace, type Seeder } from "../seeder.js";
import { slipsOf } from "../slips.js";

/** Changes a rate of a small whole number to one that no whole number of it makes. */
export const misprintRates: Seeder = ({ report, text }, chance) => {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return report.relations.flatMap((relation) => {
    if (relation.type !== "granularity") return [];
    const [rate, base] = [claims.get(relation.rate), claims.get(relation.denominator)];
    if (rate === undefined || base === undefined) return [];
    const { span, text: printed, value } = rate.quantity;
    const slip = slipsOf(printed, chance).find(({ factor, printed: words }) => value * factor < 100 && !prints(words, value * factor, base.quantity.value));
    if (slip === undefined) return [];
    const { text: edited, move } = replace(text, span, slip.printed);
    return [{ text: edited, places: [span, base.quantity.span].map(move), edit: `${base.quantity.text}: ${printed} → ${slip.printed}` }];
  });
};

/** Whether some k of n, rounded or cut off at the printed places, is the rate. */
function prints(words: string, rate: number, n: number): boolean {
  const step = 1 / 10 ** (/\.(\d+)/.exec(words)?.[1]?.length ?? 0);
  const [low, high] = [((rate - step / 2) * n) / 100, ((rate + step) * n) / 100];
  return Math.floor(high + 1e-9) >= Math.ceil(low - 1e-9);
}
