import { base64 } from "deflated:../../check/rules/*.md";

export { version } from "../../../package.json";

/** The page of each rule, in Markdown, by the rule's id. */
export async function readRulePages(): Promise<ReadonlyMap<string, string>> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const pages = (await new Response(unpacked).json()) as Readonly<Record<string, string>>;
  return new Map(Object.entries(pages).map(([name, page]) => [name.slice(0, -".md".length), page]));
}
