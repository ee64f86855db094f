import type { ZipFile } from "./write-zip.js";

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export interface Parts {
  /** What stands in the body, or the whole part where it begins with `<?xml` or `<!`. */
  readonly body: string;
  /** Other parts by their type of relationship, which is their name, too. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The files of a DOCX with as little in it as there can be. */
export function docxFiles({ body, others = {} }: Parts): ZipFile[] {
  const main = /^<[?!]/.test(body) ? body : `<w:document ${W}><w:body>${body}</w:body></w:document>`;
  return [
    { name: "_rels/.rels", data: relationships([["main", "officeDocument", "word/document.xml"]]) },
    { name: "word/_rels/document.xml.rels", data: relationships(Object.keys(others).map((type) => [type, type.replace(/\d+$/, ""), `${type}.xml`])) },
    { name: "word/document.xml", data: main },
    ...Object.entries(others).map(([type, data]) => ({ name: `word/${type}.xml`, data })),
  ];
}

export function relationships(list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string {
  const each = list.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`);
  return `<Relationships ${RELATIONSHIPS}>${each.join("")}</Relationships>`;
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}
