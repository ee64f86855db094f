import { element, escape, xmlPart } from "./xml.js";

/** The parts around the document: what makes a heap of XML a Word file. */
export function frameParts(runningHead: string): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "numbering", "numbering.xml"],
      ["rId3", "settings", "settings.xml"],
      ["rId4", "header", "header1.xml"],
      ["rId5", "footer", "footer1.xml"],
      ["rId6", "footer", "footer2.xml"],
      ["rId7", "theme", "theme/theme1.xml"],
    ]),
    "word/settings.xml": xmlPart("w:settings", element("w:evenAndOddHeaders", {})),
    "word/header1.xml": xmlPart("w:hdr", element("w:p", {}, aligned("center"), element("w:r", {}, element("w:t", {}, escape(runningHead))))),
    "word/footer1.xml": footer("right"),
    "word/footer2.xml": footer("left"),
    "word/theme/theme1.xml": theme(),
  };
}

/** A4 with the margins of GB/T 9704 and 22 lines a page (`w:docGrid`). */
export function sectionProperties(): string {
  return element(
    "w:sectPr",
    {},
    element("w:headerReference", { "w:type": "default", "r:id": "rId4" }),
    element("w:headerReference", { "w:type": "even", "r:id": "rId4" }),
    element("w:footerReference", { "w:type": "default", "r:id": "rId5" }),
    element("w:footerReference", { "w:type": "even", "r:id": "rId6" }),
    element("w:pgSz", { "w:w": 11906, "w:h": 16838 }),
    element("w:pgMar", { "w:top": 2098, "w:right": 1474, "w:bottom": 1984, "w:left": 1588, "w:header": 851, "w:footer": 1400, "w:gutter": 0 }),
    element("w:docGrid", { "w:type": "lines", "w:linePitch": 579 }),
  );
}

/** — 1 — with a PAGE field inside the content control that Word puts around page numbers. */
function footer(side: "left" | "right"): string {
  const run = (...content: readonly string[]): string => element("w:r", {}, ...content);
  const field = (type: string): string => run(element("w:fldChar", { "w:fldCharType": type }));
  const paragraph = element(
    "w:p",
    {},
    aligned(side),
    run(element("w:t", { "xml:space": "preserve" }, "— ")),
    field("begin"),
    run(element("w:instrText", { "xml:space": "preserve" }, " PAGE  \\* MERGEFORMAT ")),
    field("separate"),
    run(element("w:t", {}, "1")),
    field("end"),
    run(element("w:t", { "xml:space": "preserve" }, " —")),
  );
  const gallery = element("w:docPartObj", {}, element("w:docPartGallery", { "w:val": "Page Numbers (Bottom of Page)" }));
  return xmlPart("w:ftr", element("w:sdt", {}, element("w:sdtPr", {}, gallery), element("w:sdtContent", {}, paragraph)));
}

function aligned(side: string): string {
  return element("w:pPr", {}, element("w:jc", { "w:val": side }));
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(([Id, type, Target]) => element("Relationship", { Id, Type: `${OFFICE}/${type}`, Target }));
  return DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...items);
}

function contentTypes(): string {
  const parts = { document: "document.main", styles: "styles", numbering: "numbering", settings: "settings", header1: "header", footer1: "footer", footer2: "footer" };
  const overrides = Object.entries(parts).map(([part, type]) =>
    element("Override", { PartName: `/word/${part}.xml`, ContentType: `${WORD_TYPE}.${type}+xml` }),
  );
  return DECLARATION + element(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...overrides,
    element("Override", { PartName: "/word/theme/theme1.xml", ContentType: "application/vnd.openxmlformats-officedocument.theme+xml" }),
  );
}

/** Only the fonts that styles.xml refers to. */
function theme(): string {
  const fonts = (latin: string, chinese: string): readonly string[] => [
    element("a:latin", { typeface: latin }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: "" }),
    element("a:font", { script: "Hans", typeface: chinese }),
  ];
  const scheme = element(
    "a:fontScheme",
    { name: "Office" },
    element("a:majorFont", {}, ...fonts("Calibri Light", "等线 Light")),
    element("a:minorFont", {}, ...fonts("Calibri", "等线")),
  );
  const namespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
  return DECLARATION + element("a:theme", { "xmlns:a": namespace, name: "Office" }, element("a:themeElements", {}, scheme));
}
