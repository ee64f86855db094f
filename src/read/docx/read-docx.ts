import type { Document } from "../../model/document.js";
import { GoujiError } from "../../model/errors.js";
import { DocumentBuilder } from "../document-builder.js";
import type { ReadSettings } from "../reader.js";
import { Assembler } from "./assembler.js";
import { NO_NUMBERING } from "./numbering/numbering-definitions.js";
import { readNumberingPart } from "./numbering/numbering-part.js";
import { Numbering } from "./numbering/numbering.js";
import { DocxFile } from "./package/docx-file.js";
import { Skipped } from "./story/skipped.js";
import { readHeaders, readMain, readNotes } from "./story/stories.js";
import type { StoryObserver } from "./story/story-observer.js";
import { readStyles } from "./styles/styles-part.js";
import { Styles } from "./styles/styles.js";

/**
 * Reads a Word file (ECMA-376) as it is printed: with its automatic numbering, without what is hidden or deleted. The notes come behind
 * the body, in paragraphs of their own; the lines of page headers are the margin. An observer is told where all of it stands in the parts.
 * @throws GoujiError `damaged-file`, `encrypted-file`, `too-large`, `empty-file`
 */
export function readDocx(input: Uint8Array | string, { name, limits, trackedChanges }: ReadSettings, observer?: StoryObserver): Document {
  if (typeof input === "string") throw new GoujiError("damaged-file", "DOCX 文件要按字节读，不能当作文字传入");
  const builder = new DocumentBuilder(limits);
  const file = new DocxFile(input, limits, (message) => builder.note(message));
  const main = file.relationshipsOf("").find(({ type }) => type === "officeDocument")?.part;
  if (main === undefined) throw new GoujiError("damaged-file", "DOCX 文件里找不到正文：请用 Word 或 WPS 打开修复后另存再读");
  const relations = file.relationshipsOf(main);
  const partOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.part;

  const styles = file.readSecondary(partOf("styles"), "样式", readStyles) ?? new Styles();
  const definitions = file.readSecondary(partOf("numbering"), "自动编号", readNumberingPart) ?? NO_NUMBERING;
  const skipped = new Skipped();
  const context = { limits, trackedChanges, styles, skipped, observer };

  const assembler = new Assembler(styles, new Numbering(definitions, styles), (part) => builder.add(part));
  const { notes, headers } = readMain(file, main, context, (draft) => assembler.add(draft));
  assembler.finish();
  for (const draft of readNotes(file, notes, partOf, context)) assembler.add(draft);
  assembler.finish();
  const headerParts = headers.map((id) => relations.find((relation) => relation.id === id)?.part);
  const margin = readHeaders(file, headerParts, context);

  for (const format of definitions.unknownFormats) {
    builder.note({ code: "numbering-format-unknown", message: `不认识编号格式 ${format}，按阿拉伯数字写` });
  }
  for (const message of skipped.messages()) builder.note(message);
  return builder.build({ format: "docx", name }, margin);
}
