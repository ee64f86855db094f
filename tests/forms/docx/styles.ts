import { element, xmlPart } from "./xml.js";

/** The styles that a Chinese Word gives a report: 正文 in 仿宋 of size three, headings 1 to 3, the title, a ruled table. Linked levels, from 0, have a list's number. */
export function stylesPart(linkedLevels: ReadonlySet<number>): string {
  const defaults = element("w:docDefaults", {}, element("w:rPrDefault", {}, element("w:rPr", {}, themeFonts("minor"))));
  return xmlPart(
    "w:styles",
    [
      defaults,
      style("a", "Normal", { isDefault: true, run: fonts("仿宋_GB2312") + size(32) }),
      ...HEADINGS.map(({ font }, index) => headingStyle(index, font, linkedLevels.has(index))),
      style("a3", "Title", { paragraph: element("w:jc", { "w:val": "center" }), run: themeFonts("major") + size(44) }),
      element("w:style", { "w:type": "table", "w:styleId": "a5" }, element("w:name", { "w:val": "Table Grid" }), ruledTable()),
    ].join(""),
  );
}

const HEADINGS = [{ font: "黑体" }, { font: "楷体_GB2312" }, { font: "仿宋_GB2312" }] as const;
export const HEADING_STYLES = HEADINGS.length;

/** 标题 1 to 3 with their outline levels; linked to the list of the same level, they bring their number along. */
function headingStyle(index: number, font: string, isLinked: boolean): string {
  const list = element("w:numPr", {}, index > 0 ? element("w:ilvl", { "w:val": index }) : "", element("w:numId", { "w:val": 1 }));
  return style(String(index + 1), `heading ${index + 1}`, {
    paragraph:
      element("w:keepNext", {}) +
      (isLinked ? list : "") +
      element("w:ind", { "w:firstLineChars": 200, "w:firstLine": 640 }) +
      element("w:outlineLvl", { "w:val": index }),
    run: fonts(font) + size(32),
  });
}

interface StyleContent {
  readonly isDefault?: boolean;
  readonly paragraph?: string;
  readonly run: string;
}

function style(id: string, name: string, { isDefault = false, paragraph = "", run }: StyleContent): string {
  return element(
    "w:style",
    { "w:type": "paragraph", ...(isDefault ? { "w:default": 1 } : {}), "w:styleId": id },
    element("w:name", { "w:val": name }),
    isDefault ? "" : element("w:basedOn", { "w:val": "a" }) + element("w:next", { "w:val": "a" }),
    element("w:qFormat", {}),
    paragraph === "" ? "" : element("w:pPr", {}, paragraph),
    element("w:rPr", {}, run),
  );
}

function fonts(name: string): string {
  return element("w:rFonts", { "w:ascii": "Times New Roman", "w:eastAsia": name, "w:hAnsi": "Times New Roman" });
}

function themeFonts(which: "major" | "minor"): string {
  return element("w:rFonts", { "w:asciiTheme": `${which}HAnsi`, "w:eastAsiaTheme": `${which}EastAsia`, "w:hAnsiTheme": `${which}HAnsi` });
}

/** In half points. */
function size(halfPoints: number): string {
  return element("w:sz", { "w:val": halfPoints });
}

function ruledTable(): string {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const lines = sides.map((side) => element(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" }));
  return element("w:tblPr", {}, element("w:tblBorders", {}, ...lines));
}
