import type { Feature } from "write-excel-file/universal";
import { escapeXml } from "../escape-xml.js";
import { safeText } from "../xlsx-cells.js";

/** A note on a cell; rows and columns from 0. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AUTHOR = "gouji";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COMMENTS_PATH = "xl/comments-gouji.xml";
const DRAWING_PATH = "xl/drawings/vml-gouji.vml";

/**
 * Notes on the cells of the first sheet, which the writer has no option for (ECMA-376-1, 18.7.3 comment; 18.3.1.50 legacyDrawing; part 4, 14 for the VML in
 * which Excel keeps a note's box).
 */
export function notesFeature(notes: readonly CellNote[]): Feature<Blob> {
  if (notes.length === 0) return {};
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          transform: (xml) =>
            xml.replace("</Types>", () =>
              `${/Extension="vml"/.test(xml) ? "" : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'}<Override PartName="/${COMMENTS_PATH}" ContentType="${COMMENTS_TYPE}"/></Types>`),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => (sheetIndex === 0 ? xml.replace("</worksheet>", () => '<legacyDrawing r:id="rId-gouji-drawing"/></worksheet>').replace(/<worksheet(?![^>]*xmlns:r=)/, () => `<worksheet xmlns:r="${RELATIONS}"`) : xml),
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0
              ? xml.replace(/<Relationships([^>]*?)\/>/, (_all, attributes: string) => `<Relationships${attributes}></Relationships>`).replace("</Relationships>", () =>
                  `<Relationship Id="rId-gouji-drawing" Type="${RELATIONS}/vmlDrawing" Target="/${DRAWING_PATH}"/><Relationship Id="rId-gouji-comments" Type="${RELATIONS}/comments" Target="/${COMMENTS_PATH}"/></Relationships>`)
              : xml,
        },
      },
      write: { files: () => ({ [COMMENTS_PATH]: commentsXml(notes), [DRAWING_PATH]: drawingXml(notes) }) },
    },
  };
}

/** In the order of the sheet, as Excel writes them. */
function commentsXml(notes: readonly CellNote[]): string {
  const list = notes.map(({ row, column, text }) =>
    `<comment ref="${columnName(column + 1)}${row + 1}" authorId="0"><text><r><rPr><sz val="9"/><rFont val="Calibri"/></rPr><t xml:space="preserve">${escapeXml(safeText(text))}</t></r></text></comment>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${AUTHOR}</author></authors><commentList>${list.join("")}</commentList></comments>`;
}

const WIDE = 4;
const LINE = 24;

/** A hidden box beside each cell, high enough for its words. */
function drawingXml(notes: readonly CellNote[]): string {
  const shapes = notes.map(({ row, column, text }, index) => {
    const lines = Math.min(30, 2 + Math.ceil(text.length / LINE));
    return `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fffbe6" o:insetmode="auto"><v:fill color2="#fffbe6"/><v:shadow on="f"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 12, ${Math.max(0, row - 1)}, 6, ${column + 1 + WIDE}, 30, ${row + lines}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`;
}

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1);
}
