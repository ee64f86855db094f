export interface KeyActions {
  /** To the next finding (1), or to the one before (−1). */
  step(by: 1 | -1): void;
  /** Takes the figure that has the focus. */
  choose(element: Element): void;
  leave(): void;
}

export interface Hearing {
  readonly root: HTMLElement;
  readonly signal: AbortSignal;
  /** Wherever the focus is, but in a dialog. */
  readonly hearsAll: boolean;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

/**
 * n and p (or j and k) go through the findings, the arrows through the figures, Enter takes one, Esc lets go. Single letters are heard only while
 * nothing outside of the file has the focus (WCAG 2.2, 2.1.4), unless the page around it has no other use for them.
 */
export function listenToKeys({ root, signal, hearsAll }: Hearing, actions: KeyActions): void {
  const document = root.ownerDocument;
  const text = root.querySelector<HTMLElement>(".gj-text");
  if (text !== null) {
    text.tabIndex = 0;
    text.setAttribute("role", "group");
    const title = root.querySelector(".gj-paper > h3");
    if (title?.id) text.setAttribute("aria-labelledby", title.id);
  }
  document.addEventListener(
    "keydown",
    (event) => {
      const focus = document.activeElement ?? document.body;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(focus)) return;
      const isOwn = focus === document.body || focus.id === "main" || root.contains(focus);
      if (!isOwn && !(hearsAll && document.querySelector("dialog[open]") === null)) return;
      const step = STEPS[event.key];
      if (step !== undefined) actions.step(step);
      else if (event.key === "Escape") actions.leave();
      else if (event.key === "Enter" && text?.contains(focus) && !(focus instanceof HTMLAnchorElement)) actions.choose(focus);
      else if ((event.key === "ArrowRight" || event.key === "ArrowLeft") && text?.contains(focus) && !focus.closest(".gj-table:focus")) {
        if (!moveAmongFigures(text, focus, event.key === "ArrowRight" ? 1 : -1)) return;
      } else return;
      event.preventDefault();
    },
    { signal },
  );
}

/** Where letters are typed, or choose an option. */
export function isTyping(element: Element): boolean {
  return element.matches('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]');
}

function moveAmongFigures(text: HTMLElement, from: Element, by: 1 | -1): boolean {
  const figures = [...text.querySelectorAll<HTMLElement>(".gj-c, .gj-at")];
  const next = from === text ? firstInView(figures) : figures[figures.indexOf(from as HTMLElement) + by];
  if (next === undefined) return false;
  if (next.tabIndex < 0) next.tabIndex = -1;
  next.focus();
  return true;
}

/** Found by halves: asking every figure where it stands would lay out the whole text. */
function firstInView(figures: readonly HTMLElement[]): HTMLElement | undefined {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (figures[middle]!.getBoundingClientRect().top >= 60) high = middle;
    else low = middle + 1;
  }
  return figures[Math.min(low, figures.length - 1)];
}
