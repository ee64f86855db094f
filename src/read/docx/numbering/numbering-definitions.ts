/** How a number is printed (17.18.59). Gives `null` for one that the format has no sign for. */
export type NumberFormat = (value: number) => string | null;

/** A level of a list (17.9.6). */
export interface Level {
  readonly start: number;
  readonly format: NumberFormat;
  /** The label, with `%1` for the number of the first level. */
  readonly text: string;
  /** All numbers in the label are Arabic (17.9.4). */
  readonly isLegal: boolean;
  /** Begins anew behind a paragraph of a level before this one, counted from one; 0 never (17.9.10). */
  readonly restart: number;
  readonly suffix: "tab" | "space" | "nothing";
  /** Paragraphs of this style are on this level (17.9.23). */
  readonly style: string | null;
  /** Labels that are hidden are still counted. */
  readonly isHidden: boolean;
}

/** What lists have in common that go on one another's numbers (17.9.1). */
export interface AbstractNumbering {
  readonly levels: ReadonlyMap<number, Level>;
  /** Takes its levels from the numbering style of that id (17.9.21). */
  readonly styleLink: string | null;
}

/** A list (17.9.15). */
export interface ListDefinition {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where its levels begin, first and whenever they begin anew (17.9.27). */
  readonly starts: ReadonlyMap<number, number>;
}

export interface NumberingDefinitions {
  readonly abstracts: ReadonlyMap<string, AbstractNumbering>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  /** Names of formats that have no reader. */
  readonly unknownFormats: ReadonlySet<string>;
}

export const NO_NUMBERING: NumberingDefinitions = { abstracts: new Map(), lists: new Map(), unknownFormats: new Set() };
