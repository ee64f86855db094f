import type { IgnoreDraft } from "../check/draft-ignores.js";
import type { CheckedFile, CheckFormat } from "./checked-file.js";

export interface IgnoreListOptions {
  /** For each finding of a file what would ignore it. */
  draft(file: CheckedFile): readonly IgnoreDraft[];
  /** How many files were asked for: of several, each ignore says which one it is for. */
  readonly files: number;
}

/** The findings as entries for `ignores` in the configuration, a line each, with room for the reason. */
export function createIgnoreList({ draft, files }: IgnoreListOptions): CheckFormat {
  let separator = "[";

  function file(checked: CheckedFile): string {
    const { name } = checked.report.source;
    return draft(checked)
      .map(({ rule, ...place }) => {
        const entry = { rule, ...(files > 1 && name !== null ? { file: baseName(name) } : {}), ...place, reason: "" };
        const line = `${separator}\n  ${JSON.stringify(entry)}`;
        separator = ",";
        return line;
      })
      .join("");
  }

  return { begin: () => "", file, end: () => (separator === "[" ? "[]\n" : "\n]\n") };
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
