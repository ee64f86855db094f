import { mkdirSync, writeFileSync } from "node:fs";
import { FORMS } from "./forms.js";
import { readPlainReport } from "./plain-blocks.js";
import { readTextReports } from "./reports.js";

/** Writes every form of every text report into `folder`, as `budget.automatic.docx`. Gives the files' names. */
export async function makeForms(fixtures: URL, folder: URL): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  for (const [report, text] of readTextReports(fixtures)) {
    const plain = await readPlainReport(text);
    for (const [form, make] of Object.entries(FORMS)) {
      const name = `${report}.${form}`;
      writeFileSync(new URL(name, folder), make(plain).bytes);
      names.push(name);
    }
  }
  return names;
}
