/** The prefixes by which this reader calls namespaces, whatever a file calls them. Each has a transitional and a strict name (ECMA-376 parts 4 and 1). */
const OFFICE = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";
const MICROSOFT = "http://schemas.microsoft.com/office/";

export const NAMESPACES: Readonly<Record<string, string>> = {
  [`${OFFICE}wordprocessingml/2006/main`]: "w",
  [`${STRICT}wordprocessingml/main`]: "w",
  [`${OFFICE}officeDocument/2006/relationships`]: "r",
  [`${STRICT}officeDocument/relationships`]: "r",
  [`${OFFICE}officeDocument/2006/math`]: "m",
  [`${STRICT}officeDocument/math`]: "m",
  [`${OFFICE}drawingml/2006/picture`]: "pic",
  [`${STRICT}drawingml/picture`]: "pic",
  [`${OFFICE}drawingml/2006/chart`]: "c",
  [`${STRICT}drawingml/chart`]: "c",
  [`${OFFICE}drawingml/2006/diagram`]: "dgm",
  [`${STRICT}drawingml/diagram`]: "dgm",
  [`${OFFICE}markup-compatibility/2006`]: "mc",
  [`${OFFICE}package/2006/relationships`]: "rel",
  [`${MICROSOFT}word/2010/wordprocessingShape`]: "wps",
  [`${MICROSOFT}word/2010/wordprocessingGroup`]: "wpg",
  [`${MICROSOFT}word/2010/wordprocessingCanvas`]: "wpc",
  [`${MICROSOFT}word/2010/wordprocessingDrawing`]: "wp14",
  [`${MICROSOFT}word/2010/wordml`]: "w14",
  [`${MICROSOFT}word/2012/wordml`]: "w15",
  [`${MICROSOFT}drawing/2014/chartex`]: "cx",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
};

/** What an `mc:Choice` may require of this reader (ECMA-376 part 3, 10.2.1): all else has a fallback that it can read. */
export const UNDERSTOOD: ReadonlySet<string> = new Set(["w", "m", "wps", "wpg", "wpc", "wp14", "w14", "w15"]);
