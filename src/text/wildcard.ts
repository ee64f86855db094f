/**
 * Whether a pattern fits a whole text: `?` stands for any one character, `*` for any number of them. A `*` that has taken too
 * little takes one more, and those before it are never asked again: the time is at most that of laying the pattern along the text.
 */
export function fitsWildcard(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let taken = 0;
  while (t < text.length) {
    if (pattern[p] === "*") {
      star = p;
      p += 1;
      taken = t;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      taken += 1;
      p = star + 1;
      t = taken;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p += 1;
  return p === pattern.length;
}

/**
 * Whether a pattern fits a file's name or, where it has slashes, as many of the last parts of its path: `送审/2024*.docx`.
 * A report without a name fits none.
 */
export function fitsPath(pattern: string, path: string | null): boolean {
  if (path === null) return false;
  const wanted = partsOf(pattern);
  const parts = partsOf(path).slice(-wanted.length);
  return parts.length === wanted.length && wanted.every((part, index) => fitsWildcard(part, parts[index] ?? ""));
}

function partsOf(path: string): readonly string[] {
  return path.normalize("NFC").replaceAll("\\", "/").split("/").filter((part) => part !== "" && part !== ".");
}
