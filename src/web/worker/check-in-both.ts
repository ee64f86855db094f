import { checkReport } from "../../check/check-report.js";
import type { Finding } from "../../model/finding.js";
import { locate } from "../../read/locate.js";
import { countTied } from "../../relate/across/index.js";
import type { CheckedFile, PreviousFile } from "../../render/checked-file.js";
import type { Lang } from "../../render/wording.js";
import type { Levels } from "../protocol.js";
import type { ReadFile } from "./read-file.js";

/** One file with the same findings in each language: the page turns from one to the other at once. */
export type CheckedInBoth = Readonly<Record<Lang, CheckedFile>>;

export function checkInBoth(own: ReadFile, last: ReadFile | null, levels: Levels): CheckedInBoth {
  const findingsIn = (lang: Lang): readonly Finding[] =>
    checkReport(own.report, { rules: levels, lang, ...(last && { previous: last.report }) });
  const { report } = own;
  const previous: PreviousFile | null = last && { ...describe(last), tied: countTied(report, last.report) };
  const shared = { ...describe(own), ignored: [], ...(previous && { previous }) };
  return { zh: { ...shared, findings: findingsIn("zh") }, en: { ...shared, findings: findingsIn("en") } };
}

function describe({ file: { name }, report }: ReadFile): Pick<CheckedFile, "name" | "report" | "place"> {
  return { name, report, place: (span) => locate(report, span) };
}
