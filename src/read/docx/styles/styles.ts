/** A style as the file defines it (17.7.4.17): `null` is what it leaves to the style that it is based on. */
export interface StyleDefinition {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly numbering: string | null;
  readonly numberingLevel: number | null;
  readonly outlineLevel: number | null;
  readonly vanish: boolean | null;
}

/** A style with all that it inherits. */
export interface Style {
  readonly numbering: string | null;
  readonly numberingLevel: number | null;
  /** From the style itself up to the one that sets the numbering: the first that a level of the list is tied to tells the level. */
  readonly numberingStyles: readonly string[];
  readonly outlineLevel: number | null;
  readonly isTitle: boolean;
  readonly isHidden: boolean;
}

const PLAIN: Style = { numbering: null, numberingLevel: null, numberingStyles: [], outlineLevel: null, isTitle: false, isHidden: false };

/** Word itself stops far earlier; styles that are based on one another in a circle have no end. */
const LONGEST_CHAIN = 50;

/** Styles by id, the built-in ones known by their names where a file defines no outline level for them. */
export class Styles {
  readonly #definitions = new Map<string, StyleDefinition>();
  readonly #resolved = new Map<string, Style>();
  #defaultParagraph: string | null = null;
  #defaultCharacter: string | null = null;
  /** All text is hidden unless its styles say otherwise. */
  #isHiddenByDefault = false;

  add(style: StyleDefinition, defaultFor: string | null): void {
    this.#definitions.set(style.id, style);
    if (defaultFor === "paragraph") this.#defaultParagraph = style.id;
    if (defaultFor === "character") this.#defaultCharacter = style.id;
  }

  hideByDefault(): void {
    this.#isHiddenByDefault = true;
  }

  /** The style of that id; the default paragraph style for `null`, and no style for an id that the file does not define. */
  paragraph(id: string | null): Style {
    return this.#resolve(id !== null && this.#definitions.has(id) ? id : this.#defaultParagraph);
  }

  /** Hidden is a toggle: each of paragraph and character style turns it over (17.7.3), and a default that is on stays on. */
  isHidden(paragraphStyle: string | null, characterStyle: string | null): boolean {
    const byParagraph = this.paragraph(paragraphStyle).isHidden;
    const byCharacter = this.#resolve(characterStyle ?? this.#defaultCharacter).isHidden;
    return this.#isHiddenByDefault || byParagraph !== byCharacter;
  }

  #resolve(id: string | null): Style {
    if (id === null) return PLAIN;
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const style = inherit(this.#chainOf(id));
    this.#resolved.set(id, style);
    return style;
  }

  #chainOf(id: string): readonly StyleDefinition[] {
    const chain: StyleDefinition[] = [];
    let next: StyleDefinition | undefined = this.#definitions.get(id);
    while (next !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(next)) {
      chain.push(next);
      next = next.basedOn === null ? undefined : this.#definitions.get(next.basedOn);
    }
    return chain;
  }
}

function inherit(chain: readonly StyleDefinition[]): Style {
  const first = <Value>(of: (style: StyleDefinition) => Value | null): Value | null => {
    for (const style of chain) {
      const value = of(style);
      if (value !== null) return value;
    }
    return null;
  };
  const provider = chain.findIndex(({ numbering }) => numbering !== null);
  return {
    numbering: first(({ numbering }) => numbering),
    numberingLevel: first(({ numberingLevel }) => numberingLevel),
    numberingStyles: chain.slice(0, provider + 1).map(({ id }) => id),
    outlineLevel: first(({ outlineLevel, name }) => outlineLevel ?? builtInLevel(name)),
    isTitle: chain.some(({ id, name }) => id === "Title" || /^(?:title|标题)$/i.test(name)),
    isHidden: first(({ vanish }) => vanish) ?? false,
  };
}

/** `heading 3` has outline level 2 even where the file leaves the definition to Word. */
function builtInLevel(name: string): number | null {
  const digit = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1];
  return digit === undefined ? null : Number(digit) - 1;
}
