const MOST_CHARACTERS = 31;
/** Signs that no sheet's name may hold, and an apostrophe at either end. */
const FORBIDDEN = /[[\]\\/:*?\p{Cc}\p{Cs}\ufffe\uffff]|^'+|'+$/gu;

/** A name for each file's sheet that Excel takes, each once, whatever the files are called. */
export function sheetNames(files: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const base = (file.split(/[/\\]/).at(-1) ?? "").replace(/\.[A-Za-z]{1,5}$/, "").replace(FORBIDDEN, "").trim() || otherwise;
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? "" : ` ${count}`;
      const name = `${cut(base, MOST_CHARACTERS - ending.length)}${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "").replace(/'+$/, "").trim();
}
