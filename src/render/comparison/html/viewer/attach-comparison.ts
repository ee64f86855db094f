import { makeSortable } from "../../../html/viewer/sorting.js";
import type { PageData } from "../page-data.js";
import { said } from "./build-elements.js";
import { cellDetail } from "./cell-detail.js";
import { createDetailPanel } from "./detail-panel.js";
import { columnsThatPass, readFilter, rowPasses } from "./filtering.js";
import { moveByKeys } from "./moving.js";
import { rowDetail } from "./row-detail.js";
import { buttonAt, orderColumns, showColumns, spotOf } from "./table-cells.js";
import type { Spot } from "./table-cells.js";

/** Makes the page answer to mouse, touch and keyboard. */
export function attachComparison(root: HTMLElement, data: PageData): void {
  const table = root.querySelector<HTMLTableElement>(".gj-cmp");
  const form = root.querySelector<HTMLFormElement>(".gj-filters");
  const aside = root.querySelector<HTMLElement>(".gj-detail");
  if (table === null || form === null || aside === null) return;
  const { signal } = new AbortController();
  const panel = createDetailPanel(aside, close);
  let chosen: HTMLElement | null = null;
  let shown: ReadonlySet<number> = new Set(data.columns.keys());

  function open(spot: Spot): void {
    const { row, column } = spot;
    const parts = column === null ? rowDetail(data, row, { open: (next) => open({ row, column: next }), order }) : cellDetail(data, { row, column });
    if (parts === null) return;
    mark(buttonAt(table!, spot));
    panel.show(...parts);
  }

  function mark(button: HTMLElement | null): void {
    chosen?.removeAttribute("aria-current");
    chosen = button;
    chosen?.setAttribute("aria-current", "true");
  }

  function close(): void {
    const back = panel.holds(document.activeElement) ? chosen : null;
    panel.hide();
    back?.focus();
    mark(null);
  }

  const order = (columns: readonly number[] | null): void => orderColumns(table, columns ?? [...data.columns.keys()]);

  function applyFilter(): void {
    const filter = readFilter(form!);
    const columns = columnsThatPass(data, filter);
    if (columns.size !== shown.size || [...columns].some((column) => !shown.has(column))) showColumns(table!, columns);
    shown = columns;
    const passes = data.rows.map((row) => rowPasses(row, filter, columns));
    for (const element of root.querySelectorAll<HTMLElement>("tr[data-r], figure[data-r]")) element.hidden = !passes[Number(element.dataset["r"])];
    for (const line of root.querySelectorAll<SVGGElement>(".gj-chart .gj-line")) {
      const { place, genre } = line.dataset;
      line.classList.toggle("gj-off", (filter.place !== "" && place !== filter.place) || (filter.genre !== "" && genre !== filter.genre));
      line.classList.toggle("gj-on", filter.place !== "" && place === filter.place);
    }
    const [few, all] = [passes.filter(Boolean).length, passes.length];
    form!.querySelector(".gj-shown")?.replaceChildren(said("span", { zh: `显示 ${few} / ${all} 个指标，${columns.size} 份报告`, en: `${few} of ${all} indicators, ${columns.size} reports` }));
  }

  root.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || target.closest(".gj-cell, .gj-chart [data-c]") === null) return;
    const spot = spotOf(target);
    if (spot !== null) open(spot);
  });
  table.addEventListener("focusin", ({ target }) => {
    const spot = panel.isOpen() && target instanceof Element && target.matches(".gj-cell") ? spotOf(target) : null;
    if (spot !== null) open(spot);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || !panel.isOpen()) return;
    close();
  });
  form.addEventListener("input", () => {
    root.dataset["view"] = String(new FormData(form).get("view") ?? "table");
    applyFilter();
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  form.hidden = false;
  for (const help of root.querySelectorAll<HTMLElement>(".gj-help")) help.hidden = false;
  root.dataset["view"] = String(new FormData(form).get("view") ?? "table");
  makeSortable(table, signal);
  moveByKeys(table, signal);
  applyFilter();
}
