import { fingerprint } from "../text/hash.js";
import type { Figure } from "./figure.js";
import type { Draft } from "./rule.js";

/**
 * Names a finding by its rule and by what its figures say, not by where they stand: edits elsewhere keep the name, another
 * figure changes it.
 */
export function identify(rule: string, draft: Draft): string {
  const say = ({ claim }: Figure): string => [claim.subject, claim.action, claim.quantity.text].join("\u0001");
  // What last year's report says is part of what is at odds: with another figure there, it is another finding.
  const before = (draft.previous ?? []).map(({ figure }) => `\u0002${say(figure)}`);
  return fingerprint([rule, draft.identity ?? "", ...draft.figures.map(say), ...before].join("\u0000"));
}
