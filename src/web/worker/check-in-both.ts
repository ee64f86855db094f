import { checkReport } from "../../check/check-report.js";
import { applyIgnores } from "../../check/ignores.js";
import type { UnusedIgnore } from "../../check/ignores.js";
import { rules } from "../../check/rules/index.js";
import type { Config } from "../../model/config.js";
import { locate } from "../../read/locate.js";
import { countTied } from "../../relate/across/index.js";
import type { CheckedFile, PreviousFile } from "../../render/checked-file.js";
import type { Lang } from "../../render/wording.js";
import type { ReadFile } from "./read-file.js";

/** One file with the same findings in each language: the page turns from one to the other at once. */
export interface CheckedInBoth extends Readonly<Record<Lang, CheckedFile>> {
  /** Ignores that are for this file, and fit nothing in it. */
  readonly unused: readonly UnusedIgnore[];
}

export function checkInBoth(own: ReadFile, last: ReadFile | null, { rules: levels = {}, ignores = [] }: Config): CheckedInBoth {
  const { report } = own;
  const previous: PreviousFile | null = last && { ...describe(last), tied: countTied(report, last.report) };
  const shared = { ...describe(own), ...(previous && { previous }) };
  // Of a rule that is off, nothing can be said.
  const asked = ignores.filter(({ rule }) => (levels[rule] ?? rules.find(({ id }) => id === rule)?.setting) !== "off");
  const checkIn = (lang: Lang): CheckedFile & Pick<CheckedInBoth, "unused"> => ({
    ...shared,
    ...applyIgnores(checkReport(report, { rules: levels, lang, ...(last && { previous: last.report }) }), report, asked),
  });
  const { unused, ...zh } = checkIn("zh");
  return { zh, en: checkIn("en"), unused };
}

/** All findings of a file, those that are let stand among them: words in one language are matched with those in the other by their ids. */
export function allFindings({ findings, ignored }: CheckedFile): CheckedFile["findings"] {
  return [...findings, ...ignored.map(({ finding }) => finding)];
}

function describe({ file: { name }, report }: ReadFile): Pick<CheckedFile, "name" | "report" | "place"> {
  return { name, report, place: (span) => locate(report, span) };
}
