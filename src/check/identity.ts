import { fingerprint } from "../text/hash.js";
import type { Draft } from "./rule.js";

/**
 * Names a finding by its rule and by what its figures say, not by where they stand: edits elsewhere keep the name, another
 * figure changes it.
 */
export function identify(rule: string, draft: Draft): string {
  const said = draft.figures.map(({ claim }) => [claim.subject, claim.action, claim.quantity.text].join("\u0001"));
  return fingerprint([rule, draft.identity ?? "", ...said].join("\u0000"));
}
