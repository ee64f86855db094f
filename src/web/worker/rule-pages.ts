export { version } from "../../../package.json";

const pages = import.meta.glob("../../check/rules/*.md", { eager: true, query: "?raw", import: "default" });

/** The page of each rule, in Markdown, by the rule's id. */
export const rulePages: ReadonlyMap<string, string> = new Map(
  Object.entries(pages).map(([path, page]) => [path.slice(path.lastIndexOf("/") + 1, -".md".length), page]),
);
