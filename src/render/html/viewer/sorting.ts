/** Makes a table's headings buttons: once upwards, once downwards, then as it was. */
export function makeSortable(table: HTMLTableElement, signal: AbortSignal): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const original = [...body.rows];
  for (const head of table.querySelectorAll<HTMLTableCellElement>("thead th[data-sort]")) {
    if (head.querySelector(".gj-sort") === null) {
      const button = table.ownerDocument.createElement("button");
      button.type = "button";
      button.className = "gj-sort";
      button.append(...head.childNodes);
      head.append(button);
    }
    head.addEventListener(
      "click",
      () => {
        const now = head.getAttribute("aria-sort");
        const next = now === null ? "ascending" : now === "ascending" ? "descending" : null;
        for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
        if (next !== null) head.setAttribute("aria-sort", next);
        body.append(...(next === null ? original : sorted(original, head.cellIndex, head.dataset["sort"] === "number", next === "ascending" ? 1 : -1)));
      },
      { signal },
    );
  }
}

/** By what a cell's `data-value` says, or its words where it has none. Cells without a value stay at the end in both directions. */
function sorted(rows: readonly HTMLTableRowElement[], column: number, isNumber: boolean, sign: 1 | -1): readonly HTMLTableRowElement[] {
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
  const compare = (a: string, b: string): number => (isNumber ? Number(a) - Number(b) : collator.compare(a, b));
  return keyed
    .sort((a, b) => (a.key === "" || b.key === "" ? Number(a.key === "") - Number(b.key === "") : sign * compare(a.key, b.key)))
    .map(({ row }) => row);
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset["value"] ?? cell?.textContent?.trim() ?? "";
}
