import { relationshipsPartOf } from "../../read/docx/package/relationships.js";
import { escapeXml } from "../escape-xml.js";
import type { DocxCopy } from "./docx-copy.js";
import { appendTo, prefixOf, RootReader } from "./root.js";

const CONTENT_TYPES = "[Content_Types].xml";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const STRICT_TYPE = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

/** The part that has the comments of the main part (11.3.2), whether it is there or is to be made. */
export interface CommentsPlace {
  readonly part: string;
  /** Whether the main part leads to it. */
  readonly isRelated: boolean;
}

/** @throws GoujiError as `DocxFile.read` */
export function findCommentsPart(copy: DocxCopy, main: string): CommentsPlace {
  const related = copy.file.relationshipsOf(main).find(({ type }) => type === "comments")?.part;
  if (related !== undefined) return { part: related, isRelated: true };
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  for (let number = 1; ; number++) {
    const part = `${folder}comments${number === 1 ? "" : number}.xml`;
    if (!copy.has(part)) return { part, isRelated: false };
  }
}

/** Makes the part of the comments known to the package: how the main part leads to it, and what kind of part it is (OPC 6.2.3, 6.5). */
export function registerComments(copy: DocxCopy, main: string, { part, isRelated }: CommentsPlace, isStrict: boolean): void {
  const relationships = relationshipsPartOf(main);
  const isNew = !copy.has(relationships);
  if (!isRelated) addRelationship(copy, relationships, main, part, isStrict ? STRICT_TYPE : TYPE);
  addContentTypes(copy, part, isNew);
}

function addRelationship(copy: DocxCopy, relationships: string, main: string, part: string, type: string): void {
  const target = part.slice(main.lastIndexOf("/") + 1);
  const write = (prefix: string, id: string): string => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
  if (!copy.has(relationships)) {
    copy.add(relationships, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${RELATIONSHIPS}">${write("", "rId1")}</Relationships>`);
    return;
  }
  const ids = new Set<string>();
  const reader = new RootReader({ open: (tag) => void ids.add(tag.get("Id") ?? "") });
  copy.read(relationships, reader);
  let number = ids.size;
  while (ids.has(`rId${number}`)) number++;
  const source = copy.text(relationships);
  copy.edit(relationships, [appendTo(source, reader.root, write(prefixOf(source, reader.root), `rId${number}`))]);
}

/** A package without content types is none that Word opens, with comments or without. */
function addContentTypes(copy: DocxCopy, part: string, hasNewRelationships: boolean): void {
  if (!copy.has(CONTENT_TYPES)) return;
  const named = new Set<string>();
  const reader = new RootReader({
    open: (tag) => void named.add((tag.get("PartName") ?? `.${tag.get("Extension") ?? ""}`).toLowerCase()),
  });
  copy.read(CONTENT_TYPES, reader);
  const source = copy.text(CONTENT_TYPES);
  const prefix = prefixOf(source, reader.root);
  const types =
    (hasNewRelationships && !named.has(".rels") ? `<${prefix}Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` : "") +
    (named.has(`/${part.toLowerCase()}`) ? "" : `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${COMMENTS_TYPE}"/>`);
  if (types !== "") copy.edit(CONTENT_TYPES, [appendTo(source, reader.root, types)]);
}
