import type { Statement } from "../../extract/statement.js";

// 0-14岁  |  60岁及以上人口
// ^^^^^^     ^^^^^^^^^
const RANGE = /([0-9]{1,3})岁?[-—–~～至到]([0-9]{1,3})周?岁/;
const REST = /([0-9]{1,3})周?岁及?以上/;
/** An age stands no farther before its share than this. */
const LONGEST_LEAD = 60;

/** Shares of ages that leave none out and count none twice: 0-14岁, 15-59岁, 60岁及以上. */
export function isAgeScale(run: readonly Statement[], text: string): boolean {
  let next = 0;
  let end = 0;
  for (const { claim } of run) {
    const { sentence, quantity } = claim;
    const lead = text.slice(Math.max(end, sentence.start, quantity.span.start - LONGEST_LEAD), quantity.span.start);
    end = quantity.span.end;
    const [, from, to] = RANGE.exec(lead) ?? [];
    if (from === undefined) return claim === run.at(-1)!.claim && next > 0 && Number(REST.exec(lead)?.[1]) === next;
    if (Number(from) !== next) return false;
    next = Number(to) + 1;
  }
  return false;
}
