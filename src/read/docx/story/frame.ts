import type { CellDraft, Draft, ParagraphDraft, RowDraft, TableDraft } from "./drafts.js";
import type { Fields } from "./fields.js";

/** A run, or the mark at the end of a paragraph. */
export interface RunState {
  /** 17.3.2.41; `null` where the run leaves it to its styles. */
  vanish: boolean | null;
  style: string | null;
  /** 17.3.2.42: set as a superscript. */
  isRaised: boolean;
  /** The rest of the run is a note's mark that its author typed. */
  isMark: boolean;
  /** Worked out when it is first asked for. */
  isHidden: boolean | null;
}

export function newRun(): RunState {
  return { vanish: null, style: null, isRaised: false, isMark: false, isHidden: null };
}

/** What is open in the body, a cell or a text box: text in one has nothing to do with what is open around it. */
export interface Frame {
  paragraph: ParagraphDraft | null;
  /** How the end of the paragraph is set. */
  mark: RunState | null;
  run: RunState | null;
  table: TableDraft | null;
  row: RowDraft | null;
  cell: CellDraft | null;
  readonly fields: Fields;
  /** `null` for the story itself, whose drafts go on at once. */
  readonly drafts: Draft[] | null;
}

export function newFrame(drafts: Draft[] | null, fields: Fields): Frame {
  return { paragraph: null, mark: null, run: null, table: null, row: null, cell: null, fields, drafts };
}
