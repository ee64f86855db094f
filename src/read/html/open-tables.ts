import type { Origin } from "../../model/origin.js";
import type { Limits } from "../limits.js";
import type { DocumentPart, TablePart } from "../parts.js";
import { resolveSpans, type SpannedCell } from "./table-rows.js";

/** Tables in cells of tables: deeper ones are read as the paragraphs that they hold. */
const DEEPEST_TABLE = 8;

interface OpenTable {
  readonly origin: Origin;
  readonly rows: SpannedCell[][];
}

/** The tables that are being read, innermost last, and where the parts go that come now. */
export class OpenTables {
  readonly #limits: Limits;
  readonly #tables: OpenTable[] = [];
  /** Of each table what stands in it but in no cell, of each cell what it holds. */
  readonly #holders: DocumentPart[][] = [];
  /** Tables that are read as the paragraphs in them. */
  #flat: number;

  constructor(limits: Limits, flattens: boolean) {
    this.#limits = limits;
    this.#flat = flattens ? 1 : 0;
  }

  /** Where parts go: `undefined` where they stand in no table. */
  get holder(): DocumentPart[] | undefined {
    return this.#holders.at(-1);
  }

  open(origin: Origin): void {
    if (this.#flat > 0 || this.#tables.length >= DEEPEST_TABLE) {
      this.#flat++;
      return;
    }
    this.#tables.push({ origin, rows: [] });
    this.#holders.push([]);
  }

  openRow(): void {
    if (this.#isInTable) this.#tables.at(-1)!.rows.push([]);
  }

  openCell(spans: { readonly rows: number; readonly columns: number }): void {
    if (!this.#isInTable) return;
    const { rows } = this.#tables.at(-1)!;
    if (rows.length === 0) rows.push([]);
    const parts: DocumentPart[] = [];
    rows.at(-1)!.push({ cell: { parts }, ...spans });
    this.#holders.push(parts);
  }

  closeCell(): void {
    if (this.#isInTable) this.#holders.pop();
  }

  /** Gives what stands in front of the table, because it stands in no cell (its caption, too), and the table. */
  close(): readonly DocumentPart[] {
    if (this.#flat > 0) {
      this.#flat--;
      return [];
    }
    const { origin, rows } = this.#tables.pop()!;
    const before = this.#holders.pop()!;
    const table: TablePart = { kind: "table", rows: resolveSpans(rows, this.#limits), origin };
    return table.rows.length > 0 ? [...before, table] : before;
  }

  get #isInTable(): boolean {
    return this.#flat === 0 && this.#tables.length > 0;
  }
}
