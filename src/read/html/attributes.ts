import { Mark } from "./nodes.js";
import type { Tag } from "./tags.js";

/** HTML, 4.9.11 (attributes common to td and th): more is clamped. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;
/** Pictures up to this wide or high, in CSS pixels, are icons. */
const ICON_PIXELS = 40;

const HIDING_STYLE = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|mso-hide\s{0,4}:\s{0,4}all)/;
const PRE_STYLE = /(?:^|[;\s])white-space\s{0,4}:\s{0,4}(?:pre|break-spaces)/;
const RAISED_STYLE = /(?:^|[;\s])vertical-align\s{0,4}:\s{0,4}super/;
const LIST_STYLE = /(?:^|[;\s])list-style(?:-type)?\s{0,4}:\s{0,4}([a-z-]{1,40})/;
const FILE_LINK = /\.(?:pdf|docx?|wps|wpt|ofd|xlsx?|et|pptx?|dps|rtf|zip|rar|7z|csv)(?:[?#&]|$)/i;

/** How a list prints its numbers. */
export const LIST_STYLES = ["decimal", "lower-alpha", "upper-alpha", "lower-roman", "upper-roman", "chinese", "none"] as const;
export type ListStyle = (typeof LIST_STYLES)[number];

const STYLE_NAMES: Readonly<Record<string, ListStyle>> = {
  "1": "decimal", a: "lower-alpha", A: "upper-alpha", i: "lower-roman", I: "upper-roman",
  decimal: "decimal", "decimal-leading-zero": "decimal",
  "lower-alpha": "lower-alpha", "lower-latin": "lower-alpha", "upper-alpha": "upper-alpha", "upper-latin": "upper-alpha",
  "lower-roman": "lower-roman", "upper-roman": "upper-roman",
  "cjk-ideographic": "chinese", "simp-chinese-informal": "chinese", "simp-chinese-formal": "chinese", "trad-chinese-informal": "chinese", "cjk-decimal": "chinese",
  none: "none", disc: "none", circle: "none", square: "none",
};

export type Attributes = ReadonlyMap<string, string>;

export function marksOf(tag: Tag, attributes: Attributes): number {
  // A body that a script is to show when it is ready, and that a saved page shows never.
  if (tag.name === "body") return 0;
  let marks = tag.isSkipped || attributes.has("hidden") ? Mark.hidden : 0;
  if (tag.name === "pre" || tag.name === "listing" || tag.name === "xmp" || tag.name === "plaintext") marks |= Mark.pre;
  if (tag.name === "sup") marks |= Mark.raised;
  if (attributes.size === 0) return marks;
  const style = attributes.get("style")?.toLowerCase();
  if (style !== undefined) {
    if (HIDING_STYLE.test(style)) marks |= Mark.hidden;
    if (PRE_STYLE.test(style)) marks |= Mark.pre;
    if (RAISED_STYLE.test(style)) marks |= Mark.raised;
  }
  if (tag.name === "a") marks |= marksOfLink(attributes.get("href") ?? "");
  if (tag.isPicture && FILE_LINK.test(attributes.get("src") ?? attributes.get("data") ?? "")) marks |= Mark.file;
  if (tag.isPicture && (isIcon(attributes) || attributes.has("hidden") || HIDING_STYLE.test(style ?? ""))) marks |= Mark.plain;
  return marks;
}

/** A name of a place in the same page, as in tables of contents, leads nowhere else. */
function marksOfLink(href: string): number {
  const target = href.trim();
  if (target === "" || target.startsWith("#")) return 0;
  return FILE_LINK.test(target) ? Mark.link | Mark.file : Mark.link;
}

function isIcon(attributes: Attributes): boolean {
  const width = Number.parseInt(attributes.get("width") ?? "", 10);
  const height = Number.parseInt(attributes.get("height") ?? "", 10);
  return width <= ICON_PIXELS || height <= ICON_PIXELS;
}

/** What `Nodes.value` keeps of an element: see the functions below, which read it. */
export function valueOf(tag: Tag, attributes: Attributes): number {
  switch (tag.name) {
    case "td":
    case "th":
      return numberIn(attributes.get("rowspan"), 0, MOST_ROWS, 1) * 1024 + numberIn(attributes.get("colspan"), 1, MOST_COLUMNS, 1);
    case "ol": {
      const styled = LIST_STYLE.exec(attributes.get("style")?.toLowerCase() ?? "")?.[1];
      const style = STYLE_NAMES[styled ?? ""] ?? STYLE_NAMES[attributes.get("type") ?? ""] ?? "decimal";
      return numberIn(attributes.get("start"), 0, 100_000, 1) * 16 + LIST_STYLES.indexOf(style);
    }
    case "li":
      return numberIn(attributes.get("value"), 0, 100_000, -1);
    default:
      return 0;
  }
}

/** Rows of 0 reach to the end of the table (HTML, 4.9.11). */
export function spansIn(value: number): { readonly rows: number; readonly columns: number } {
  const rows = Math.floor(value / 1024);
  return { rows: rows === 0 ? MOST_ROWS : rows, columns: value % 1024 };
}

export function listIn(value: number): { readonly start: number; readonly style: ListStyle } {
  return { start: Math.floor(value / 16), style: LIST_STYLES[value % 16] ?? "decimal" };
}

function numberIn(text: string | undefined, least: number, most: number, otherwise: number): number {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isNaN(number) || number < least ? otherwise : Math.min(number, most);
}
