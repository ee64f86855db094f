import type { Finding } from "../model/finding.js";
import { makeOneLine } from "./visible.js";
import type { Wording } from "./wording.js";

/** `所写 61件，推算 64件：21 + 43 = 64 ≠ 61`. */
export function arithmetic({ stated, computed, formula }: Finding, wording: Wording): string {
  const figures = [stated !== null && wording.stated(stated), computed !== null && wording.computed(computed)];
  const said = figures.filter(Boolean).join(wording.clauseMark);
  return makeOneLine([said, formula].filter(Boolean).join(wording.formulaMark));
}
