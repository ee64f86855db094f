import type { Config } from "../model/config.js";
import type { DocumentView, Failure, GivenFile, Levels, RuleInfo, Stage } from "./protocol.js";
import type { Lang } from "../render/wording.js";

/** What was found in a document, as the page shows it. */
export interface Shown {
  readonly view: DocumentView;
  /** HTML of our own renderer. */
  readonly blocks: readonly string[];
  readonly cards: readonly string[];
  readonly rows: readonly string[];
}

export interface OpenDocument extends GivenFile {
  /** Last year's report. */
  readonly previous: GivenFile | null;
  /** What is being done with it; `null` at rest. */
  readonly work: Stage | "waiting" | null;
  readonly shown: Shown | null;
  /** Why there is nothing to show, or why the last thing that was asked for was not done. */
  readonly failure: Failure | null;
}

/** A configuration that was loaded. Its levels are those of the page, where they can be changed. */
export interface House {
  readonly name: string;
  readonly config: Omit<Config, "rules">;
}

export type Theme = "system" | "light" | "dark";

export interface PageState {
  readonly documents: readonly OpenDocument[];
  /** The key of the one in view. */
  readonly active: number | null;
  readonly rules: readonly RuleInfo[];
  readonly levels: Levels;
  readonly house: House | null;
  /** Why the configuration that was given last is not followed. */
  readonly refusedConfig: { readonly name: string; readonly failure: Failure } | null;
  readonly lang: Lang;
  readonly theme: Theme;
  /** Said to screen readers. */
  readonly announcement: string;
}
