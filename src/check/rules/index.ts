import type { Rule } from "../rule.js";
import { annualGrowthMismatch } from "./annual-growth-mismatch.js";
import { averageMismatch } from "./average-mismatch.js";
import { balanceMismatch } from "./balance-mismatch.js";
import { carryOverMismatch } from "./carry-over-mismatch.js";
import { completionMix } from "./completion-mix.js";
import { dateImpossible } from "./date-impossible.js";
import { contributionMismatch } from "./contribution-mismatch.js";
import { directionMismatch } from "./direction-mismatch.js";
import { documentNumberForm } from "./document-number-form.js";
import { enumerationGap } from "./enumeration-gap.js";
import { funnelReversed } from "./funnel-reversed.js";
import { growthMismatch } from "./growth-mismatch.js";
import { growthMix } from "./growth-mix.js";
import { growthWordDoubled } from "./growth-word-doubled.js";
import { indexMismatch } from "./index-mismatch.js";
import { listingCountMismatch } from "./listing-count-mismatch.js";
import { malformedNumber } from "./malformed-number.js";
import { outOfRange } from "./out-of-range.js";
import { partExceedsWhole } from "./part-exceeds-whole.js";
import { periodMismatch } from "./period-mismatch.js";
import { placeMismatch } from "./place-mismatch.js";
import { pointsAsPercent } from "./points-as-percent.js";
import { previousFigureMismatch } from "./previous-figure-mismatch.js";
import { rateImpossible } from "./rate-impossible.js";
import { rateMismatch } from "./rate-mismatch.js";
import { referenceMissing } from "./reference-missing.js";
import { repeatMismatch } from "./repeat-mismatch.js";
import { sectionNumbering } from "./section-numbering.js";
import { sentenceRepeated } from "./sentence-repeated.js";
import { sharesTotal } from "./shares-total.js";
import { staleFigure } from "./stale-figure.js";
import { staleYear } from "./stale-year.js";
import { statutoryFormMismatch } from "./statutory-form-mismatch.js";
import { stockMismatch } from "./stock-mismatch.js";
import { sumMismatch } from "./sum-mismatch.js";
import { tableSumMismatch } from "./table-sum-mismatch.js";
import { textTableMismatch } from "./text-table-mismatch.js";
import { unitSlip } from "./unit-slip.js";
import { unpairedMark } from "./unpaired-mark.js";

/** All rules, in the order in which `gouji rules` shows them. */
export const rules: readonly Rule[] = [
  sumMismatch,
  tableSumMismatch,
  statutoryFormMismatch,
  partExceedsWhole,
  funnelReversed,
  rateMismatch,
  rateImpossible,
  sharesTotal,
  growthMismatch,
  pointsAsPercent,
  growthMix,
  completionMix,
  annualGrowthMismatch,
  contributionMismatch,
  indexMismatch,
  directionMismatch,
  balanceMismatch,
  outOfRange,
  repeatMismatch,
  textTableMismatch,
  unitSlip,
  averageMismatch,
  listingCountMismatch,
  sectionNumbering,
  enumerationGap,
  carryOverMismatch,
  previousFigureMismatch,
  stockMismatch,
  staleFigure,
  malformedNumber,
  growthWordDoubled,
  referenceMissing,
  periodMismatch,
  staleYear,
  dateImpossible,
  placeMismatch,
  sentenceRepeated,
  documentNumberForm,
  unpairedMark,
];
