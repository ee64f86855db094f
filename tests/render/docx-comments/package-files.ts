import { docxFiles, type Parts } from "../../read/docx/build-docx.js";
import type { ZipFile } from "../../read/docx/write-zip.js";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The files of a small DOCX with the content types that a word processor asks for. */
export function packageFiles(parts: Parts | string): ZipFile[] {
  const files = docxFiles(typeof parts === "string" ? { body: parts } : parts);
  const overrides = files.flatMap(({ name }) => {
    const kind = /^word\/(\w+)\.xml$/.exec(name)?.[1];
    return kind === undefined ? [] : [`<Override PartName="/${name}" ContentType="${WORD}.${kind === "document" ? "document.main" : kind}+xml"/>`];
  });
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  return [{ name: "[Content_Types].xml", data: types }, ...files];
}
