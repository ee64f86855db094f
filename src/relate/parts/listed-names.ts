import dictionary from "../../../dictionaries/listings.json";
import type { Span } from "../../model/span.js";

/** As far before a figure as the names that it counts are looked for. */
const REACH = 160;
/** Of two names the text may count others as well. */
const FEWEST = 3;
const LONGEST = 14;
/** A name of its own is longer than the word for its kind: 市水利局, 城北大桥. */
const SHORTEST_PROPER = 4;
/** Room for 重点 and 主要 before the word for a kind. */
const ATTRIBUTE = 2;
/** What no name of a list holds: what joins two names or describes one leaves open where a name begins. */
const UNCLEAR = /[\d\s和与及或的各个在“”‘’《》]/u;

export interface ListedNames {
  readonly items: readonly Span[];
  /** 等 leaves the list unfinished. */
  readonly open: boolean;
}

/** The names joined by 、 directly before a figure that counts them: 危险化学品、城镇燃气、道路交通[3个]重点领域. */
export function namesBefore(text: string, figure: Span): ListedNames | null {
  const from = Math.max(0, figure.start - REACH);
  const clause = text.slice(from, figure.start).split(/[，。；：！？（）()\n]/u).at(-1) ?? "";
  const open = clause.endsWith("等");
  // 与甲局、乙局、丙局3家单位会签: before the first name 与 joins no two of them.
  const names = (open ? clause.slice(0, -1) : clause).replace(/^[与和同]/u, "").split("、");
  if (names.length < FEWEST || names.slice(1).some((name) => name.length < 2 || name.length > LONGEST) || names.some((name) => UNCLEAR.test(name))) return null;
  const behind = text.slice(figure.end, figure.end + LONGEST).split(/[，。；：、\s]/u)[0] ?? "";
  const counts = (words: readonly string[]): boolean => words.some((word) => behind.slice(0, ATTRIBUTE + word.length).includes(word));
  if (!counts(dictionary.classes) && !(counts(dictionary.bodies) && names.every(isProper))) return null;
  let start = figure.start - names.join("、").length - (open ? 1 : 0);
  const items = names.map((name) => {
    const span = { start, end: start + name.length };
    start = span.end + 1;
    return span;
  });
  return { items, open };
}

function isProper(name: string): boolean {
  return name.length >= SHORTEST_PROPER && dictionary.proper.some((end) => name.endsWith(end)) && !dictionary.common.some((end) => name.endsWith(end));
}
