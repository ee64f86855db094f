import type { Claim } from "../../model/claim.js";
import type { Finding, Severity } from "../../model/finding.js";
import type { CheckedFile } from "../checked-file.js";
import { indexSections } from "../section-path.js";
import type { SectionIndex } from "../section-path.js";
import type { Lang } from "../wording.js";
import { layOutMarks } from "./marks.js";
import type { Mark } from "./marks.js";

/** What the pages need of a rule. */
export interface RuleTitle {
  readonly id: string;
  readonly summary: Readonly<Record<Lang, string>>;
}

export interface ViewOptions {
  /** The language that `findings` are written in, and that the page opens in. */
  readonly lang: Lang;
  readonly rules: readonly RuleTitle[];
  /** Set before every id of an element, so that several files can stand in one page: `f2-`. */
  readonly prefix?: string;
  /** The same findings in the other language, where they can be had; matched by id. */
  readonly translated?: readonly Finding[];
}

/** A file with all that is looked up while it is written. Made once for a file, in time linear in it. */
export interface FileView {
  readonly file: CheckedFile;
  readonly lang: Lang;
  readonly prefix: string;
  readonly ruleTitles: ReadonlyMap<string, Readonly<Record<Lang, string>>>;
  /** The number from 1 that a finding has on the page, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly translated: ReadonlyMap<string, Finding>;
  readonly sections: SectionIndex;
  readonly claims: ReadonlyMap<string, Claim>;
  /** All marked stretches of the text, in its order, none overlapping. */
  readonly marks: readonly Mark[];
}

export const LEVELS = ["error", "warning", "info"] as const satisfies readonly Severity[];

export function viewFile(file: CheckedFile, { lang, rules, prefix = "", translated = [] }: ViewOptions): FileView {
  const { report, findings } = file;
  return {
    file,
    lang,
    prefix,
    ruleTitles: new Map(rules.map(({ id, summary }) => [id, summary])),
    numbers: new Map(findings.map(({ id }, index) => [id, index + 1])),
    translated: new Map(translated.map((finding) => [finding.id, finding])),
    sections: indexSections(report),
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    marks: layOutMarks(report, findings),
  };
}
