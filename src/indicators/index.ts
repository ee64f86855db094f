import audit from "../../dictionaries/indicators/audit.json";
import budget from "../../dictionaries/indicators/budget.json";
import common from "../../dictionaries/indicators/common.json";
import court from "../../dictionaries/indicators/court.json";
import lawBasedGovernment from "../../dictionaries/indicators/law-based-government.json";
import openGovernment from "../../dictionaries/indicators/open-government.json";
import procuratorate from "../../dictionaries/indicators/procuratorate.json";
import reconsiderationAndLitigation from "../../dictionaries/indicators/reconsideration-and-litigation.json";
import statistics from "../../dictionaries/indicators/statistics.json";
import workReport from "../../dictionaries/indicators/work-report.json";
import type { Claim } from "../model/claim.js";
import { buildCatalogue, type Catalogue } from "./catalogue.js";
import type { CatalogueField } from "./field.js";
import { nameClaims, type NamedReport } from "./name-claims.js";

/** The fields of the catalogue, as their dictionaries give them. */
export const fields: readonly CatalogueField[] = [
  lawBasedGovernment, reconsiderationAndLitigation, openGovernment, statistics, workReport, budget, audit, court, procuratorate,
] as readonly CatalogueField[];

let catalogue: Catalogue | undefined;

/** The claims with their keys in the catalogue of `dictionaries/indicators/`, which is made ready once. */
export function nameIndicators(claims: readonly Claim[], report: NamedReport): readonly Claim[] {
  return nameClaims(claims, report, (catalogue ??= buildCatalogue(common, fields)));
}
