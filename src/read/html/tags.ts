/** What elements do to the text around them, by the default style sheet of browsers (HTML, 15.3) and by what they hold. */
interface TagTraits {
  /** Begins and ends a line. */
  readonly isBlock?: true;
  /** Holds no text of the page: code, controls, pictures, and the parts that HTML names as beside the content. */
  readonly isSkipped?: true;
  /** Has no end tag. */
  readonly isVoid?: true;
  /** Shows what is not text: a picture, a film, another page. */
  readonly isPicture?: true;
  /** Holds parts of a page rather than words. */
  readonly isContainer?: true;
  /** A table or a part of one. */
  readonly isOfTable?: true;
  /** Of h1–h6. */
  readonly level?: number;
  /** End tags within do not close what is open outside (HTML, 13.2.4.2: scopes). */
  readonly isScope?: true;
}

/** Open elements that a start tag ends, down to the innermost of `within`. */
interface Ends<Name> {
  readonly names: readonly Name[];
  readonly within: readonly Name[];
}

export interface Tag extends TagTraits {
  readonly name: string;
  /** From 0, below 255. */
  readonly id: number;
  /** The same by id: see `Ends`. */
  readonly ends?: Ends<number>;
}

interface ListedTraits extends TagTraits {
  readonly ends?: Ends<string>;
}

const IN_TABLE = ["table"];
const IN_CELL = ["table", "td", "th", "caption"];
const PARAGRAPH = { names: ["p"], within: IN_CELL };

const TRAITS: readonly (readonly [names: string, traits: ListedTraits])[] = [
  ["article center details dialog div fieldset form header main search section", { isBlock: true, isContainer: true, ends: PARAGRAPH }],
  ["address blockquote dir dl figcaption figure hgroup listing menu ol plaintext pre summary ul xmp", { isBlock: true, ends: PARAGRAPH }],
  ["p", { isBlock: true, ends: PARAGRAPH }],
  ["html body", { isBlock: true, isContainer: true }],
  ["head frameset optgroup", { isBlock: true }],
  ["li", { isBlock: true, ends: { names: ["li", "p"], within: [...IN_CELL, "ul", "ol", "menu", "dir"] } }],
  ["dt dd", { isBlock: true, ends: { names: ["dt", "dd", "p"], within: [...IN_CELL, "dl"] } }],
  ["table", { isBlock: true, isContainer: true, isOfTable: true, isScope: true, ends: PARAGRAPH }],
  ["caption colgroup", { isBlock: true, isOfTable: true, ends: { names: ["caption", "colgroup"], within: IN_TABLE } }],
  ["thead tbody tfoot", { isBlock: true, isContainer: true, isOfTable: true, ends: { names: ["caption", "colgroup", "thead", "tbody", "tfoot", "tr"], within: IN_TABLE } }],
  ["tr", { isBlock: true, isContainer: true, isOfTable: true, ends: { names: ["caption", "colgroup", "tr"], within: IN_TABLE } }],
  ["td th", { isBlock: true, isContainer: true, isOfTable: true, isScope: true, ends: { names: ["td", "th"], within: IN_TABLE } }],
  ["hr", { isBlock: true, isVoid: true, ends: PARAGRAPH }],
  ["br wbr col", { isVoid: true }],
  ["a", { ends: { names: ["a"], within: IN_CELL } }],
  ["aside footer nav", { isBlock: true, isSkipped: true, ends: PARAGRAPH }],
  ["button canvas datalist meter noembed noframes noscript option progress rp rt script select style svg template textarea title xml", { isSkipped: true }],
  ["area base frame input link meta param source track", { isSkipped: true, isVoid: true }],
  // Words that were taken back (HTML, 4.7.2), as tracked changes are saved: beside what was put in their place they would double a figure.
  ["del", { isSkipped: true }],
  ["audio iframe object video", { isSkipped: true, isPicture: true }],
  ["embed img image", { isSkipped: true, isVoid: true, isPicture: true }],
  ["span font b i u s em strong sup sub small big tt code ins mark q ruby o:p", {}],
];

/** Any element that is not in the list: shown in the line, as browsers do with names that they do not know. */
const UNKNOWN: Tag = { name: "", id: 0 };

const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, { isBlock: true, level, ends: PARAGRAPH }] as const);

const LISTED = [...TRAITS, ...HEADINGS].flatMap(([names, traits]) => names.split(" ").map((name) => ({ name, traits })));
/** The first place is that of elements which are not listed. */
const IDS: ReadonlyMap<string, number> = new Map(LISTED.map(({ name }, index) => [name, index + 1]));

const TAGS: readonly Tag[] = [
  UNKNOWN,
  ...LISTED.map(({ name, traits: { ends, ...traits } }, index) => ({
    name,
    id: index + 1,
    ...traits,
    ...(ends === undefined ? {} : { ends: { names: ends.names.map(idOf), within: ends.within.map(idOf) } }),
  })),
];

/** `name` in lower case. */
export function tagNamed(name: string): Tag {
  return TAGS[idOf(name)]!;
}

export function tagOf(id: number): Tag {
  return TAGS[id]!;
}

export const TAG_COUNT: number = TAGS.length;

function idOf(name: string): number {
  return IDS.get(name) ?? UNKNOWN.id;
}
