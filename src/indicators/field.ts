import type { ClaimKind } from "../model/claim.js";

/** An entry as a dictionary gives it. `wordings` are sets of terms that a claim's whole name must be made of. */
export interface CatalogueEntry {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly units: readonly string[];
  readonly kinds: readonly ClaimKind[];
  /**
   * Terms with blanks between them: `复议 受理` (both, in any order and nothing else), `全市?` (may stand there),
   * `@复议` (said in the name, or else earlier in the paragraph or in a heading above it).
   */
  readonly wordings: readonly string[];
  readonly definition?: string;
  readonly source?: string;
  readonly notToConfuse?: readonly string[];
}

/** One file of `dictionaries/indicators/`. */
export interface CatalogueField {
  readonly field: string;
  /** A term's name, and the ways in which it is printed; they come before the common ones of the same name. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Words that are neutral in the names of this field alone. */
  readonly neutral?: readonly string[];
  readonly indicators: readonly CatalogueEntry[];
}

/** `dictionaries/indicators/common.json`. */
export interface CommonWords {
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly neutral: readonly string[];
  readonly changes: readonly string[];
}
