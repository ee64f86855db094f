const MOST_CHARACTERS = 31;
/** Signs that no sheet's name may hold. */
const FORBIDDEN = /[[\]\\/:*?\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** Nor may an apostrophe stand at either end. */
const OUTER = /^[\s']+|[\s']+$/g;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/** A name for each file's sheet that Excel takes, each once, whatever the files are called. */
export function sheetNames(files: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set<string>();
  /** How often a name was wanted: thousands of files may have the same. */
  const wanted = new Map<string, number>();
  return files.map((file) => {
    const base = nameOf(file) || otherwise;
    for (let count = (wanted.get(base) ?? 0) + 1; ; count += 1) {
      const ending = count === 1 ? "" : ` ${count}`;
      const name = `${cut(base, MOST_CHARACTERS - ending.length)}${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      wanted.set(base, count);
      return name;
    }
  });
}

function nameOf(file: string): string {
  const name = (file.split(/[/\\]/).at(-1) ?? "").replace(/\.[A-Za-z]{1,5}$/, "").replace(FORBIDDEN, "").replace(OUTER, "");
  return name.toLowerCase() === RESERVED ? "" : name;
}

function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "").replace(OUTER, "");
}
