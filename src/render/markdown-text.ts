import { makeOneLine } from "./visible.js";

/** Characters that make emphasis, code, links, tables or mathematics of the words around them (CommonMark 2.4, GFM 4.10). */
const MARKUP = /[\\`*_[\]|~$#]/gu;
const HTML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** What a line begins with that is a list, a rule or the underline of a heading. */
const BLOCK = /^(\s*)([-+=]|\d{1,9}(?=[.)]))/u;
/** Addresses become links by themselves (GFM 6.9). */
const ADDRESS = /(?<=www|(?:https?|ftp))[.:](?=\S)/giu;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const SPACE_OR_PUNCTUATION = /^$|[\s\p{P}\p{S}]/u;

/**
 * Words of a report as one line of Markdown that shows them and does nothing else: no tag, link, picture or heading comes of them, and nobody is
 * called by an `@`, which sites look for whatever is written around it and so is set full width.
 */
export function escapeMarkdown(words: string): string {
  return makeOneLine(words)
    .replaceAll("@", "＠")
    .replace(MARKUP, "\\$&")
    .replace(/[&<>]/gu, (character) => HTML[character]!)
    .replace(ADDRESS, (mark) => (mark === "." ? "&#46;" : "&#58;"));
}

/** The same where the words begin a line. */
export function escapeLine(words: string): string {
  return escapeMarkdown(words).replace(BLOCK, (_, blank: string, start: string) => (/\d/u.test(start) ? `${blank}${start}\\` : `${blank}\\${start}`));
}

/** A name as code, which may hold backticks itself (CommonMark 6.1). */
export function codeOf(name: string): string {
  const said = makeOneLine(name);
  const fence = "`".repeat(1 + Math.max(0, ...[...said.matchAll(/`+/gu)].map(([run]) => run.length)));
  return fence.length > 1 || said.startsWith(" ") ? `${fence} ${said} ${fence}` : `${fence}${said}${fence}`;
}

/**
 * Words set bold between others. Asterisks do not close behind punctuation before a letter (CommonMark 6.2), as in `占**36.5%**的`: there a tag is
 * needed, and between figures that touch, whose asterisks would run together.
 */
export function bold(words: string, before: string, after: string, isAlone = true): string {
  const inner = escapeMarkdown(words);
  const opens = !PUNCTUATION.test(words.charAt(0)) || SPACE_OR_PUNCTUATION.test(before.slice(-1));
  const closes = !PUNCTUATION.test(words.slice(-1)) || SPACE_OR_PUNCTUATION.test(after.charAt(0));
  const isTight = words.trim() === words && words !== "";
  return isAlone && opens && closes && isTight ? `**${inner}**` : `<b>${inner}</b>`;
}
