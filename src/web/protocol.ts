import type { RuleSetting } from "../check/rule.js";
import type { Config } from "../model/config.js";
import type { Severity } from "../model/finding.js";
import type { Source } from "../model/document.js";
import type { ViewerData } from "../render/html/viewer-data.js";
import type { Lang, Tally } from "../render/wording.js";

/** What the page and the worker of one document say to each other. The draft itself goes one way only, and never anywhere else. */

/** What a rule does and is set to where nobody says otherwise. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly setting: RuleSetting;
  readonly summary: Readonly<Record<Lang, string>>;
}

/** Levels that differ from the rules' own, by rule id. */
export type Levels = Readonly<Record<string, RuleSetting>>;

export const exportFormats = ["annotated", "html", "checklist", "sarif", "markdown", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file and a number that is its own, by which it is known again: what is sent to a worker arrives as a copy. */
export interface GivenFile {
  readonly key: number;
  readonly file: File;
}

export interface CheckRequest {
  readonly kind: "check";
  /** Only with the first request: later ones are about the same document. */
  readonly file?: File;
  /** Last year's report; `null` where there is none. */
  readonly previous: GivenFile | null;
  readonly config: Config;
}

export interface ExportRequest {
  readonly kind: "export";
  readonly format: ExportFormat;
  readonly lang: Lang;
}

/** Reads a configuration; `lang` is that of what is said of a wrong one. */
export interface ConfigRequest {
  readonly kind: "config";
  readonly file: File;
  readonly lang: Lang;
}

export type Request = CheckRequest | ExportRequest | ConfigRequest;

export const stages = ["reading", "analyzing", "checking", "laying-out"] as const;
export type Stage = (typeof stages)[number];

/** What can be shown of a document before its text has been set: small, for the text itself comes in parts. */
export interface DocumentView {
  readonly format: Source["format"];
  readonly title: string | null;
  readonly tally: Tally;
  /** HTML of our own renderer, in both languages, as all of it here. */
  readonly filters: string;
  readonly coverage: string;
  /** What the configuration lets stand, folded; empty where there is nothing. */
  readonly ignored: string;
  readonly ignores: IgnoreUse;
  /** The head of the table of figures; its rows come in parts. */
  readonly tableStart: string;
  readonly tableEnd: string;
  readonly viewer: ViewerData;
  /** Why last year's report says nothing about this one, in Chinese; `null` where it does, or where there is none. */
  readonly unfit: string | null;
  /** How many figures are held against last year's report; `null` where there is none. */
  readonly tied: number | null;
}

/** Which of the configuration's ignores, from 0, have something to do with a document. */
export interface IgnoreUse {
  readonly used: readonly number[];
  readonly unused: readonly UnusedIgnore[];
}

export interface UnusedIgnore {
  readonly index: number;
  /** Other figures stand where it once fitted. */
  readonly isNear: boolean;
  readonly said: Readonly<Record<Lang, string>>;
}

/** A file that was made, to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Blocks of the text, cards of findings, rows of the table of figures. */
export type PartKind = "blocks" | "cards" | "rows";

export type Reply =
  | { readonly kind: "hello"; readonly rules: readonly RuleInfo[] }
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "part"; readonly part: PartKind; readonly html: readonly string[] }
  | { readonly kind: "checked"; readonly view: DocumentView }
  | { readonly kind: "made"; readonly file: MadeFile }
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "failed"; readonly failure: Failure };
