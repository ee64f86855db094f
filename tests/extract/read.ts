import { parseReport, type Claim } from "../../src/index.js";

/** The claims of a text, in its order. A year in `title` makes it the report's own. */
export async function claimsOf(text: string, title = ""): Promise<readonly Claim[]> {
  return (await parseReport(title === "" ? text : `${title}\n\n${text}`)).claims;
}

/** `figure: subject / action`, a line a claim: what a reader of the test sees beside the sentence. */
export async function meaningOf(text: string): Promise<readonly string[]> {
  return (await claimsOf(text)).map(({ quantity, subject, action }) => `${quantity.text}: ${subject} / ${action}`);
}
