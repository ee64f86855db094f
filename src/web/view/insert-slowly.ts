import { appendRendered } from "../desk/trusted.js";

/** Well below what is felt, with room for the layout that follows. */
const BUDGET_MS = 12;

/** Puts HTML into an element a little at a time, so that the page answers in between. Ends early when the signal says so. */
export async function insertSlowly(element: Element, html: readonly string[], signal: AbortSignal): Promise<void> {
  let index = 0;
  while (index < html.length) {
    if (signal.aborted) return;
    const until = performance.now() + BUDGET_MS;
    do appendRendered(element, html[index++]!);
    while (index < html.length && performance.now() < until);
    await nextTurn();
  }
}

/** Not a frame: a page that is not in view draws none. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
