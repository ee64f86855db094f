import { printField } from "./fields.js";
import { onOpen, type ElementReader } from "./reader-table.js";

/** 17.16.18 */
export const readFieldCharacter = onOpen((story, tag) => {
  const { fields } = story.frame;
  const type = tag.get("w:fldCharType");
  if (type === "begin") fields.begin();
  else if (type === "separate") fields.separate();
  else if (type === "end") story.addText(printField(fields.end() ?? ""));
});

/** 17.16.19: a field whose result is all that it holds. */
export const readSimpleField: ElementReader = ({ frame: { fields } }, tag) => {
  fields.begin();
  fields.addInstruction(tag.get("w:instr") ?? "");
  fields.separate();
  return { close: () => void fields.end() };
};

/** 17.16.23 */
export const readInstruction: ElementReader = ({ frame: { fields } }) => ({ text: (text) => fields.addInstruction(text) });
