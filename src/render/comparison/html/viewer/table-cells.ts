/** A place in the table: a row's name where `column` is `null`. */
export interface Spot {
  readonly row: number;
  readonly column: number | null;
}

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** The row and the report that an element of the table or of a chart speaks of. */
export function spotOf(element: Element): Spot | null {
  const row = numberOf(element.closest<HTMLElement>("[data-r]")?.dataset["r"]);
  return row === null ? null : { row, column: numberOf(element.closest<HTMLElement>("[data-c]")?.dataset["c"]) };
}

export function buttonAt(table: HTMLTableElement, { row, column }: Spot): HTMLButtonElement | null {
  return table.querySelector(`tr[data-r="${row}"] ${column === null ? "th" : `td[data-c="${column}"]`} .gj-cell`);
}

/** Moves the reports about, heads and cells alike; the first columns stay. */
export function orderColumns(table: HTMLTableElement, order: readonly number[]): void {
  for (const row of table.rows) {
    const cells = new Map([...row.cells].map((cell) => [cell.dataset["c"], cell]));
    row.append(...order.flatMap((column) => cells.get(String(column)) ?? []));
  }
}

/** Hides the reports that are not asked for. */
export function showColumns(table: HTMLTableElement, shown: ReadonlySet<number>): void {
  for (const row of table.rows) {
    for (const cell of row.cells) if (cell.dataset["c"] !== undefined) cell.hidden = !shown.has(Number(cell.dataset["c"]));
  }
}
