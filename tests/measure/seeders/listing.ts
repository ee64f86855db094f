import { replace, type Seeder } from "../seeder.js";

const NUMERAL = /\d+|[一二两三四五六七八九十]/;
const HAN = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Changes how many things are said to be named: one more than there are, or one less where the list is open. */
export const miscountListings: Seeder = ({ report, text }) => {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return report.relations.flatMap((relation) => {
    const claim = relation.type === "listing" ? claims.get(relation.count) : undefined;
    if (relation.type !== "listing" || claim === undefined) return [];
    const { span, text: printed } = claim.quantity;
    const wrong = relation.items.length + (relation.open ? -1 : 1);
    const found = NUMERAL.exec(printed)?.[0];
    const words = found === undefined ? undefined : /\d/.test(found) ? String(wrong) : HAN[wrong];
    if (found === undefined || words === undefined || wrong < 1) return [];
    const { text: edited, move } = replace(text, span, printed.replace(found, words));
    return [{ text: edited, places: [span, ...relation.items].map(move), edit: `${printed} → ${words}` }];
  });
};
