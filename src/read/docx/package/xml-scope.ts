import { NAMESPACES } from "./namespaces.js";

/** Names beyond these are not remembered: a hostile file may make up millions. */
const MOST_REMEMBERED = 2000;

/** What the prefixes of a file mean at one place of it. Names come out as `w:p` whatever prefix the file has for that namespace. */
export class XmlScope {
  readonly #meanings: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, readonly string[]>();

  constructor(meanings: ReadonlyMap<string, string> = new Map()) {
    this.#meanings = meanings;
  }

  /** The scope of an element that declares namespaces. */
  within(attributes: Readonly<Record<string, string>>): XmlScope {
    const meanings = new Map(this.#meanings);
    for (const [name, value] of Object.entries(attributes)) {
      if (isDeclaration(name)) meanings.set(name.slice(6), NAMESPACES[value] ?? "?");
    }
    return new XmlScope(meanings);
  }

  /** The name of this reader for an element: `w:p`, or `?:p` in a namespace that it does not know. */
  elementName(raw: string): string {
    const known = this.#elements.get(raw);
    if (known !== undefined) return known;
    const colon = raw.indexOf(":");
    const name = `${this.prefixOf(raw.slice(0, Math.max(0, colon)))}:${raw.slice(colon + 1)}`;
    if (this.#elements.size < MOST_REMEMBERED) this.#elements.set(raw, name);
    return name;
  }

  /** The names that an attribute may have in the file. One without a prefix is its own. */
  attributeNames(name: string): readonly string[] {
    const known = this.#attributes.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const prefix = name.slice(0, Math.max(0, colon));
    const names = [...this.#meanings]
      .filter(([raw, meaning]) => raw !== "" && meaning === prefix)
      .map(([raw]) => `${raw}${name.slice(colon)}`);
    const all = colon === -1 || prefix === "xml" ? [name] : names;
    this.#attributes.set(name, all);
    return all;
  }

  /** What a prefix of the file means to this reader; `?` where nothing. */
  prefixOf(raw: string): string {
    return this.#meanings.get(raw) ?? "?";
  }
}

/** `xmlns` or `xmlns:w`. */
export function isDeclaration(name: string): boolean {
  return name.startsWith("xmlns") && (name.length === 5 || name[5] === ":");
}
