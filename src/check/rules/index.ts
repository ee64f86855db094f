import type { Rule } from "../rule.js";
import { averageMismatch } from "./average-mismatch.js";
import { enumerationGap } from "./enumeration-gap.js";
import { funnelReversed } from "./funnel-reversed.js";
import { growthMismatch } from "./growth-mismatch.js";
import { listingCountMismatch } from "./listing-count-mismatch.js";
import { partExceedsWhole } from "./part-exceeds-whole.js";
import { rateImpossible } from "./rate-impossible.js";
import { rateMismatch } from "./rate-mismatch.js";
import { repeatMismatch } from "./repeat-mismatch.js";
import { sectionNumbering } from "./section-numbering.js";
import { sumMismatch } from "./sum-mismatch.js";

/** All rules, in the order in which `gouji rules` shows them. */
export const rules: readonly Rule[] = [
  sumMismatch,
  partExceedsWhole,
  funnelReversed,
  rateMismatch,
  rateImpossible,
  growthMismatch,
  repeatMismatch,
  averageMismatch,
  listingCountMismatch,
  sectionNumbering,
  enumerationGap,
];
