import prose from "../../../dictionaries/forms/foi-prose.json";
import type { Utterance } from "../../extract/statement.js";
import { CaseSentence } from "./case-sentence.js";
import type { Match } from "./match-table.js";
import { REASON } from "./prose-words.js";
import { isCount, readStatement, says, type Said, type Setting } from "./said.js";
import { Thread } from "./thread.js";
import { tieField, wordsOf } from "./tie-field.js";

/** Ties what prose says to the tables of the form that hold the same figures. A table that is there twice is tied to nothing. */
export function relateProse(utterances: readonly Utterance[], matches: readonly Match[], setting: Setting): void {
  const tables = new Map<string, Match | null>();
  for (const match of matches) tables.set(match.pattern.table.key, tables.has(match.pattern.table.key) ? null : match);
  if (tables.size === 0) return;
  let sentence = new CaseSentence(-1, tables, setting);
  const thread = new Thread(setting.text);
  for (const utterance of utterances) {
    if (sentence.number !== utterance.sentence) sentence = new CaseSentence(utterance.sentence, tables, setting);
    for (const statement of utterance.statements) {
      if (!thread.reaches(statement)) continue;
      const said = readStatement(statement, setting);
      const isKnown = said !== null && [tieStatements(said, tables, setting), sentence.read(said)].includes(true);
      if (!isKnown && isCount(statement)) thread.break();
    }
  }
}

/** Whether it says what a form has a field for. */
function tieStatements({ statement, around, all }: Said, tables: ReadonlyMap<string, Match | null>, setting: Setting): boolean {
  const known = all === null ? [] : prose.statements.filter(({ must, may }) => says(all, must, may, setting));
  for (const { table, rows, columns, unless, certain } of known) {
    const match = tables.get(table);
    if (!match || rows.length === 0 || unless?.some((word) => around.context.includes(word) || around.next.includes(word))) continue;
    tieField(statement, wordsOf(around), match, { rows, columns }, certain && all?.has(REASON) !== true, setting);
  }
  return known.length > 0;
}
