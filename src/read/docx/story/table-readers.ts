import type { CellDraft, RowDraft, TableDraft } from "./drafts.js";
import type { ElementReader } from "./reader-table.js";

/** 17.4.37 */
export const readTable: ElementReader = (story) => {
  const { frame } = story;
  const outer = { table: frame.table, row: frame.row };
  // Begins with the first paragraph of its first cell.
  const table: TableDraft = {
    kind: "table",
    rows: [],
    origin: { format: "docx", part: story.part, paragraph: story.paragraphIndex + 1, offset: 0 },
  };
  Object.assign(frame, { table, row: null });
  return {
    close() {
      Object.assign(frame, outer);
      story.add(table);
    },
  };
};

/** 17.4.78 */
export const readRow: ElementReader = ({ frame }) => {
  const { table } = frame;
  if (table === null) return undefined;
  const row: RowDraft = { cells: [], before: 0, isRemoved: false };
  frame.row = row;
  return {
    close() {
      frame.row = null;
      if (!row.isRemoved) table.rows.push(row);
    },
  };
};

/** 17.4.65 */
export const readCell: ElementReader = (story) => {
  const { row, fields } = story.frame;
  if (row === null) return undefined;
  const cell: CellDraft = { span: 1, vertical: null, horizontal: null, isRemoved: false, drafts: [] };
  const leave = story.enterFrame(cell.drafts, fields);
  story.frame.cell = cell;
  return {
    close() {
      leave();
      story.countCells(cell.span);
      if (!cell.isRemoved) row.cells.push(cell);
    },
  };
};
