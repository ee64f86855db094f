/** Everything that speaks of a figure or a finding is found by its id, whenever it was put into the page. */
export function claimElements(root: ParentNode, claim: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`)];
}

/** The marked stretches of a finding: its own, and those that it is related to. */
export function findingElements(root: ParentNode, finding: string): { readonly own: readonly HTMLElement[]; readonly related: readonly HTMLElement[] } {
  const name = CSS.escape(finding);
  const all = [...root.querySelectorAll<HTMLElement>(`.gj-text [data-finding~="${name}"]`)];
  const isOwn = (element: HTMLElement): boolean => element.matches(`[data-at~="${name}"]`);
  return { own: all.filter(isOwn), related: all.filter((element) => !isOwn(element)) };
}

export function cardOf(root: ParentNode, finding: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.gj-card[data-finding="${CSS.escape(finding)}"]`);
}

/** The words of a figure in one line, without those that its number is counted with. */
export function printedText(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, "");
}

/** An element of the given class with words in both languages, of which the style sheet shows one. */
export function sayIn(document: Document, name: string, className: string, zh: string, en: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  if (zh === en) element.textContent = zh;
  else element.append(span(document, "gj-zh", zh), span(document, "gj-en", en));
  return element;
}

function span(document: Document, className: string, words: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.lang = className === "gj-zh" ? "zh-CN" : "en";
  element.textContent = words;
  return element;
}
