import { escapeXml } from "../escape-xml.js";
import { rawNameOf, type Element } from "./element.js";

const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** Writes elements of WordprocessingML; without content they close themselves. Attributes are `w:`, too. */
export type WriteElement = (name: string, attributes?: Readonly<Record<string, string | number>>, content?: string) => string;

/** Elements for a place of a part whose parser knows `w:` already. */
export const writeElement: WriteElement = (name, attributes = {}, content = "") => written(name, attributes, content, "");

/**
 * Elements as they may stand inside of `parent`: most files call the namespace `w`; in one that does not, or that makes it the default, where
 * attributes have none (Namespaces in XML, 6.2), each declares it.
 */
export function vocabularyOf(source: string, parent: Element): WriteElement {
  if (rawNameOf(source, parent).startsWith("w:")) return writeElement;
  const declaration = ` xmlns:w="${isStrict(source) ? STRICT : TRANSITIONAL}"`;
  return (name, attributes = {}, content = "") => written(name, attributes, content, declaration);
}

/** ECMA-376 part 1, and not part 4. */
export function isStrict(source: string): boolean {
  return source.includes(STRICT);
}

/** An empty part with this root. */
export function newPart(root: string, strict: boolean, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} xmlns:w="${strict ? STRICT : TRANSITIONAL}">${content}</w:${root}>`;
}

function written(name: string, attributes: Readonly<Record<string, string | number>>, content: string, declaration: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` w:${key}="${escapeXml(String(value))}"`).join("");
  return content === "" ? `<w:${name}${declaration}${list}/>` : `<w:${name}${declaration}${list}>${content}</w:${name}>`;
}
