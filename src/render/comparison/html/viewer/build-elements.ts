import { sayIn } from "../../../html/viewer/elements.js";
import type { Both } from "../../../html/words.js";

/** Words of the page, in both languages. */
export function said(name: string, { zh, en }: Both, className = ""): HTMLElement {
  return sayIn(document, name, className, zh, en);
}

/** An element with words or other elements in it: words stay words. */
export function make(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}

export function button(className: string, words: Both, act: () => void): HTMLButtonElement {
  const element = said("button", words, className) as HTMLButtonElement;
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}
