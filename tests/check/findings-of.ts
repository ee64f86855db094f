import { checkReport, parseReport, type Finding } from "../../src/index.js";

/** What one rule finds in a text. */
export async function findingsOf(rule: string, text: string): Promise<readonly Finding[]> {
  return checkReport(await parseReport(text)).filter((finding) => finding.rule === rule);
}

/** The words that its findings stand at. */
export async function wordsFound(rule: string, text: string): Promise<readonly string[]> {
  return (await findingsOf(rule, text)).map(({ span }) => text.slice(span.start, span.end));
}
