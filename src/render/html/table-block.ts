import type { Cell, Table } from "../../model/table.js";
import { escapeHtml } from "./escape.js";
import type { FileView } from "./file-view.js";
import { writeInline } from "./inline.js";

interface Placed {
  /** `null` for a further piece of a shape that is no rectangle: its words stand in the first. */
  readonly cell: Cell | null;
  readonly columns: number;
  readonly rows: number;
}

/** A table with its merged cells. Rows above the first figure are its head. */
export function writeTable(view: FileView, { caption, rows }: Table, id: string): string {
  const placed = mergeCells(rows);
  const head = rows.findIndex((row) => row.some(({ quantity }) => quantity !== null));
  const html = placed.map((row, index) => `<tr>${row.map((each, column) => writeCell(view, each, index < head, column === 0)).join("")}</tr>`);
  const thead = head > 0 ? `<thead>${html.slice(0, head).join("")}</thead>` : "";
  const label = caption === null ? "" : ` aria-label="${escapeHtml(caption.replace(/\s+/g, " "))}"`;
  return `<div id="${id}" class="gj-b gj-table" tabindex="0" role="group"${label}><table>${thead}<tbody>${html.slice(Math.max(0, head)).join("")}</tbody></table></div>`;
}

function writeCell(view: FileView, { cell, columns, rows }: Placed, inHead: boolean, isFirst: boolean): string {
  const size = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  if (cell === null) return `<td${size}></td>`;
  const words = writeInline(view, cell.span);
  // An empty heading names nothing, and is announced as if it did.
  if (cell.text.trim() !== "") {
    if (inHead) return `<th scope="${columns > 1 ? "colgroup" : "col"}"${size}>${words}</th>`;
    if (isFirst && cell.quantity === null) return `<th scope="row"${size}>${words}</th>`;
  }
  return `<td${cell.quantity === null ? "" : ' class="gj-num"'}${size}>${words}</td>`;
}

/**
 * Each cell once, with as many rows and columns as it stands in. In a report a merged cell is in all of its places; empty ones have empty spans,
 * and those of two neighbours may be the same.
 */
function mergeCells(rows: readonly (readonly Cell[])[]): readonly (readonly Placed[])[] {
  const taken = rows.map((row) => row.map(() => false));
  const isSame = (cell: Cell, row: number, column: number): boolean => {
    const other = rows[row]?.[column];
    return other !== undefined && !taken[row]![column] && cell.span.end > cell.span.start && other.span.start === cell.span.start && other.span.end === cell.span.end;
  };
  const written = new Set<number>();
  return rows.map((row, at) =>
    row.flatMap((cell, column): Placed[] => {
      if (taken[at]![column]) return [];
      let columns = 1;
      while (isSame(cell, at, column + columns)) columns += 1;
      const covers = (below: number): boolean => row.slice(column, column + columns).every((_, step) => isSame(cell, below, column + step));
      let height = 1;
      while (covers(at + height)) height += 1;
      for (let y = at; y < at + height; y++) for (let x = column; x < column + columns; x++) taken[y]![x] = true;
      const isAgain = cell.span.end > cell.span.start && written.has(cell.span.start);
      written.add(cell.span.start);
      return [{ cell: isAgain ? null : cell, columns, rows: height }];
    }),
  );
}
