import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkReport, parseReport, rules, type Finding } from "../../src/index.js";
import { readExamples } from "./page-examples.js";

/** What a rule says of the examples on its page, in one language. */
async function messagesOf(id: string, lang: "zh" | "en"): Promise<readonly string[]> {
  const found: Finding[] = [];
  for (const { text, previous } of readExamples(id, readFileSync(`src/check/rules/${id}.md`, "utf8"))) {
    const last = previous === null ? {} : { previous: await parseReport(previous) };
    found.push(...checkReport(await parseReport(text), { ...last, lang }).filter(({ rule }) => rule === id));
  }
  return found.map(({ message }) => message);
}

/** What stands in quotation marks is the report's, in the report's language; so is the identity that a statutory form prints. */
const ownWords = (message: string): string => message.replace(/^.*?(?:[＝≤]|列：).*?: /, "").replace(/“[^”]*”/g, "");

describe.each(rules.map(({ id }) => id))("what %s says", (id) => {
  it("is one Chinese sentence", async () => {
    const messages = await messagesOf(id, "zh");
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message.replace(/“[^”]*”/g, "")).toMatch(/^[^。]+。$/);
  });

  it("is one English sentence, with nothing of the Chinese one but what it quotes", async () => {
    for (const message of await messagesOf(id, "en")) {
      expect(message).toMatch(/\.$/);
      expect(ownWords(message)).not.toMatch(/[、，；。：]|undefined|null|NaN|\d年/);
    }
  });
});
