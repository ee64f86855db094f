import type { Severity } from "../../../model/finding.js";
import type { ViewerData } from "../viewer-data.js";
import { drawTies } from "./draw-ties.js";
import { cardOf, findingElements, sayIn } from "./elements.js";
import { applyFilter, readFilter, shownBy } from "./filtering.js";
import { listenToKeys } from "./keyboard.js";
import { revealIn } from "./reveal.js";
import { makeSortable } from "./sorting.js";
import { fillStrip } from "./strip.js";
import { createTieFinder } from "./ties.js";
import type { Tie } from "./ties.js";

/** What is shown of the findings; whatever is left out is not filtered by. */
export interface ViewerFilter {
  readonly levels?: readonly Severity[];
  readonly rules?: readonly string[];
  /** The id of a section: its own findings and those of the sections in it. */
  readonly section?: string | null;
}

export interface ViewerOptions {
  /** Whether letters are heard wherever the focus is, but where something is typed or a dialog is open; else only in the file and where nothing has it. */
  readonly hearsAllKeys?: boolean;
  /** Called when a finding is chosen or let go (`null`). The root also sends the event `gouji:select` with `detail: { id }`. */
  readonly onSelect?: (id: string | null) => void;
  /** Called after each filtering. */
  readonly onFilter?: (shown: number, all: number) => void;
}

export interface Viewer {
  /** Chooses a finding: its card and its figures are shown, its relations drawn. */
  select(id: string | null): void;
  filter(filter: ViewerFilter): void;
  /** To be called after blocks or cards were added to the root. */
  refresh(): void;
  destroy(): void;
}

