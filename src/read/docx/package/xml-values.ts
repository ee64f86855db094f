import type { XmlTag } from "./xml-stream.js";

/** A property that is on when it is there, unless its value says that it is off (17.17.4). */
export function isOn(tag: XmlTag, name = "w:val"): boolean {
  const value = tag.get(name);
  return value === undefined || !(value === "0" || value === "false" || value === "off");
}

/** A whole number; `null` where there is none. */
export function wholeNumber(tag: XmlTag, name = "w:val"): number | null {
  const value = tag.get(name);
  return value !== undefined && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : null;
}
