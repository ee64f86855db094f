import { audit } from "./audit.js";
import { budget } from "./budget.js";
import { court } from "./court.js";
import { fazhi } from "./fazhi.js";
import { foi } from "./foi.js";
import { plan } from "./plan.js";
import { procuratorate } from "./procuratorate.js";
import { reconsideration } from "./reconsideration.js";
import { statCommunique } from "./stat-communique.js";
import { workReport } from "./work-report.js";
import type { Genre } from "./genre.js";

export type { Genre } from "./genre.js";

/** Every genre that is told apart. */
export const GENRES: readonly Genre[] = [
  fazhi,
  workReport,
  statCommunique,
  budget,
  foi,
  audit,
  court,
  procuratorate,
  reconsideration,
  plan,
];