/** Makes one file's HTML (`root`, of class `gj-file`) answer to mouse, touch and keyboard. Blocks may still be added to it afterwards. */
export function attachViewer(root: HTMLElement, data: ViewerData, options: ViewerOptions = {}): Viewer {
  const document = root.ownerDocument;
  const stop = new AbortController();
  const { signal } = stop;
  const paper = root.querySelector<HTMLElement>(".gj-paper") ?? root;
  const form = root.querySelector<HTMLFormElement>(".gj-filters");
  let filter: ViewerFilter = {};
  let shown: ReadonlySet<string> = new Set(data.findings.map(({ id }) => id));
  let selected: string | null = null;
  let drawn: readonly Tie[] = [];
  let erase = (): void => {};
  const ties = createTieFinder(root, data, (id) => shown.has(id));
  const close = sayIn(document, "button", "gj-close", "关闭", "Close") as HTMLButtonElement;
  close.type = "button";

  function draw(next: readonly Tie[]): void {
    erase();
    drawn = next;
    erase = drawTies(paper, next);
    fillStrip(root, next);
  }

  const drawSelected = (): void => {
    const tie = selected === null ? null : ties.ofFinding(selected);
    draw(tie === null ? [] : [tie]);
  };

  function select(id: string | null): void {
    const next = id !== null && shown.has(id) ? id : null;
    if (selected !== null) cardOf(root, selected)?.classList.remove("is-selected");
    selected = next;
    close.remove();
    const card = next === null ? null : cardOf(root, next);
    card?.classList.add("is-selected");
    card?.append(close);
    if (next !== null) revealIn(root, card, findingElements(root, next).own[0] ?? null);
    drawSelected();
    options.onSelect?.(next);
    root.dispatchEvent(new CustomEvent("gouji:select", { detail: { id: next }, bubbles: true }));
  }

  function applyAll(): void {
    shown = shownBy(data, filter);
    applyFilter(root, data, shown);
    if (selected !== null && !shown.has(selected)) select(null);
    else drawSelected();
    options.onFilter?.(shown.size, data.findings.length);
  }

  const figureAt = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(".gj-text :is([data-claim], [data-finding])") : null);
  const cardAt = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(".gj-card") : null);

  const preview = ({ target }: Event): void => {
    const figure = figureAt(target);
    const card = cardAt(target);
    if (figure !== null) draw(ties.ofElement(figure));
    else if (card !== null) draw([ties.ofFinding(card.dataset["finding"] ?? "")].filter((tie) => tie !== null));
    else if (drawn.length > 0) drawSelected();
  };
  root.addEventListener("pointerover", (event) => event.pointerType === "mouse" && preview(event), { signal });
  root.addEventListener("pointerleave", drawSelected, { signal });
  root.addEventListener("focusin", preview, { signal });

  root.addEventListener(
    "click",
    (event) => {
      if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target.closest(".gj-close")) return leave();
      const figure = figureAt(event.target);
      const card = cardAt(event.target);
      const row = event.target.closest<HTMLElement>("[data-row] a");
      const link = event.target.closest("a");
      if (row !== null) {
        event.preventDefault();
        goTo(root.querySelector<HTMLElement>(`.gj-text [data-claim="${CSS.escape(row.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? "")}"]`));
      } else if (figure !== null) {
        const ids = (figure.dataset["finding"] ?? "").split(" ").filter((id) => shown.has(id));
        if (link !== null) event.preventDefault();
        // A second click on a figure of several findings goes on to the next.
        if (ids.length > 0) select(ids[(ids.indexOf(selected ?? "") + 1) % ids.length] ?? null);
        else draw(ties.ofElement(figure));
        if (link !== null && selected !== null && event.detail === 0) focusCard();
      } else if (card !== null && !(link !== null && !link.matches(".gj-go"))) {
        event.preventDefault();
        select(card.dataset["finding"] ?? null);
        // By keyboard the place itself is gone to; Esc comes back.
        if (link !== null && event.detail === 0) focusFigure();
      } else if (link?.closest(".gj-related") && card !== null) {
        event.preventDefault();
        select(card.dataset["finding"] ?? null);
        goTo(document.getElementById(decodeURIComponent(link.hash.slice(1))));
      }
    },
    { signal },
  );

  function goTo(element: HTMLElement | null): void {
    if (element === null) return;
    revealIn(root, null, element);
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
  const focusCard = (): void => (selected === null ? undefined : cardOf(root, selected)?.querySelector<HTMLElement>(".gj-go")?.focus({ preventScroll: true }));
  const focusFigure = (): void => goTo(selected === null ? null : (findingElements(root, selected).own[0] ?? null));

  function leave(): void {
    if (selected !== null && figureAt(document.activeElement) !== null) return focusCard();
    const card = selected === null ? null : cardOf(root, selected);
    select(null);
    draw([]);
    if (card?.contains(document.activeElement)) card.querySelector<HTMLElement>(".gj-go")?.focus({ preventScroll: true });
  }

  listenToKeys({ root, signal, hearsAll: options.hearsAllKeys ?? false }, {
    step(by) {
      const order = data.findings.filter(({ id }) => shown.has(id));
      const here = order.findIndex(({ id }) => id === selected);
      const next = order[here < 0 ? (by > 0 ? 0 : order.length - 1) : (here + by + order.length) % order.length];
      if (next === undefined) return;
      select(next.id);
      focusCard();
    },
    choose(element) {
      const figure = figureAt(element);
      if (figure === null || figure instanceof HTMLAnchorElement) return;
      figure.click();
      if (selected !== null && figure.dataset["finding"]) focusCard();
    },
    leave,
  });

  const help = root.querySelector<HTMLElement>(".gj-help");
  if (help !== null) help.hidden = false;
  if (form !== null) {
    form.hidden = false;
    form.addEventListener("change", () => ((filter = readFilter(form)), applyAll()), { signal });
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  }
  for (const table of root.querySelectorAll<HTMLTableElement>(".gj-claims")) makeSortable(table, signal);
  // Blocks get their true height only when they come near the screen, and lines have to follow them.
  const text = root.querySelector(".gj-text");
  const watch = new ResizeObserver(() => drawn.length > 0 && draw(drawn));
  if (text !== null) watch.observe(text);
  applyAll();

  return {
    select,
    filter(next) {
      filter = next;
      applyAll();
    },
    refresh: applyAll,
    destroy() {
      stop.abort();
      watch.disconnect();
      select(null);
      draw([]);
      if (form !== null) form.hidden = true;
    },
  };
}

