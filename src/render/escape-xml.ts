const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What no XML may hold, whatever stands for it (XML 1.0, 2.2): one of them makes a whole DOCX or XLSX a damaged file. */
const NO_CHARACTERS = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;

/** Each of them as the sign for what cannot be shown. */
export function replaceNoCharacters(text: string): string {
  return text.replace(NO_CHARACTERS, "\ufffd");
}

/** Words of a stranger for an element or for an attribute in double quotes. */
export function escapeXml(text: string): string {
  return replaceNoCharacters(text).replace(/[&<>"]/g, (character) => SPECIAL[character]!);
}
