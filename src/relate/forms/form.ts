import foi2019 from "../../../dictionaries/forms/foi-2019.json";
import foi2021 from "../../../dictionaries/forms/foi-2021.json";

/** A row or column of a form's table, as the form names it. */
export interface Line {
  /** Unique among the lines beside it; a path of keys, `results/refused`, names a line in its table. */
  readonly key: string;
  readonly label: string;
  /** Other names that reports give it. */
  readonly also?: readonly string[];
  /** What its figures are in: empty where each report says that itself. They are plain counts where it is left out. */
  readonly unit?: string;
  readonly parts?: readonly Line[];
}

interface IdentityWords {
  readonly key: string;
  /** Which lines the members are: an identity among columns holds in each row. */
  readonly among: "rows" | "columns";
  /** The identity in the form's own words. */
  readonly wording: string;
}

/** The parts, less the `minus` members, make up the whole. Members are paths of lines; a line with parts stands for all of them. */
export type SumIdentity = IdentityWords & {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly minus?: readonly string[];
};

/** `part` less `minus` is no more than `within`: follows from what the lines count, though the form does not say so. */
export type LimitIdentity = IdentityWords & { readonly part: string; readonly minus?: string; readonly within: string };

export type Identity = SumIdentity | LimitIdentity;

export interface FormTable {
  readonly key: string;
  /** What a report calls it: 表三. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Line[];
  /** Empty where the form has one row without a name. */
  readonly rows: readonly Line[];
  readonly identities: readonly Identity[];
}

/** A form that reports are bound to by law or decree. */
export interface Form {
  readonly id: string;
  /** The first year whose report follows it. */
  readonly from: number;
  /** The document that fixes it. */
  readonly source: string;
  /** Names of lines that add up the lines of their group, which the form itself does not have. */
  readonly subtotals: readonly string[];
  readonly tables: readonly FormTable[];
}

/** The latest first. */
export const forms: readonly Form[] = [foi2021, foi2019] as readonly Form[];
