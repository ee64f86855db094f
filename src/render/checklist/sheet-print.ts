import type { Feature } from "write-excel-file/universal";
import { escapeXml } from "../escape-xml.js";

/** What a sheet of the list is printed with, for the features below. */
export interface PrintedSheet {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  /** At the top of each page. */
  readonly header: string;
  /** At the foot, where `&P` is the page and `&N` how many there are. */
  readonly footer: string;
}

/**
 * What the writer has no option for: filters on the headings, all columns on the width of a page, the headings on every page (ECMA-376-1,
 * 18.3.1.2 autoFilter, 18.3.1.65 pageSetUpPr, 18.3.1.46 headerFooter; 18.2.5 definedName). The places are those of the sequence in 18.3.1.99.
 */
export function printFeature(sheets: readonly PrintedSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform(xml, _, { sheetIndex }) {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return xml;
            const range = `A1:${columnName(sheet.columns)}${sheet.rows}`;
            return xml
              .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace("</sheetData>", () => `</sheetData><autoFilter ref="${range}"/>`)
              .replace(/<pageSetup[^>]*?\/?>(?:<\/pageSetup>)?/, () => `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>${headerFooter(sheet)}`)
              .replace(/<pageMargins[^>]*?\/?>(?:<\/pageMargins>)?/, () => '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.5" header="0.25" footer="0.25"/>');
          },
        },
        "xl/workbook.xml": {
          transform(xml) {
            const names = sheets.flatMap(({ name, columns, rows }, index) => {
              const sheet = `'${name.replaceAll("'", "''")}'`;
              return [
                `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(`${sheet}!$A$1:$${columnName(columns)}$${rows}`)}</definedName>`,
                `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`${sheet}!$1:$1`)}</definedName>`,
              ];
            });
            const element = `<definedNames>${names.join("")}</definedNames>`;
            return xml.replace(/<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/, () => element);
          },
        },
      },
    },
  };
}

/** `&` begins a code there; more than 255 characters Excel takes for damage (ECMA-376-1, 18.3.1.39). */
function headerFooter({ header, footer }: PrintedSheet): string {
  const words = [...header].slice(0, 100).join("").replaceAll("&", "&&");
  return `<headerFooter><oddHeader>${escapeXml(`&L${words}`)}</oddHeader><oddFooter>${escapeXml(`&C${footer}`)}</oddFooter></headerFooter>`;
}

/** 1 → A, 27 → AA. */
function columnName(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1);
}
