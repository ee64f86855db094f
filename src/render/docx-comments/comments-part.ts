import { escapeXml } from "../escape-xml.js";
import type { DocxCopy } from "./docx-copy.js";
import { appendTo, RootReader } from "./root.js";
import { newPart, vocabularyOf, writeElement, type WriteElement } from "./vocabulary.js";

/** Comments are told from those of people, and from draft to draft, by their author. */
export const AUTHOR = "勾稽 gouji";
const INITIALS = "勾稽";

/** The comments that a file has. */
export interface Comments {
  readonly ids: ReadonlySet<string>;
  /** What gouji said in an earlier run, by the comment's id. */
  readonly own: ReadonlyMap<string, string>;
}

export interface NewComment {
  readonly id: number;
  readonly lines: readonly string[];
}

export const NO_COMMENTS: Comments = { ids: new Set(), own: new Map() };

/** @throws GoujiError as `DocxFile.read`: a part that cannot be read cannot be added to */
export function readComments(copy: DocxCopy, part: string): Comments {
  const ids = new Set<string>();
  const own = new Map<string, string>();
  let id: string | null = null;
  let isText = false;
  const add = (text: string): void => void (id !== null && own.set(id, (own.get(id) ?? "") + text));
  const reader = new RootReader({
    open(tag) {
      isText = tag.name === "w:t";
      if (tag.name === "w:comment") {
        const found = tag.get("w:id") ?? "";
        ids.add(found);
        id = tag.get("w:author") === AUTHOR ? found : null;
      }
    },
    text: (text) => void (isText && add(text)),
    close(name) {
      isText = false;
      if (name === "w:p") add("\n");
    },
  });
  copy.read(part, reader);
  return { ids, own };
}

/** What `readComments` gives of a comment with these lines. */
export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** Adds comments behind those that the part has; where there is no part, makes one. */
export function addComments(copy: DocxCopy, part: string, comments: readonly NewComment[], options: { readonly isStrict: boolean; readonly date?: string | undefined }): void {
  const written = (write: WriteElement): string => comments.map((comment) => writeComment(comment, write, options.date)).join("");
  if (!copy.has(part)) return copy.add(part, newPart("comments", options.isStrict, written(writeElement)));
  const source = copy.text(part);
  const reader = new RootReader({ open() {} });
  copy.read(part, reader);
  copy.edit(part, [appendTo(source, reader.root, written(vocabularyOf(source, reader.root)))]);
}

function writeComment({ id, lines }: NewComment, write: WriteElement, date: string | undefined): string {
  const attributes = { id, author: AUTHOR, ...(date !== undefined && { date }), initials: INITIALS };
  return write("comment", attributes, lines.map((line, index) => writeLine(line, index === 0, write)).join(""));
}

/** Set directly, not by styles: a report's own are large, and indented, and its style part is not ours to change. */
function writeLine(line: string, isFirst: boolean, write: WriteElement): string {
  const spacing = write("spacing", { before: 0, after: 0, line: 240, lineRule: "auto" });
  const properties = write("pPr", {}, spacing + write("ind", { firstLineChars: 0, firstLine: 0 }));
  const run = write("rPr", {}, (isFirst ? write("b") : "") + write("sz", { val: 20 }) + write("szCs", { val: 20 }));
  const mark = isFirst ? write("r", {}, write("annotationRef")) : "";
  const text = write("t", {}, escapeXml(line)).replace("<w:t", '<w:t xml:space="preserve"');
  return write("p", {}, properties + mark + write("r", {}, run + text));
}
