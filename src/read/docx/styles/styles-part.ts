import { Styles, type StyleDefinition } from "./styles.js";
import type { XmlHandler, XmlTag } from "../package/xml-stream.js";
import { isOn, wholeNumber } from "../package/xml-values.js";

/** Reads `styles.xml`: what bears on text, numbering and headings. */
export function readStyles(): { readonly handler: XmlHandler; readonly result: Styles } {
  const result = new Styles();
  const path: string[] = [];
  let style: { -readonly [Key in keyof StyleDefinition]: StyleDefinition[Key] } | null = null;
  let defaultFor: string | null = null;
  const openInStyle = (tag: XmlTag): void => {
    if (style === null) return;
    const parent = path.at(-1);
    if (parent === "w:style") {
      if (tag.name === "w:name") style.name = tag.get("w:val") ?? "";
      if (tag.name === "w:basedOn") style.basedOn = tag.get("w:val") ?? null;
    } else if (parent === "w:numPr") {
      if (tag.name === "w:numId") style.numbering = tag.get("w:val")?.trim() ?? null;
      if (tag.name === "w:ilvl") style.numberingLevel = wholeNumber(tag);
    } else if (parent === "w:pPr" && tag.name === "w:outlineLvl") style.outlineLevel = wholeNumber(tag);
    else if (parent === "w:rPr" && tag.name === "w:vanish" && path.at(-2) === "w:style") style.vanish = isOn(tag);
  };
  const handler: XmlHandler = {
    open(tag) {
      if (tag.name === "w:style") {
        const isDefault = tag.get("w:default");
        defaultFor = isDefault === "1" || isDefault === "true" || isDefault === "on" ? (tag.get("w:type") ?? null) : null;
        style = { id: tag.get("w:styleId") ?? "", name: "", basedOn: null, numbering: null, numberingLevel: null, outlineLevel: null, vanish: null };
      } else if (style !== null) openInStyle(tag);
      else if (tag.name === "w:vanish" && path.includes("w:docDefaults") && isOn(tag)) result.hideByDefault();
      path.push(tag.name);
    },
    close() {
      if (path.pop() !== "w:style" || style === null) return;
      result.add(style, defaultFor);
      style = null;
    },
    text() {},
  };
  return { handler, result };
}
