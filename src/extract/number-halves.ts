import data from "../../dictionaries/number-contexts.json";
import { liesAhead } from "./number-context.js";
import type { NumberLexicon } from "./number-lexicon.js";
import { measure, type NumberToken } from "./number-token.js";
import { unitAt } from "./units.js";

const { circles } = data.words;

/** 上半年 and 后半篇 are names of parts. */
const PARTS = "上下前后大多小过一";

/** Numbers said without a figure: 半个月, 半小时, 翻番. */
export function readHalf(text: string, at: number, lexicon: NumberLexicon): NumberToken | undefined {
  if (text[at] === "翻") {
    if (text[at + 1] !== "番" || text[at + 2] === "两") return undefined;
    const amount = measure({ coefficient: 2, exponent: 0, decimal: false, rounded: true, opening: "none" });
    return { start: at, end: at + 2, numeralStart: at, numeralEnd: at + 2, use: "claim", ...amount, unit: "倍", dimension: "multiple" };
  }
  if (PARTS.includes(text[at - 1] ?? " ")) return undefined;
  const unit = unitAt(text, at + 1, lexicon);
  if (unit === undefined || unit.start !== at + 1 || unit.dimension !== "time" || unit.unit.use) return undefined;
  const use = liesAhead(circles, text, unit.end) ? "phrase" : "claim"; // 半小时生活圈
  const amount = measure({ coefficient: 5, exponent: -1, decimal: true, rounded: true, opening: "none" });
  return { start: at, end: unit.end, numeralStart: at, numeralEnd: at + 1, use, ...amount, unit: unit.name, dimension: "time" };
}
