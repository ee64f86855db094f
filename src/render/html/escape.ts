const UNSAFE = /[&<>"'\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const WRITTEN: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "\t",
  "\n": "\n",
  // A bare one would be read as a line feed (HTML, 13.2.3.5).
  "\r": "&#13;",
};

/**
 * Words of a stranger for an element or for an attribute in quotes. Control characters and halves of surrogate pairs, which HTML cannot hold,
 * and the marks that turn the direction of writing, which could show a number back to front, become U+FFFD: as many units as before.
 */
export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (character) => WRITTEN[character] ?? "\ufffd");
}

const UNSAFE_IN_JSON = /[<>&\u2028\u2029]/g;

/** JSON that can stand in a script element: nothing in it ends the element, opens a comment or ends a line of script. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE_IN_JSON, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
