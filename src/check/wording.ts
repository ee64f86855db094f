import type { Claim, ClaimKind } from "../model/claim.js";
import type { Figure } from "./figure.js";
import { readPrinting } from "./printing.js";
import type { Printing } from "./printing.js";

/** The languages that findings are written in. */
export type Lang = "zh" | "en";

/** One thing said in each language. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** Figures whose action is the name of a measure, said after its subject: 案件办结率, not 办结率案件. */
const MEASURE_KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  "rate", "share", "change", "points", "multiple", "contribution", "index", "per-unit", "ratio",
]);

/** Longer subjects are not names but pieces of a sentence, and would bury the figure. */
const LONGEST_NAME = 24;

/** Verbs that say no more than that the thing is there: 人民调解员936名 reads better than 有人民调解员936名. */
const BARE_VERBS: ReadonlySet<string> = new Set(["有", "共有"]);

/** What the claim is about, in words: 审结复议申请, 案件办结率. */
export function nameClaim(claim: Claim): string {
  const subject = claim.subject.replace(/\s+/g, "");
  const verb = claim.action.replace(/\s+/g, "");
  const action = subject !== "" && BARE_VERBS.has(verb) ? "" : verb;
  // A row is named before its column: 市场监管行政处罚.
  const both = MEASURE_KINDS.has(claim.kind) || claim.table !== null ? subject + action : action + subject;
  const name = subject.includes(action) ? subject : action.includes(subject) ? action : both;
  return name.length > LONGEST_NAME ? (action.length > LONGEST_NAME ? "" : action) : name;
}

/**
 * The printed number with hedge and unit, as one line: a hard-wrapped figure has a line end inside. The figure of a cell has the
 * scale and unit of its head.
 */
export function printedText({ claim }: Figure): string {
  const { scale, unit, headed } = readPrinting(claim);
  return asOneLine(claim) + (headed ? scale + unit : "");
}

function asOneLine({ quantity }: Claim): string {
  return quantity.text.replace(/\s+/g, "");
}

/** The claim in words and figures: 审结复议申请37件. */
export function quote(figure: Figure): string {
  return nameClaim(figure.claim) + printedText(figure);
}

/** The claim beside one of the same subject, which need not be said twice: 审结复议申请37件 beside 受理40件. */
export function quoteBeside(figure: Figure, other: Figure): string {
  const { subject, action } = figure.claim;
  const shared = subject === other.claim.subject && action !== "" && action.length <= LONGEST_NAME;
  return shared ? action.replace(/\s+/g, "") + printedText(figure) : quote(figure);
}

/** The same for an English sentence: “审结复议申请” 37件. */
export function quoteEnglish(figure: Figure): string {
  const name = nameClaim(figure.claim);
  // 抽查“双随机”市场主体: quotation marks within quotation marks.
  const inner = name.replace(/“/g, "‘").replace(/”/g, "’");
  return (name === "" ? "" : `“${inner}” `) + printedText(figure);
}

/** Signs that belong to the number more than to the thing counted, and stay in a formula. */
const SIGNS: ReadonlySet<string> = new Set(["%", "‰"]);

/** The unit where it is such a sign, which `numeral` keeps: what is set beside a numeral needs it as well. */
export function signOf({ unit }: Pick<Printing, "unit">): string {
  return SIGNS.has(unit) ? unit : "";
}

/** How a number that stands in a formula is printed. */
export function inFormula(printing: Printing): Printing {
  return { ...printing, scale: printing.headed ? "" : printing.scale, unit: signOf(printing) };
}

/** The printed number without its unit, hedge kept: 12万余. */
export function numeral({ claim }: Figure): string {
  const text = asOneLine(claim);
  const { unit } = claim.quantity;
  return unit !== "" && !SIGNS.has(unit) && text.endsWith(unit) && text.length > unit.length ? text.slice(0, -unit.length) : text;
}

/** Beyond this many terms a sum is shortened: nobody checks thirty numbers inside a sentence. */
const MOST_TERMS = 12;

/** `7843 + 361 − 20`, or with full-width signs for a Chinese sentence. */
export function writeSum(plus: readonly Figure[], minus: readonly Figure[], signs: "wide" | "narrow"): string {
  const [add, less] = signs === "wide" ? ["＋", "－"] : [" + ", " − "];
  const shown = plus.slice(0, MOST_TERMS).map(numeral).join(add) + (plus.length > MOST_TERMS ? `${add}…` : "");
  const taken = minus.slice(0, MOST_TERMS).map((figure) => less + numeral(figure));
  return shown + taken.join("") + (minus.length > MOST_TERMS ? `${less}…` : "");
}
