import type { Lang, Tally } from "../../render/wording.js";
import type { ExportFormat, Stage } from "../protocol.js";
import type { RuleSetting } from "../../check/rule.js";
import type { Theme } from "../page-state.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

/** What the page itself says; the words around findings are those of the HTML report. */
export interface Words {
  readonly documentTitle: string;
  readonly brand: string;
  readonly tagline: string;
  readonly confidential: string;
  readonly dropHere: string;
  readonly dropNow: string;
  readonly formats: string;
  readonly chooseFiles: string;
  readonly addFiles: string;
  readonly pasteText: string;
  readonly pasteLabel: string;
  readonly pasteName: string;
  readonly checkText: string;
  readonly files: string;
  readonly text: string;
  readonly findings: string;
  readonly skipToText: string;
  readonly skipToFindings: string;
  readonly rules: string;
  readonly rulesHelp: string;
  readonly resetRules: string;
  readonly exportConfig: string;
  readonly loadConfig: string;
  readonly config: string;
  readonly configHolds: (rules: number, ignores: number, hasWords: boolean) => string;
  readonly configTaken: (name: string) => string;
  readonly dropConfig: string;
  readonly unusedIgnores: (count: number) => string;
  readonly otherLanguage: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly levels: Readonly<Record<RuleSetting, string>>;
  readonly ownLevel: string;
  readonly close: string;
  readonly closeFile: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly retry: string;
  readonly waiting: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly previous: string;
  readonly choosePrevious: string;
  readonly removePrevious: string;
  readonly coverage: string;
  readonly figures: string;
  readonly exportAs: string;
  readonly exports: Readonly<Record<ExportFormat, string>>;
  readonly exportHints: Readonly<Record<ExportFormat, string>>;
  readonly notAnnotated: string;
  readonly making: string;
  readonly saved: (name: string) => string;
  readonly tally: (tally: Tally) => string;
  readonly tied: (count: number) => string;
  readonly begun: (count: number) => string;
  readonly checked: (name: string, tally: Tally) => string;
  readonly failed: (name: string) => string;
  readonly tooMany: (most: number) => string;
  /** Where our own code is at fault. */
  readonly internal: (detail: string) => string;
  readonly unreadable: string;
}

export function wordsFor(lang: Lang): Words {
  return lang === "en" ? en : zh;
}
