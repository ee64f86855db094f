/** An element of a part and where it stands there, in UTF-16 units of the part's decoded text without its byte order mark. */
export interface Element {
  /** By the prefixes of the reader: `w:r`. */
  readonly name: string;
  readonly parent: Element | null;
  /** Just past the start tag. */
  readonly openEnd: number;
  /** Just past the end tag; −1 while the element is open. */
  end: number;
  /** Its `xml:space` says that white space counts. */
  isKept: boolean;
  /** The properties of a run. */
  properties: Element | null;
  /** A content control whose words Word puts there, or allows to be no more than words: no comment can stand in it. */
  isClosed: boolean;
}

/** The element and those around it, the outermost first. */
export function pathOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let each: Element | null = element; each !== null; each = each.parent) path.push(each);
  return path.reverse();
}

/** Where the start tag begins: no `<` stands in one (XML 1.0, 3.1). */
export function startOf(source: string, { openEnd }: Element): number {
  return source.lastIndexOf("<", openEnd - 1);
}

export function startTagOf(source: string, element: Element): string {
  return source.slice(startOf(source, element), element.openEnd);
}

/** `<w:p/>`, which has no end tag. */
export function isEmptyTag(source: string, element: Element): boolean {
  return element.end === element.openEnd && source.charAt(element.openEnd - 2) === "/";
}

/** Where the content ends and the end tag begins. */
export function contentEndOf(source: string, element: Element): number {
  return isEmptyTag(source, element) ? element.end : source.lastIndexOf("<", element.end - 1);
}

/** The name as the file has it: `w:r`, `x:r` or `r`. */
export function rawNameOf(source: string, element: Element): string {
  return /^<([^\s/>]+)/.exec(startTagOf(source, element))![1]!;
}
