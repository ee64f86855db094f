import type { Severity } from "../../model/finding.js";

/** A claim by its place in `ViewerData.claims`, or the words between two of them: `42件`, ` = `, `37件`, ` + `, `5件`. */
export type Term = number | string;

/** What the viewer has to know of one file besides its HTML: plain JSON, small, nothing in it twice. */
export interface ViewerData {
  /** Ids of the claims that stand in a relation or a finding: what `data-claim` says in the text. */
  readonly claims: readonly string[];
  /** The ties, in figures. The first claim named is the one that the others make. */
  readonly relations: readonly RelationData[];
  readonly findings: readonly FindingData[];
}

export interface RelationData {
  readonly type: string;
  /** The words of the text that state it: `其中`. */
  readonly wording: string;
  readonly terms: readonly Term[];
}

export interface FindingData {
  readonly id: string;
  readonly level: Severity;
  readonly rule: string;
  /** Ids of the sections around it, outermost first. */
  readonly sections: readonly string[];
  /** `37 + 3 = 40 ≠ 42`, or what else stands for the arithmetic. */
  readonly formula: string;
  /** Places in `ViewerData.claims`. */
  readonly claims: readonly number[];
}
