/** As the browser has them (Trusted Types, 3.1): the library of the DOM does not know them yet. */
interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const AS_IT_IS: Policy = { createHTML: (html) => html, createScriptURL: (address) => address };

/** The one policy that the page's own allows (content-policy.ts): only the two functions below make markup or scripts of strings. */
const policy: Policy = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes?.createPolicy("gouji", AS_IT_IS) ?? AS_IT_IS;

/** HTML of our own renderer, in which everything that came from a file is escaped. */
export function appendRendered(element: Element, html: string): void {
  element.insertAdjacentHTML("beforeend", policy.createHTML(html));
}

/** A worker by an address of our own making. */
export function startTrusted(address: string): Worker {
  return new Worker(policy.createScriptURL(address), { type: "module" });
}
