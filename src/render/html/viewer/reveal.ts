/** Brings a figure into the middle of the page and its card into its list, where that scrolls by itself. */
export function revealIn(root: HTMLElement, card: HTMLElement | null, figure: HTMLElement | null): void {
  if (figure !== null && !isInView(figure)) {
    figure.scrollIntoView({ block: "center" });
    // What was laid out only now may have moved it.
    requestAnimationFrame(() => !isInView(figure) && figure.scrollIntoView({ block: "center" }));
  }
  const side = root.querySelector<HTMLElement>(".gj-side");
  if (card === null || side === null || side.scrollHeight <= side.clientHeight) return;
  const [inner, outer] = [card.getBoundingClientRect(), side.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) side.scrollTop += inner.top - outer.top - 8;
}

/** Clear of the controls above and of what may lie over the foot. */
function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const height = element.ownerDocument.documentElement.clientHeight;
  return top > 80 && bottom < height * 0.8;
}
