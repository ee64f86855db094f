import { readFileSync } from "node:fs";
import { FORMS } from "../forms/forms.js";
import { readPlainReport } from "../forms/plain-blocks.js";
import type { GivenFile } from "./browser.js";

const REPORTS = new URL("../../fixtures/reports/", import.meta.url);

export function readDraft(name: string): string {
  return readFileSync(new URL(`${name}/input.txt`, REPORTS), "utf8");
}

/** A draft of the fixtures as text, DOCX, PDF and saved page. */
export async function makeDrafts(name: string): Promise<readonly GivenFile[]> {
  const text = readDraft(name);
  const plain = await readPlainReport(text);
  const forms = ["automatic.docx", "set.pdf", "page.html"].map((form) => ({ name: `${name}.${form}`, bytes: FORMS[form]!(plain).bytes }));
  return [{ name: `${name}.txt`, bytes: new TextEncoder().encode(text) }, ...forms];
}

/** Half again as long as the reports of a hundred pages that are published, with tables. */
export function makeLongDraft(): string {
  const parts = ["fazhi-draft", "budget", "foi-tables", "stat-short"].map(readDraft);
  let text = "";
  for (let round = 0; text.length < 160_000; round++) text += `${parts[round % parts.length]!.trimEnd()}\n\n`;
  return text;
}
