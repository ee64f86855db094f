import { button, make } from "./build-elements.js";
import { detailWords } from "./detail-words.js";

export interface DetailPanel {
  show(first: readonly Node[], rest: readonly Node[]): void;
  hide(): void;
  isOpen(): boolean;
  holds(element: Element | null): boolean;
}

/** The panel beside the table, on a phone a sheet over its foot. Its first part is read out when it changes; the focus stays where it is. */
export function createDetailPanel(aside: HTMLElement, close: () => void): DetailPanel {
  const first = make("div", "gj-said");
  const rest = make("div", "gj-rest");
  first.setAttribute("aria-live", "polite");
  const shut = button("gj-close", detailWords.close, close);
  aside.append(shut, first, rest);
  return {
    show(firstNodes, restNodes) {
      aside.hidden = false;
      first.replaceChildren(...firstNodes);
      rest.replaceChildren(...restNodes);
      aside.scrollTop = 0;
    },
    hide() {
      aside.hidden = true;
    },
    isOpen: () => !aside.hidden,
    holds: (element) => aside.contains(element),
  };
}
