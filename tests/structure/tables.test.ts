import { describe, expect, it } from "vitest";
import type { Table } from "../../src/model/table.js";
import { readText } from "../read/as-text.js";
import { findTables } from "../../src/structure/tables.js";

function tablesOf(text: string): readonly Table[] {
  const document = readText(text);
  const tables = findTables(document, document.blocks);
  for (const { rows } of tables) {
    for (const cell of rows.flat()) expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
  }
  return tables;
}

function wordsOf(table: Table | undefined): string[][] {
  return table!.rows.map((row) => row.map((cell) => cell.text));
}

describe("findTables", () => {
  it("reads rows and cells with their places", () => {
    const [table] = tablesOf("表1 办件情况\n\n| 类别 | 件 数 |\n|:--|--:|\n| 受理 |  40|\n| 审结 | 37 |\n");
    expect(table).toMatchObject({ id: "t1", caption: "表1 办件情况" });
    expect(wordsOf(table)).toEqual([
      ["类别", "件 数"],
      ["受理", "40"],
      ["审结", "37"],
    ]);
    expect(table!.rows[1]![1]!.quantity).toBeNull();
  });

  it("fills up short rows and keeps empty cells", () => {
    const [table] = tablesOf("| 以上年为100 |\n| 类别 | 指数 | 备注 |\n| 食品 |  | 快报 |\n");
    expect(wordsOf(table)).toEqual([
      ["以上年为100", "", ""],
      ["类别", "指数", "备注"],
      ["食品", "", "快报"],
    ]);
    expect(table!.rows[0]![2]!.span).toEqual(table!.rows[0]![1]!.span);
  });

  it("reads grids set with tabs, empty cells at the edges included", () => {
    const [table] = tablesOf("\t2023年\t2024年\n受理\t36\t40\n审结\t33\t\n");
    expect(wordsOf(table)).toEqual([
      ["", "2023年", "2024年"],
      ["受理", "36", "40"],
      ["审结", "33", ""],
    ]);
    for (const { span } of table!.rows.flat()) {
      expect(span.start).toBeGreaterThanOrEqual(table!.span.start);
      expect(span.end).toBeLessThanOrEqual(table!.span.end);
    }
  });

  it("looks for the caption above the unit, and takes no sentence for one", () => {
    const rows = "| 科目 | 预算数 |\n| 收入 | 40 |\n";
    const [first, second, third] = tablesOf(
      `2024年市本级收支总表\n单位：万元\n${rows}\n收支情况见下表。\n${rows}\n正文写到这里为止\n${rows}`,
    );
    expect(first!.caption).toBe("2024年市本级收支总表");
    expect(second!.caption).toBeNull();
    expect(third!.caption).toBeNull();
    expect(third!.id).toBe("t3");
  });

  it("passes over frames with nothing in them", () => {
    expect(tablesOf("正文。\n|  |\n|  |  |\n")).toEqual([]);
  });
});
