import type { Claim, ClaimKind } from "../../model/claim.js";
import type { Period } from "../../model/period.js";
import type { Quantity } from "../../model/quantity.js";
import type { Span } from "../../model/span.js";
import { plainText } from "../../structure/tables/cell-text.js";
import type { Column, Row, TablePart } from "../../structure/tables/layout.js";
import { aspectOf, comparisonOf, isAhead, periodOf, scopeOf, statusOf } from "../claim-fields.js";
import { ClaimIds } from "../claim-ids.js";
import type { ClaimDraft } from "../discourse.js";
import { kindOfDimension } from "../kind-of-dimension.js";
import { resolvePeriod, type PeriodToken } from "../periods.js";
import type { Before } from "../read-before.js";
import { gatherBefore } from "./gather-before.js";
import type { HeadReading, WordReader } from "./read-words.js";

/** A figure of a table and where it stands. */
export interface FilledCell {
  readonly table: string;
  readonly part: TablePart;
  readonly column: Column;
  readonly row: Row;
  readonly quantity: Quantity;
  /** The section of the table, and the words of the row. */
  readonly section: string | null;
  readonly sentence: Span;
}

/** Makes claims of cells: the column's head says what is measured, the row's label of what, and the caption of when and where. */
export class TableClaimBuilder {
  readonly #ids = new ClaimIds();
  /** The words of a column's head, and of a caption as ids have it: the same for every cell below. */
  readonly #heads = new WeakMap<Column, string>();
  readonly #captions = new WeakMap<TablePart, string>();
  readonly #reader: WordReader;
  readonly #year: number | null;

  constructor(reader: WordReader, reportYear: number | null) {
    this.#reader = reader;
    this.#year = reportYear;
  }

  build(cell: FilledCell): Claim {
    const { part, column, row, quantity } = cell;
    const { dimension } = quantity;
    const head = remember(this.#heads, column, () => column.head.join(""));
    const caption = remember(this.#captions, part, () => plainText(part.caption ?? ""));
    const label = row.label.at(-1) ?? "";
    const ofColumn = this.#reader.read(head, dimension);
    // A label that is no measure reads the same whatever stands in its row.
    const ofRow = this.#reader.read(label, row.measured ? dimension : "count");
    const ofTable = this.#reader.read(part.caption ?? "", "count");
    const { subject, action, said } = nameCell(cell, head, ofColumn, ofRow);
    const before = gatherBefore([ofColumn, ofRow, ofTable], said);
    const draft = said === null || before === null ? null : draftOf(said, before, subject, action);
    const period = draft === null ? null : this.#periodOf(draft, ofTable?.reading.before.period ?? null);
    return {
      id: this.#ids.of("table", caption, ...row.label, ...column.head, quantity.unit, quantity.decimal),
      section: cell.section,
      sentence: cell.sentence,
      quantity,
      kind: kindOf(said, quantity, [head, label, part.caption ?? ""]),
      subject,
      carried: label === "",
      action,
      direction: said?.reading.before.change?.direction ?? null,
      indicator: null,
      period,
      aspect: draft === null ? null : aspectOf(draft),
      scope: draft === null ? null : scopeOf(draft, () => ""),
      comparison: draft === null ? null : comparisonOf(draft),
      modality: before?.modality ?? (isAhead(period, this.#year) ? "target" : "fact"),
      status: draft === null ? null : statusOf(draft),
      table: { id: cell.table, row: row.index, column: column.index },
      template: "table",
    };
  }

  /** 本年 and 上年 count from the year that the caption names, which need not be the report's. */
  #periodOf(draft: ClaimDraft, ofTable: PeriodToken | null): Period | null {
    const own = draft.reading.before.period;
    if (own === null || ofTable?.said.kind !== "dates" || own.said.kind === "dates" || this.#year === null) return periodOf(draft, this.#year);
    const year = ofTable.said.to.year ?? this.#year;
    return year === this.#year ? periodOf(draft, year) : notOwn(resolvePeriod(own, year), this.#year);
  }
}

function remember<K extends object, V>(memory: WeakMap<K, V>, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/** `null` for the report's own year. */
function notOwn(period: Period, year: number): Period | null {
  const isOwn = (period.start === `${year}-01-01` && period.end === `${year}-12-31`) || period.asOf === `${year}-12-31`;
  return isOwn ? null : period;
}

interface Named {
  readonly subject: string;
  readonly action: string;
  /** The words that say what is measured: the head's, or the label's in a table set the other way round. */
  readonly said: HeadReading | null;
}

/** 粮食 under 产量: the head names the measure. 学校数（所） before 小学: a label with a unit does. */
function nameCell(cell: FilledCell, head: string, ofColumn: HeadReading | null, ofRow: HeadReading | null): Named {
  const { head: heads } = cell.column;
  const label = cell.row.label.at(-1) ?? "";
  if (label === "") return { subject: heads.slice(0, -1).join("") || (cell.part.caption ?? ""), action: heads.at(-1) ?? "", said: ofColumn };
  const turned = cell.row.measured && cell.column.unit === null && head !== "" && ofRow !== null && measures(ofRow) && (ofColumn === null || !measures(ofColumn));
  if (turned) return { subject: head, action: label, said: ofRow };
  const said = ofColumn ?? ofRow;
  return { subject: label, action: said === null || said.reading.isLevel ? head : said.reading.act, said };
}

const measures = ({ reading }: HeadReading): boolean => reading.act !== "" || reading.measure !== "" || !reading.isLevel;

function draftOf({ reading, clause }: HeadReading, before: Before, subject: string, action: string): ClaimDraft {
  const where = { start: 0, end: 0, span: { start: 0, end: 0 }, section: null, heading: false };
  return {
    reading: { ...reading, before },
    subject,
    carried: false,
    action,
    base: null,
    utterance: { statements: [], clause, connectives: before.connectives, endsList: false, topic: "", topics: [], among: null, sentence: 0, group: 0, passage: 0, where },
  };
}

const INDEX = "指数";

function kindOf(said: HeadReading | null, { dimension, unit }: Quantity, words: readonly string[]): ClaimKind {
  if (unit === "" && words.some((each) => each.includes(INDEX))) return "index";
  if (said === null) return kindOfDimension(dimension);
  const { kind } = said.reading;
  // Read with a plain count in its place, a measure looks like one.
  return kind === "count" ? kindOfDimension(dimension) : kind;
}
