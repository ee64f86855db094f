/**
 * One stop for the Tab key in the whole table; from there the arrow keys go from figure to figure, past cells that have none, and Home and End to the ends of
 * a row (ARIA Authoring Practices, 6.6: roving tabindex).
 */
export function moveByKeys(table: HTMLTableElement, signal: AbortSignal): void {
  let stop: HTMLButtonElement | null = null;
  const makeStop = (button: HTMLButtonElement | null): void => {
    if (stop !== null) stop.tabIndex = -1;
    stop = button;
    if (stop !== null) stop.tabIndex = 0;
  };
  makeStop(table.querySelector("tbody .gj-cell"));

  table.addEventListener("focusin", ({ target }) => target instanceof HTMLButtonElement && target.matches(".gj-cell") && makeStop(target), { signal });
  table.addEventListener(
    "keydown",
    (event) => {
      if (!(event.target instanceof HTMLButtonElement) || !event.target.matches(".gj-cell") || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = neighbour(event.target, event.key);
      if (next === undefined) return;
      event.preventDefault();
      if (next === null) return;
      next.focus({ preventScroll: true });
      // Clear of the headings, which stay where they are.
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
    { signal },
  );
}

/** `undefined` where the key is no arrow, `null` where there is nothing in that direction. */
function neighbour(from: HTMLButtonElement, key: string): HTMLButtonElement | null | undefined {
  const cell = from.closest<HTMLTableCellElement>("th, td");
  const row = cell?.closest("tr");
  if (!cell || !row) return null;
  const buttons = [...row.querySelectorAll<HTMLButtonElement>(":not([hidden]) > .gj-cell")];
  const here = buttons.indexOf(from);
  switch (key) {
    case "ArrowLeft":
      return buttons[here - 1] ?? null;
    case "ArrowRight":
      return buttons[here + 1] ?? null;
    case "Home":
      return buttons[0] ?? null;
    case "End":
      return buttons.at(-1) ?? null;
    case "ArrowDown":
      return vertical(row, cell.cellIndex, "nextElementSibling");
    case "ArrowUp":
      return vertical(row, cell.cellIndex, "previousElementSibling");
    default:
      return undefined;
  }
}

function vertical(from: HTMLTableRowElement, column: number, way: "nextElementSibling" | "previousElementSibling"): HTMLButtonElement | null {
  for (let row = from[way]; row instanceof HTMLTableRowElement; row = row[way]) {
    const button = row.hidden ? null : row.cells[column]?.querySelector<HTMLButtonElement>(".gj-cell");
    if (button) return button;
  }
  return null;
}
