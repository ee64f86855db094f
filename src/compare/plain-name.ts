import comparison from "../../dictionaries/comparison.json";
import common from "../../dictionaries/indicators/common.json";
import type { Claim } from "../model/claim.js";

/** These tell things apart where there is no catalogue: 业务总量 is not 业务收入. */
const TELLING: ReadonlySet<string> = new Set(comparison.telling);
const NEUTRAL: readonly string[] = [...new Set([...common.neutral, ...comparison.reached, ...comparison.onto])].filter((word) => !TELLING.has(word)).sort((a, b) => b.length - a.length);
const CHANGES: ReadonlySet<string> = new Set(common.changes);
const VAGUE: ReadonlySet<string> = new Set(comparison.vague);
const SIGNS: ReadonlySet<string> = new Set(comparison.quotes);
const SHORTEST = 2;

/** Subject and action as printed, without an action that says no more than that there is a figure (共有, 达到), or that it changed. */
export function nameOf({ subject, action, kind }: Claim): string {
  const isEmpty = subject.endsWith(action) || NEUTRAL.includes(action) || (kind === "change" && CHANGES.has(action));
  return (isEmpty ? subject : subject + action).replace(/\s+/g, "");
}

/**
 * What tells one thing from another in a claim's name: neutral words are taken off both ends of subject and action, and the names of the report's own
 * place (`own`) off the beginning. `""` for a name that says too little to be told by (执行数).
 */
export function plainNameOf({ subject, action, kind }: Claim, own: readonly string[]): string {
  const verb = kind === "change" && CHANGES.has(action) ? "" : strip(action, []);
  const thing = strip(subject, own);
  const plain = thing.endsWith(verb) ? thing : thing + verb;
  return plain.length < SHORTEST || VAGUE.has(plain) || !/\p{Script=Han}/u.test(plain) ? "" : plain;
}

function strip(text: string, own: readonly string[]): string {
  let plain = [...text].filter((sign) => !SIGNS.has(sign)).join("");
  for (;;) {
    const first = own.find((name) => plain.startsWith(name)) ?? NEUTRAL.find((word) => plain.startsWith(word) && plain.length > word.length + 1);
    const last = first === undefined ? NEUTRAL.find((word) => plain.endsWith(word) && (plain === word || plain.length > word.length + 1)) : undefined;
    if (first === undefined && last === undefined) return plain;
    plain = first === undefined ? plain.slice(0, -last!.length) : plain.slice(first.length);
  }
}
