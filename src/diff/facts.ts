import { foldWords } from "../check/basis.js";
import type { Claim } from "../model/claim.js";
import { periodOf } from "./weigh-claims.js";

/** What a claim is about, its number aside; `null` where the text says too little to tell it from others. */
export function factOf(claim: Claim): string | null {
  const { subject, action, quantity, kind, direction, modality, comparison } = claim;
  if (subject === "" || action === "") return null;
  const what = [foldWords(subject), foldWords(action), quantity.unit, kind, direction, modality, periodOf(claim), comparison?.to, comparison?.adjusted];
  return what.join("\u0001");
}

/** Whether two claims name areas that differ; one that names none may mean any. */
export function areApart({ scope: a }: Claim, { scope: b }: Claim): boolean {
  if (a === null || b === null) return false;
  if (a.excludes.join("、") !== b.excludes.join("、")) return true;
  return (["place", "level", "agency"] as const).some((key) => a[key] !== null && b[key] !== null && a[key] !== b[key]);
}

/** The number that is printed, with its unit. */
export function valueOf({ quantity: { decimal, max, unit, approximation } }: Claim): string {
  return [decimal, approximation, unit, max === null ? "" : max].join("\u0001");
}
